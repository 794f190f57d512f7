#pragma once

#include "dataset/columnmap.h"
#include "dataset/dataset.h"
#include "dataset/table.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace llmflation {

/// A cell of a table.
struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;
};

/// What an edit of cells changed in a dataset.
struct DatasetEdit {
    std::vector<std::uint32_t> rows;   ///< whose cells were edited, sorted
    std::vector<std::uint32_t> offers; ///< all rows of the offers that these rows belong to or did, sorted; they too
};

/// The problems of the file's form in a row, as they stand after the edit.
using FormProblems = std::function<std::vector<Diagnostic>(std::size_t row)>;
/// Fills in where the diagnostics stand in the file.
using LocateProblems = std::function<void(std::span<Diagnostic>)>;

/// Makes of what interpret() said of the table before some of its cells were edited what it would say now, names and
/// offers numbered otherwise. Looks at the edited rows and at their offers, and so takes a few scans of a column
/// instead of one of the file. Nothing, and nothing is done, where the whole table must be read: too many rows were
/// edited, or a column of the user's own may have become a benchmark or be none any more.
[[nodiscard]] std::optional<DatasetEdit> reinterpret(Dataset &data, const Table &table, const ColumnMap &map,
                                                     std::span<const CellPlace> edited,
                                                     const FormProblems &formProblems, const LocateProblems &locate);

} // namespace llmflation
