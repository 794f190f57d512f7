#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QTabBar;
class QToolBar;

namespace llmflation {

class PanelDock;

/// Where chart and panels stand in the window: the thresholds below the chart, the filters and the results beside them,
/// the dataset along the foot, the candidates of a month, its problems and the history beside it; and how the user left
/// them the last time.
class PanelLayout : public QObject {
    Q_OBJECT

public:
    struct Panels {
        QWidget *chart = nullptr;
        QWidget *thresholds = nullptr;
        QWidget *filters = nullptr; ///< hidden until asked for
        QWidget *results = nullptr;
        QWidget *dataset = nullptr;
        QWidget *candidates = nullptr; ///< hidden until asked for
        QWidget *problems = nullptr;   ///< likewise
        QWidget *history = nullptr;    ///< likewise
    };
    PanelLayout(QMainWindow &window, const Panels &panels, QList<QToolBar *> toolBars);

    /// Which panels are shown, and whether they are locked in their places.
    void addActionsTo(QMenu &menu);
    [[nodiscard]] QAction *filtersAction() const;
    void showCandidates();
    void restore();
    void store() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeDefault();
    void widen(PanelDock *dock);
    void breakToolBars();
    void keepTabStop(QTabBar &bar) const;
    void lock(bool locked);
    [[nodiscard]] QList<PanelDock *> docks() const;

    QMainWindow &m_window;
    QMainWindow *m_centre; // the chart and, docked to it, the thresholds
    PanelDock *m_thresholds;
    PanelDock *m_filters;
    PanelDock *m_results;
    PanelDock *m_dataset;
    PanelDock *m_candidates;
    PanelDock *m_problems;
    PanelDock *m_history;
    QList<QToolBar *> m_toolBars;
    QAction *m_lock;
};

} // namespace llmflation
