#include "preferencesmenu.h"

#include "appearance.h"
#include "document/displaynames.h"
#include "document/document.h"
#include "document/text.h"
#include "mainwindow.h"
#include "preferencesdialog.h"
#include "recentfiles.h"

#include <QAction>
#include <QMenu>

namespace llmflation {

namespace {

void showPreferences(ThemeMenu &theme, RecentFiles &recent, MainWindow &window)
{
    auto *dialog = new PreferencesDialog(loadPreferences(), theme.choice(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PreferencesDialog::clearRecentAsked, &recent, &RecentFiles::forgetAll);
    QObject::connect(dialog, &QDialog::accepted, &window, [dialog, &theme, &window] {
        storePreferences(dialog->preferences());
        theme.choose(dialog->theme());
        Q_EMIT window.preferencesChanged();
        Q_EMIT window.preferencesStored();
    });
    dialog->open();
}

void useStored(Document &document, ThemeMenu &theme, RecentFiles &recent)
{
    const Preferences stored = loadPreferences();
    theme.show({});
    if (!stored.remembersFiles)
        recent.forgetAll();
    setCurrencyLabel(stored.currencyLabel);
    document.setStartSettings(stored.start);
    document.showAnew();
}

} // namespace

void addPreferencesTo(QMenu &menu, Document &document, ThemeMenu &theme, RecentFiles &recent, MainWindow &window)
{
    QAction *action = menu.addAction(tr("P&references…"), &window,
                                     [&theme, &recent, &window] { showPreferences(theme, recent, window); });
    QObject::connect(&window, &MainWindow::preferencesChanged, &window,
                     [&document, &theme, &recent] { useStored(document, theme, recent); });
    action->setObjectName(QStringLiteral("preferences"));
    action->setShortcut(QKeySequence(tr("Ctrl+,")));
    action->setMenuRole(QAction::PreferencesRole);
}

} // namespace llmflation
