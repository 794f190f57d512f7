#include "panellayout.h"

#include "paneldock.h"

#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int version = 4; // of the places, raised when panels come or go
constexpr int windowMargin = 10;
constexpr int gap = 2;
constexpr QSize defaultSize{1440, 900};
constexpr int resultsWidth = 385;

QString key(const char *name)
{
    return QStringLiteral("window/") + QLatin1String(name);
}

QWidget *withMargins(QWidget *panel, const QMargins &margins, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(margins);
    layout->addWidget(panel);
    return frame;
}

} // namespace

PanelLayout::PanelLayout(QMainWindow &window, const Panels &panels, QList<QToolBar *> toolBars)
    : QObject(&window)
    , m_window(window)
    , m_centre(new QMainWindow(&window))
    , m_thresholds(new PanelDock(tr("&Thresholds"), QStringLiteral("thresholdsDock"), panels.thresholds,
                                 {windowMargin, gap, gap, gap}, m_centre))
    , m_filters(new PanelDock(tr("&Filters"), QStringLiteral("filtersDock"), panels.filters,
                              {windowMargin, gap, gap, gap}, &window))
    , m_results(new PanelDock(tr("&Results"), QStringLiteral("resultsDock"), panels.results,
                              {gap, gap, windowMargin, gap}, &window))
    , m_dataset(new PanelDock(tr("&Dataset"), QStringLiteral("datasetDock"), panels.dataset,
                              {windowMargin, gap, windowMargin, gap}, &window))
    , m_candidates(new PanelDock(tr("&Why This Model?"), QStringLiteral("candidatesDock"), panels.candidates,
                                 {gap, gap, windowMargin, gap}, &window))
    , m_problems(new PanelDock(tr("&Problems"), QStringLiteral("problemsDock"), panels.problems,
                               {gap, gap, windowMargin, gap}, &window))
    , m_history(new PanelDock(tr("Histor&y"), QStringLiteral("historyDock"), panels.history,
                              {gap, gap, windowMargin, gap}, &window))
    , m_toolBars(std::move(toolBars))
    , m_lock(new QAction(tr("&Lock Panels"), this))
{
    m_window.installEventFilter(this);
    m_centre->setWindowFlags(Qt::Widget); // a main window is a window of its own unless told otherwise
    m_centre->setCentralWidget(withMargins(panels.chart, {windowMargin, gap, gap, gap}, m_centre));
    m_centre->addDockWidget(Qt::BottomDockWidgetArea, m_thresholds);
    m_window.setCentralWidget(m_centre);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_filters);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_results);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_dataset);
    m_window.splitDockWidget(m_dataset, m_candidates, Qt::Horizontal);
    for (PanelDock *dock : {m_candidates, m_problems, m_history}) {
        if (dock != m_candidates)
            m_window.tabifyDockWidget(m_candidates, dock);
        dock->hide();
        connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock] { widen(dock); });
    }
    m_filters->hide();
    m_lock->setCheckable(true);
    connect(m_lock, &QAction::toggled, this, &PanelLayout::lock);
}

void PanelLayout::addActionsTo(QMenu &menu)
{
    for (PanelDock *dock : docks())
        menu.addAction(dock->toggleViewAction());
    menu.addAction(m_lock);
}

QAction *PanelLayout::filtersAction() const
{
    return m_filters->toggleViewAction();
}

void PanelLayout::showCandidates()
{
    if (m_candidates->isHidden())
        m_candidates->toggleViewAction()->trigger();
    m_candidates->raise();
}

/// Beside the dataset it gets half of the width: what counts stands in the last columns.
void PanelLayout::widen(PanelDock *dock)
{
    const bool isBeside = dock->isVisible() && !dock->isFloating() && m_dataset->isVisible() &&
                          m_window.dockWidgetArea(dock) == m_window.dockWidgetArea(m_dataset);
    if (isBeside)
        m_window.resizeDocks({m_dataset, dock}, {m_window.width() / 2, m_window.width() / 2}, Qt::Horizontal);
    dock->raise();
}

QList<PanelDock *> PanelLayout::docks() const
{
    return {m_thresholds, m_filters, m_results, m_dataset, m_candidates, m_problems, m_history};
}

void PanelLayout::restore()
{
    const QSettings settings;
    m_lock->setChecked(settings.value(key("locked"), true).toBool());
    if (!m_window.restoreGeometry(settings.value(key("geometry")).toByteArray()))
        m_window.resize(defaultSize.boundedTo(m_window.screen()->availableSize()));
    m_centre->restoreState(settings.value(key("centre")).toByteArray(), version);
    if (!m_window.restoreState(settings.value(key("state")).toByteArray(), version))
        placeDefault();
}

void PanelLayout::placeDefault()
{
    m_window.resizeDocks({m_results}, {std::min(resultsWidth, m_window.width() / 3)}, Qt::Horizontal);
    m_window.resizeDocks({m_dataset}, {m_window.height() / 5}, Qt::Vertical);
}

void PanelLayout::store() const
{
    QSettings settings;
    settings.setValue(key("locked"), m_lock->isChecked());
    settings.setValue(key("geometry"), m_window.saveGeometry());
    settings.setValue(key("centre"), m_centre->saveState(version));
    settings.setValue(key("state"), m_window.saveState(version));
}

void PanelLayout::lock(bool locked)
{
    for (PanelDock *dock : docks())
        dock->setLocked(locked);
    for (QToolBar *bar : m_toolBars)
        bar->setMovable(!locked);
}

bool PanelLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window)
        keepTabStop(*static_cast<QTabBar *>(watched));
    else if (event->type() == QEvent::Resize)
        breakToolBars();
    else if (event->type() == QEvent::ChildPolished) {
        if (auto *bar = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child()))
            bar->installEventFilter(this);
    }
    return QObject::eventFilter(watched, event);
}

/// The window parks a tab bar that it has no use for outside of its edges, but shown: Tab must not lead there.
void PanelLayout::keepTabStop(QTabBar &bar) const
{
    const bool inSight = m_window.rect().intersects(bar.geometry());
    if ((bar.focusPolicy() != Qt::NoFocus) != inSight)
        bar.setFocusPolicy(inSight ? Qt::TabFocus : Qt::NoFocus);
}

/// Locked tool bars share one line where they fit, and take one each where they don't.
void PanelLayout::breakToolBars()
{
    if (!m_lock->isChecked())
        return;
    int needed = 0;
    for (const QToolBar *bar : m_toolBars)
        needed += bar->sizeHint().width();
    QToolBar *last = m_toolBars.last();
    const bool broken = m_window.toolBarBreak(last);
    if (needed > m_window.width() && !broken)
        m_window.insertToolBarBreak(last);
    else if (needed <= m_window.width() && broken)
        m_window.removeToolBarBreak(last);
}

} // namespace llmflation
