#include "mainwindow.h"

#include "autosave.h"
#include "chartmenu.h"
#include "chartnotes.h"
#include "charts/chartpanel.h"
#include "dialogs.h"
#include "document/document.h"
#include "filechangebar.h"
#include "filemenu.h"
#include "help.h"
#include "openingbar.h"
#include "panels/analysisbar.h"
#include "panels/candidatespanel.h"
#include "panels/datasetpanel.h"
#include "panels/filterspanel.h"
#include "panels/historypanel.h"
#include "panels/problemspanel.h"
#include "panels/resultspanel.h"
#include "panels/thresholdstrip.h"
#include "preferencesmenu.h"
#include "statusfigures.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>

namespace llmflation {

namespace {

constexpr int margin = 6;
constexpr int messageMilliseconds = 8000;

/// The local files that a drag carries.
QStringList draggedFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        files << url.toLocalFile();
    files.removeAll({});
    return files;
}

} // namespace

MainWindow::MainWindow(Document &document, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_theme(this)
    , m_recent(this)
    , m_files(document, dialogs, m_recent, this)
    , m_output(document, dialogs, this)
    , m_chart(new ChartPanel(document, this))
    , m_dataset(new DatasetPanel(document, this))
    , m_thresholds(new ThresholdStrip(document, this))
    , m_results(new ResultsPanel(document, this))
    , m_candidates(new CandidatesPanel(document, this))
    , m_problems(new ProblemsPanel(document, this))
    , m_toolBar(addToolBar(tr("Main")))
    , m_analysisBar(new AnalysisBar(document, this))
    , m_layout(*this,
               {m_chart, m_thresholds, new FiltersPanel(document, this), m_results, m_dataset, m_candidates, m_problems,
                new HistoryPanel(document, this)},
               {m_toolBar, m_analysisBar})
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setupChartActions();
    setupFileMenu();
    setupEditMenu();
    setupViewMenu();
    setupAnalysisMenu();
    addHelpMenu(*this);
    setupToolBars();
    new OpeningBar(m_files.opening(), *statusBar());
    addFigures(*statusBar(), m_document);
    connect(&m_files, &DocumentFiles::message, this, &MainWindow::showMessage);
    connect(&m_files.analysis(), &AnalysisFiles::changed, this, &MainWindow::refreshTitle);
    m_files.analysis().useWindow(*m_chart, m_theme);
    m_output.useViewOf(*m_chart);
    m_output.useFiguresOf(*m_results);
    refreshTitle();
    m_layout.restore();
    new FileChangeBar(m_document, m_files, *this);
    new Autosave(m_document, m_files, this);
}

MainWindow::~MainWindow()
{
    m_document.disconnect(this); // a cell editor gives its text to the document while it goes
}

void MainWindow::setupChartActions()
{
    m_fitView = new QAction(tr("&Fit View"), this);
    m_fitView->setIconText(tr("Fit view"));
    m_fitView->setShortcut(QKeySequence(tr("Ctrl+0")));
    connect(m_chart, &ChartPanel::monthClicked, m_candidates, &CandidatesPanel::showDay);
    connect(m_candidates, &CandidatesPanel::asked, &m_layout, &PanelLayout::showCandidates);
    connect(m_fitView, &QAction::triggered, m_chart, &ChartPanel::fitView);
    connect(&m_output, &ChartOutput::message, this, &MainWindow::showMessage);
    connect(m_chart, &ChartPanel::message, this, &MainWindow::showMessage);
    new ChartNotes(m_document, m_dialogs, *m_chart, this);
}

void MainWindow::setupFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_toolBar->addActions(fillFileMenu(*menu, *this, m_document, m_dialogs, m_recent, m_output));
}

void MainWindow::setupEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document.undoStack()->createUndoAction(this, tr("&Undo"));
    QAction *redo = m_document.undoStack()->createRedoAction(this, tr("&Redo"));
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    for (const QAction *action : {undo, redo}) // what it told before holds no more
        connect(action, &QAction::triggered, statusBar(), &QStatusBar::clearMessage);
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addActions(m_dataset->editActions());
    connect(m_problems, &ProblemsPanel::cellAsked, m_dataset, &DatasetPanel::showCell);
    menu->addSeparator();
    menu->addActions({m_output.copyAction(), m_chart->copySummaryAction()});
    menu->addSeparator();
    addPreferencesTo(*menu, m_document, m_theme, m_recent, *this);
    m_toolBar->addSeparator();
    m_toolBar->addActions({undo, redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_output.exportAction(), m_output.copyAction()});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_fitView);
}

void MainWindow::setupViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_layout.addActionsTo(*menu);
    menu->addSeparator();
    menu->addAction(m_fitView);
    menu->addMenu(new ChartMenu(m_document, m_dialogs, this));
    menu->addMenu(&m_theme);
    QAction *fullScreen = menu->addAction(tr("F&ull Screen"), QKeySequence(Qt::Key_F11), this,
                                          [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    fullScreen->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, fullScreen, [this, fullScreen] { fullScreen->setChecked(isFullScreen()); });
}

void MainWindow::setupAnalysisMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Analysis"));
    QAction *add =
        menu->addAction(tr("Add &Threshold"), QKeySequence(tr("Ctrl+T")), m_thresholds, &ThresholdStrip::addThreshold);
    connect(menu, &QMenu::aboutToShow, add,
            [this, add] { add->setEnabled(m_document.settings().thresholds.size() < Document::maxThresholds); });
    menu->addSeparator();
    m_analysisBar->addMenusTo(*menu);
    menu->addSeparator();
    menu->addAction(tr("&Why This Model?"), QKeySequence(tr("Ctrl+Shift+W")), m_candidates, &CandidatesPanel::showLast);
    menu->addAction(tr("Copy &Figures"), QKeySequence(tr("Ctrl+Shift+C")), this, &MainWindow::copyFigures);
}

void MainWindow::setupToolBars()
{
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_toolBar->setContentsMargins(margin, 0, 0, 0);
    m_analysisBar->setContentsMargins(0, 0, margin, 0);
    m_analysisBar->setFiltersAction(m_layout.filtersAction());
    connect(m_analysisBar, &AnalysisBar::rateAsked, this, &MainWindow::askRate);
    connect(m_analysisBar, &AnalysisBar::weightAsked, this, &MainWindow::askWeight);
    addToolBar(m_analysisBar);
}

void MainWindow::showMessage(const QString &text)
{
    statusBar()->showMessage(text, messageMilliseconds);
}

void MainWindow::refreshTitle()
{
    QString name = m_files.title();
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // Qt's mark for changed documents
    setWindowTitle(QStringLiteral("%1[*] — LLMflation").arg(name));
    setWindowModified(m_files.isModified());
}

void MainWindow::askRate()
{
    AnalysisSettings settings = m_document.settings();
    settings.rate = m_dialogs.ratePerYear(this, settings.rate).value_or(settings.rate);
    m_document.setSettings(settings);
}

void MainWindow::askWeight()
{
    AnalysisSettings settings = m_document.settings();
    settings.inputWeight = m_dialogs.inputWeight(this, settings.inputWeight).value_or(settings.inputWeight);
    m_document.setSettings(settings);
}

void MainWindow::copyFigures()
{
    QGuiApplication::clipboard()->setText(m_results->plainText());
    showMessage(tr("Figures copied"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files.mayDiscard()) {
        event->ignore();
        return;
    }
    m_files.opening().cancel();
    m_layout.store();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList files = draggedFiles(*event->mimeData());
    m_files.open(files.takeFirst());
    for (const QString &other : files)
        Q_EMIT newWindowAsked(other);
}

} // namespace llmflation
