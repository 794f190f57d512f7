#pragma once

#include "dataset/tablechange.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace llmflation {

// A journal keeps the edits of a dataset that are in no file yet: a first record that tells what was edited, then a
// record for each change of its table. Each record has its length and a checksum of both, so that what a crash left of
// the file gives back all records before the damage.

/// What the changes begin with.
struct JournalBase {
    enum class Kind : std::uint8_t { File, Shipped, Unsaved };
    Kind kind = Kind::Unsaved;
    std::int64_t milliseconds = 0; ///< since 1970 in UTC
    std::string path;              ///< of a file; absolute
    std::string name;              ///< to show; empty: untitled
    char delimiter = ',';
    char quote = '"';
    std::uint32_t columns = 0;        ///< of the table; its rows may have had more fields than any row has in the bytes
    std::string fileHash;             ///< of the file when it was read or written last
    std::optional<SharedBytes> bytes; ///< which give the table when they are read; nothing: the file has them
};

/// A save begins, of everything up to here. The file's hash tells later whether it succeeded.
struct SaveBegun {
    std::string path;
    std::string fileHash;
};

using JournalEntry = std::variant<TableChange, SaveBegun>;

struct TimedEntry {
    std::int64_t milliseconds = 0;
    JournalEntry entry;
};

/// A damaged or foreign file gives what stands before the damage; without a base that is nothing.
struct ReadJournal {
    std::optional<JournalBase> base;
    std::vector<TimedEntry> entries;
    std::size_t validBytes = 0;
};

/// A table cannot have more; a base that says so is damaged.
inline constexpr std::uint32_t mostJournalColumns = 1 << 20;

/// The start of a journal file.
[[nodiscard]] std::string journalStart(const JournalBase &base);

/// The record of a change. Rows that stand in `source` are noted by their place, or if it is nothing to the journal's
/// base (`sourceIsBase` is false), with their texts.
[[nodiscard]] std::string journalRecord(const TableChange &change, std::int64_t milliseconds,
                                        const Table::Source &source, std::size_t columns, bool sourceIsBase);
[[nodiscard]] std::string journalRecord(const SaveBegun &save, std::int64_t milliseconds);

[[nodiscard]] ReadJournal readJournal(std::string_view bytes);

} // namespace llmflation
