#include "windowmain.h"

#include "appearance.h"
#include "dialogs.h"
#include "document/displaynames.h"
#include "document/document.h"
#include "document/journal.h"
#include "mainwindow.h"
#include "preferences.h"
#include "recoveryoffer.h"
#include "tour.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

namespace llmflation {

namespace {

QIcon applicationIcon()
{
    QIcon icon;
    for (const char *file : {":/icons/32/llmflation.png", ":/icons/128/llmflation.png"})
        icon.addFile(QLatin1String(file));
    return icon;
}

} // namespace

int runWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("llmflation"));
    QApplication::setApplicationName(QStringLiteral("llmflation"));
    QApplication::setApplicationDisplayName(QStringLiteral("LLMflation"));
    QApplication::setApplicationVersion(QStringLiteral(LLMFLATION_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("llmflation"));
    QApplication::setWindowIcon(applicationIcon());
    const Preferences preferences = loadPreferences();
    applyLanguage(preferences);
    setCurrencyLabel(preferences.currencyLabel);
    applyFont();

    Document document;
    document.setStartSettings(preferences.start);
    document.openDefault();
    NativeDialogs dialogs;
    Journal journal(document, journalFolder());
    MainWindow window(document, dialogs);
    window.show();
    startFirstTour(window);
    const bool recovered = useJournal(journal, document, dialogs, window);
    QStringList arguments = QApplication::arguments();
    if (arguments.removeAll(QStringLiteral("--new")) > 0 && !recovered)
        document.newFile();
    if (arguments.size() > 1 && !(recovered && QFileInfo(arguments[1]) == QFileInfo(document.path())))
        window.open(arguments[1]);
    return QApplication::exec();
}

} // namespace llmflation
