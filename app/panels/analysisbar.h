#pragma once

#include <QToolBar>

#include <map>
#include <string>
#include <vector>

class QAction;
class QComboBox;
class QMenu;
class QToolButton;

namespace llmflation {

class Document;
class FitMenu;

/// Selectors for the benchmark, the price blend, the rule of the floor and the preset; the rate of the dashed line, the
/// confidence of the intervals, and how many filters are active.
class AnalysisBar : public QToolBar {
    Q_OBJECT

public:
    explicit AnalysisBar(Document &document, QWidget *parent = nullptr);

    /// A submenu for each selector, with the same choices.
    void addMenusTo(QMenu &menu);
    /// Shows and hides the filters.
    void setFiltersAction(QAction *action);

Q_SIGNALS:
    void weightAsked(); ///< the user wants a blend of their own
    void rateAsked();   ///< likewise a rate

private:
    void addButtons();
    [[nodiscard]] QComboBox *addSelector(const QString &title, const char *objectName, int characters);
    void refresh();
    void refreshBenchmarks();
    void refreshBlend();
    void refreshRule();
    void refreshPresets();
    void refreshButtons();
    void chooseBenchmark(int index);
    void chooseBlend(int index);
    void chooseRule(int index);
    void choosePreset(int index);

    Document &m_document;
    QComboBox *m_benchmark = nullptr;
    QComboBox *m_blend = nullptr;
    QComboBox *m_rule = nullptr;
    QComboBox *m_preset = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_filters = nullptr;
    FitMenu *m_fitMenu = nullptr;
    std::map<std::string, std::vector<double>> m_thresholdsOf; // those last used with each benchmark
};

} // namespace llmflation
