#include "preferencesmenu.h"

#include "appearance.h"
#include "document/displaynames.h"
#include "document/document.h"
#include "document/text.h"
#include "preferencesdialog.h"
#include "recentfiles.h"

#include <QAction>
#include <QMenu>

namespace llmflation {

namespace {

void showPreferences(Document &document, ThemeMenu &theme, RecentFiles &recent, QWidget &window)
{
    auto *dialog = new PreferencesDialog(loadPreferences(), theme.choice(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PreferencesDialog::clearRecentAsked, &recent, &RecentFiles::forgetAll);
    QObject::connect(dialog, &QDialog::accepted, &window, [dialog, &document, &theme, &recent] {
        const Preferences chosen = dialog->preferences();
        storePreferences(chosen);
        theme.choose(dialog->theme());
        if (!chosen.remembersFiles)
            recent.forgetAll();
        setCurrencyLabel(chosen.currencyLabel);
        document.setStartSettings(chosen.start);
        document.showAnew();
    });
    dialog->open();
}

} // namespace

void addPreferencesTo(QMenu &menu, Document &document, ThemeMenu &theme, RecentFiles &recent, QWidget &window)
{
    QAction *action = menu.addAction(tr("P&references…"), &window, [&document, &theme, &recent, &window] {
        showPreferences(document, theme, recent, window);
    });
    action->setObjectName(QStringLiteral("preferences"));
    action->setShortcut(QKeySequence(tr("Ctrl+,")));
    action->setMenuRole(QAction::PreferencesRole);
}

} // namespace llmflation
