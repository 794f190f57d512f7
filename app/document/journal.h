#pragma once

#include "dataset/tablechange.h"
#include "document/journalwriter.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <vector>

namespace llmflation {

class Document;

/// Where this user's journals lie: $XDG_STATE_HOME/llmflation/journals.
[[nodiscard]] QString journalFolder();

/// Keeps the unsaved edits of a document, undone and redone ones too, in a file until they are saved or given up, so
/// that a crash loses no more than the last moment.
class Journal : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualInterval{250};
    Journal(Document &document, const QString &folder, std::chrono::milliseconds interval = usualInterval);
    ~Journal() override; ///< the user leaves: saved, or gave the edits up

    /// Brings all edits so far to the disk.
    bool flush() { return m_writer.flush(patience); }

Q_SIGNALS:
    void failed(const QString &words); ///< edits are not kept until the next save; told once

private:
    static constexpr std::chrono::milliseconds patience{1000};

    void note(const TableChange &change);
    void endStep();
    void noteSave(const QString &path, const std::string &hash);
    void begin();
    void drop();

    Document &m_document;
    bool m_begun = false;
    std::vector<JournalWriter::Record> m_step; ///< of undoStack(), which is being done
    JournalWriter m_writer;
};

} // namespace llmflation
