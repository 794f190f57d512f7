#pragma once

#include "dataset/columnmap.h"
#include "dataset/table.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace llmflation {

/// A cell that takes the text of a cell of another table.
struct JoinedCell {
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t otherRow = 0;
    std::size_t otherColumn = 0;
    bool isFilled = false; ///< the cell says something else now
};

/// Columns of scores, and of how they were taken, that both tables have: (of the one, of the other).
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> scoreColumns(const ColumnMap &oneMap,
                                                                            const ColumnMap &otherMap);

/// What scores of another table can be put into the rows of one. `models` has for each row of the other the model that
/// it is about, as the one writes it; of two rows about one model the first that has the score counts. Cells that say
/// the same already are left out.
[[nodiscard]] std::vector<JoinedCell> joinScores(const Table &one, const ColumnMap &oneMap, const Table &other,
                                                 const ColumnMap &otherMap,
                                                 std::span<const std::optional<std::string>> models);

} // namespace llmflation
