#include "recoveryoffer.h"

#include "dialogs.h"
#include "document/document.h"
#include "document/journal.h"
#include "document/orphanedjournals.h"
#include "document/recovery.h"
#include "document/text.h"

#include <QMainWindow>
#include <QStatusBar>

namespace llmflation {

namespace {

/// The old journal goes once the new one has all of it.
QString recoverFrom(const OrphanedJournal &orphan, const RecoverableEdits &edits, std::size_t others,
                    Document &document, Journal &journal)
{
    recover(document, edits);
    if (journal.flush())
        orphan.remove();
    const QString words = tr("Recovered the edits of %1").arg(document.displayName());
    if (others == 0)
        return words;
    return counted("%1; those of 1 other dataset are offered at the next start",
                   QT_TRANSLATE_N_NOOP("llmflation", "%1; those of %Ln other datasets are offered at the next start"),
                   others)
        .arg(words);
}

} // namespace

QString offerRecovery(const QString &folder, Document &document, Journal &journal, Dialogs &dialogs, QWidget *window)
{
    const auto orphans = findOrphanedJournals(folder);
    for (std::size_t i = 0; i < orphans.size(); ++i) {
        const RecoverableEdits edits = recoverableEdits(orphans[i].base(), orphans[i].entries());
        switch (dialogs.recovery(window, edits)) {
        case RecoveryAnswer::Recover:
            return recoverFrom(orphans[i], edits, orphans.size() - i - 1, document, journal);
        case RecoveryAnswer::Discard:
            orphans[i].remove();
            break;
        case RecoveryAnswer::Later:
            break;
        }
    }
    return {};
}

void tellOfFailures(Journal &journal, QMainWindow &window)
{
    QStatusBar *bar = window.statusBar();
    QObject::connect(&journal, &Journal::failed, bar, [bar](const QString &words) { bar->showMessage(words); });
}

bool useJournal(Journal &journal, Document &document, Dialogs &dialogs, QMainWindow &window)
{
    const QString words = offerRecovery(journalFolder(), document, journal, dialogs, &window);
    if (!words.isEmpty())
        window.statusBar()->showMessage(words);
    return !words.isEmpty();
}

} // namespace llmflation
