#pragma once

#include <QDockWidget>

namespace llmflation {

/// A panel beside the chart. Locked, it shows no title bar while it is docked and so can't be moved by accident.
class PanelDock : public QDockWidget {
    Q_OBJECT

public:
    /// `name` is the key under which the window keeps the place of the panel.
    PanelDock(const QString &title, const QString &name, QWidget *panel, const QMargins &margins, QWidget *parent);

    void setLocked(bool locked);

private:
    void refreshTitleBar();

    bool m_locked = true;
};

} // namespace llmflation
