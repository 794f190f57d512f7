#pragma once

#include "document/origin.h"
#include "formats/journal.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace llmflation {

class Document;

/// What a journal can give back: the table that was edited, and what happened to it.
struct RecoverableEdits {
    enum class FileState : std::uint8_t { None, AsKnown, Changed, Gone };

    QString path; ///< empty: not a file of the user's
    QString name; ///< to show; empty: untitled
    FileState fileState = FileState::None;
    std::int64_t lastEdit = 0; ///< milliseconds since 1970 in UTC

    // Between the table before and after.
    std::size_t changedCells = 0;
    std::size_t addedRows = 0;
    std::size_t removedRows = 0;
    QStringList examples; ///< plain text

    std::optional<Origin> origin; ///< nothing: it was in the file alone, which is gone or can't be read
    std::string fileHash;
    std::vector<TableChange> changes;
    std::size_t lostChanges = 0; ///< the last ones, where they don't fit a file that says other things now
};

[[nodiscard]] RecoverableEdits recoverableEdits(const JournalBase &base, const std::vector<TimedEntry> &entries);

/// Opens it with its edits, as one step of the undo stack. False where there is nothing to open.
bool recover(Document &document, const RecoverableEdits &edits);

} // namespace llmflation
