#include "filemenu.h"

#include "chartoutput.h"
#include "datasetimports.h"
#include "dialogs.h"
#include "examplesmenu.h"
#include "mainwindow.h"
#include "recentfiles.h"

#include <QMenu>

namespace llmflation {

namespace {

void addWindowActions(QMenu &menu, MainWindow &window, Dialogs &dialogs)
{
    menu.addAction(MainWindow::tr("New Window"), QKeySequence(MainWindow::tr("Ctrl+Shift+N")), &window,
                   [&window] { Q_EMIT window.newWindowAsked({}); })
        ->setObjectName(QStringLiteral("newWindow"));
    const auto openInWindow = [&window, &dialogs] {
        const QString path = dialogs.fileToOpen(&window, window.files().folder());
        if (!path.isEmpty())
            Q_EMIT window.newWindowAsked(path);
    };
    menu.addAction(MainWindow::tr("Open in New Window…"), QKeySequence(MainWindow::tr("Ctrl+Shift+O")), &window,
                   openInWindow)
        ->setObjectName(QStringLiteral("openInNewWindow"));
}

} // namespace

QList<QAction *> fillFileMenu(QMenu &menu, MainWindow &window, Document &document, Dialogs &dialogs,
                              RecentFiles &recent, ChartOutput &output)
{
    DocumentFiles &files = window.files();
    menu.addAction(MainWindow::tr("&New"), QKeySequence::New, &files, &DocumentFiles::newFile);
    QAction *open =
        menu.addAction(MainWindow::tr("&Open…"), QKeySequence::Open, &files, &DocumentFiles::openWithDialog);
    menu.addMenu(&recent);
    addExamplesTo(menu, files);
    menu.addSeparator();
    addWindowActions(menu, window, dialogs);
    menu.addSeparator();
    (new DatasetImports(document, dialogs, files, &window))->addActionsTo(menu);
    menu.addSeparator();
    QAction *save = menu.addAction(MainWindow::tr("&Save"), QKeySequence::Save, &files, &DocumentFiles::save);
    menu.addAction(MainWindow::tr("Save &As…"), QKeySequence(MainWindow::tr("Ctrl+Shift+S")), &files,
                   &DocumentFiles::saveAs);
    files.addBackupActionTo(menu);
    files.addAnalysisActionsTo(menu);
    menu.addSeparator();
    output.addActionsTo(menu);
    menu.addSeparator();
    menu.addAction(MainWindow::tr("&Close Window"), QKeySequence(Qt::CTRL | Qt::Key_W), &window, &QWidget::close)
        ->setObjectName(QStringLiteral("closeWindow"));
    QAction *quit =
        menu.addAction(MainWindow::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &window, &MainWindow::quitAsked);
    quit->setObjectName(QStringLiteral("quit"));
    quit->setMenuRole(QAction::QuitRole);
    open->setIconText(MainWindow::tr("Open"));
    save->setIconText(MainWindow::tr("Save"));
    return {open, save};
}

} // namespace llmflation
