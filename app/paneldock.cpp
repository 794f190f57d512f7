#include "paneldock.h"

#include <QVBoxLayout>

namespace llmflation {

PanelDock::PanelDock(const QString &title, const QString &name, QWidget *panel, const QMargins &margins,
                     QWidget *parent)
    : QDockWidget(title, parent)
{
    setObjectName(name);
    auto *content = new QWidget(this);
    content->setSizePolicy(panel->sizePolicy());
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margins);
    layout->addWidget(panel);
    setWidget(content);
    connect(this, &QDockWidget::topLevelChanged, this, &PanelDock::refreshTitleBar);
    refreshTitleBar();
}

void PanelDock::setLocked(bool locked)
{
    m_locked = locked;
    refreshTitleBar();
}

void PanelDock::refreshTitleBar()
{
    const bool hidden = m_locked && !isFloating();
    if (hidden == (titleBarWidget() != nullptr))
        return;
    QWidget *before = titleBarWidget();
    setTitleBarWidget(hidden ? new QWidget(this) : nullptr);
    delete before;
}

} // namespace llmflation
