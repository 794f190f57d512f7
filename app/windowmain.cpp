#include "windowmain.h"

#include "appearance.h"
#include "dialogs.h"
#include "document/document.h"
#include "mainwindow.h"

#include <QApplication>
#include <QLocale>

namespace llmflation {

int runWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("llmflation"));
    QApplication::setApplicationName(QStringLiteral("llmflation"));
    QApplication::setApplicationDisplayName(QStringLiteral("LLMflation"));
    QApplication::setApplicationVersion(QStringLiteral(LLMFLATION_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("llmflation"));
    // While its words are English only, so are its numbers and dates: half of each would mislead.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyFont();

    Document document;
    document.openDefault();
    NativeDialogs dialogs;
    MainWindow window(document, dialogs);
    window.show();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        window.open(arguments[1]);
    return QApplication::exec();
}

} // namespace llmflation
