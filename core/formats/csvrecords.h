#pragma once

#include "dataset/table.h"
#include "formats/csv.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace llmflation {

struct FoundRecords {
    Column<SourceRow> rows;
    std::vector<std::size_t> others; ///< rows of another form: quotes of another kind, bytes that are not UTF-8, NUL,
                                     ///< blank lines before it, or another number of fields
    std::size_t end = 0;             ///< where what follows the last record begins
    std::uint32_t lineCount = 0;     ///< physical lines up to there
};

/// The first record from `start` on, its form measured by a field count of 0; none where only blank lines are left.
[[nodiscard]] FoundRecords findFirstRecord(std::string_view text, std::size_t start, const CsvDialect &dialect);

/// The records after `before`, which ends with the header. `fieldCount` is what their fields are counted against. A
/// text is cut into pieces that are searched at once: each but the first begins after some line feed, on the guess that
/// no field goes over it, and is searched again where the piece before it ends elsewhere.
[[nodiscard]] FoundRecords findRecords(std::string_view text, const FoundRecords &before, const CsvDialect &dialect,
                                       std::size_t fieldCount, std::size_t pieces, WorkWatch *watch = nullptr);

} // namespace llmflation
