#pragma once

#include <QString>

class QMainWindow;
class QWidget;

namespace llmflation {

class Dialogs;
class Document;
class Journal;

/// Asks about each journal that a crash left in a folder, the latest first, until one is recovered; the others are
/// asked about at the next start. Gives what to say about it; empty: nothing was recovered.
[[nodiscard]] QString offerRecovery(const QString &folder, Document &document, Journal &journal, Dialogs &dialogs,
                                    QWidget *window);

/// Has the window's status bar tell where the journal fails.
void tellOfFailures(Journal &journal, QMainWindow &window);

/// Offers what lies in journalFolder(). True: edits were recovered.
bool useJournal(Journal &journal, Document &document, Dialogs &dialogs, QMainWindow &window);

} // namespace llmflation
