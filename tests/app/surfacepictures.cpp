// Pictures of the program's windows and dialogs, to be looked at and for the guide.
// Usage: surface_pictures FOLDER THEME LANGUAGE WIDTHxHEIGHT SURFACE...; THEME 1 is light, 2 dark. QT_SCALE_FACTOR
// holds.

#include "appearance.h"
#include "preferences.h"
#include "surfaces.h"

#include <QApplication>
#include <QLineEdit>
#include <QPixmap>

#include <cstdio>

using namespace llmflation;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    constexpr qsizetype firstSurface = 5;
    if (arguments.size() <= firstSurface) {
        std::fputs("usage: surface_pictures FOLDER THEME LANGUAGE WIDTHxHEIGHT SURFACE...\n", stderr);
        return 1;
    }
    QApplication::setApplicationDisplayName(QStringLiteral("LLMflation"));
    Preferences preferences;
    preferences.language = arguments[3];
    applyLanguage(preferences);
    applyFont();

    Surfaces surfaces;
    surfaces.theme = arguments[2].toInt();
    surfaces.windowSize = {arguments[4].section(QLatin1Char('x'), 0, 0).toInt(),
                           arguments[4].section(QLatin1Char('x'), 1).toInt()};
    bool allSaved = true;
    for (const QString &surface : arguments.mid(firstSurface)) {
        surfaces.visit(surface, [&](QWidget &shown) {
            constexpr int untilAllIsDrawn = 700; // milliseconds
            if (auto *rate = shown.findChild<QLineEdit *>(QStringLiteral("importRate")))
                QTest::keyClicks(rate, QStringLiteral("1.08"));
            QTest::qWait(untilAllIsDrawn);
            const QString name = QString(surface).replace(QLatin1Char(' '), QLatin1Char('-'));
            allSaved = shown.grab().save(arguments[1] + QLatin1Char('/') + name + QStringLiteral(".png")) && allSaved;
        });
    }
    return allSaved ? 0 : 1;
}
