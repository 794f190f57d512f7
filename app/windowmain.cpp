#include "windowmain.h"

#include "appearance.h"
#include "dialogs.h"
#include "document/displaynames.h"
#include "document/document.h"
#include "document/journal.h"
#include "mainwindow.h"
#include "preferences.h"
#include "recoveryoffer.h"
#include "session.h"
#include "tour.h"
#include "windows.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSessionManager>

#include <utility>

namespace llmflation {

namespace {

QIcon applicationIcon()
{
    QIcon icon;
    for (const char *file : {":/icons/32/llmflation.png", ":/icons/128/llmflation.png"})
        icon.addFile(QLatin1String(file));
    return icon;
}

/// The first window, with edits that a crash left, if there are any; and a window for each file.
void start(Windows &windows, Dialogs &dialogs, QStringList given, const QString &session)
{
    const auto [document, journal, window] = windows.add();
    startFirstTour(window);
    const bool isRecovered = useJournal(journal, document, dialogs, window);
    const bool isNew = given.removeAll(QStringLiteral("--new")) > 0;
    if (isNew && !isRecovered)
        document.newFile();
    bool isTaken = isRecovered || isNew;
    const QStringList files = isNew ? given : filesToStartWith(given, session);
    for (const QString &file : files) {
        if (isRecovered && QFileInfo(file) == QFileInfo(document.path()))
            continue;
        if (std::exchange(isTaken, true))
            windows.open(file);
        else
            window.open(file);
    }
}

/// The desktop asks before it ends the session, and starts the program anew in the next one.
void keepSession(const QGuiApplication &application, const Windows &windows)
{
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &windows, [&windows](QSessionManager &manager) {
        if (manager.allowsInteraction() && !windows.mayCloseAll())
            manager.cancel();
    });
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &windows, [&windows](QSessionManager &manager) {
        storeOpenFiles(windows.openFiles(), manager.sessionId());
    });
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

    NativeDialogs dialogs;
    Windows windows(dialogs, journalFolder());
    keepSession(application, windows);
    const QString session = application.isSessionRestored() ? application.sessionId() : QString();
    start(windows, dialogs, QApplication::arguments().mid(1), session);
    return QApplication::exec();
}

} // namespace llmflation
