#pragma once

#include "dataset/columnmap.h"
#include "dataset/table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace llmflation {

/// A cell that can be mended without a doubt about what is meant.
struct CertainFix {
    enum class Kind : std::uint8_t {
        Spaces,   ///< at either end of the cell
        Spelling, ///< a vendor or provider that differs from a commoner spelling by case and spaces alone
    };
    Kind kind = Kind::Spaces;
    std::uint32_t row = 0;
    std::uint32_t column = 0; ///< of the table
    std::string text;         ///< what the cell should hold
};

/// By row and column. Of spellings that are as common as each other, the first in the file counts.
[[nodiscard]] std::vector<CertainFix> certainFixes(const Table &table, const ColumnMap &columns);

} // namespace llmflation
