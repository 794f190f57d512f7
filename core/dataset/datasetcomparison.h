#pragma once

#include "dataset/columnmap.h"
#include "dataset/table.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace llmflation {

/// Two rows of one model, provider and date, and where they differ.
struct RowDifference {
    std::size_t row = 0;              ///< of the one table
    std::size_t otherRow = 0;         ///< of the other
    std::vector<std::size_t> columns; ///< of the one table
};

/// What another table says about the quotes of one.
struct DatasetComparison {
    std::vector<std::optional<std::size_t>>
        otherColumn;                           ///< for each column of the one, the other's that means the same
    std::vector<std::size_t> unmatchedColumns; ///< of the other: the one has none that means the same
    std::vector<RowDifference> different;      ///< by row of the one
    std::vector<std::size_t> onlyInOther;      ///< rows of the other
    std::vector<std::size_t> onlyInOne;        ///< rows of the one
    std::vector<std::size_t> withoutKey;       ///< rows of the other without a model or a date: they are no quotes
    std::size_t equal = 0;
};

/// Rows are the same quote where model, provider and date are the same text; the second of a model, provider and date
/// is compared with the second, and so on. Numbers are equal as numbers; an empty cell of the other says nothing where
/// `emptyIsUnknown`. Takes time in proportion to the rows. A map has one entry for each column of its table.
[[nodiscard]] DatasetComparison compareDatasets(const Table &one, const ColumnMap &oneMap, const Table &other,
                                                const ColumnMap &otherMap, bool emptyIsUnknown);

} // namespace llmflation
