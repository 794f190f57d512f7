#pragma once

#include "dataset/columnmap.h"
#include "dataset/dataset.h"
#include "dataset/reinterpret.h"
#include "formats/csv.h"

#include <optional>
#include <span>
#include <vector>

namespace llmflation {

/// A dataset file from its bytes to its quotes.
struct PriceList {
    Table table;
    CsvDialect dialect;
    ColumnMap map;
    std::vector<Diagnostic> formDiagnostics; ///< of the file's form, without what its cells say
    Dataset dataset;                         ///< its diagnostics hold all, form and cells, with line and column
};

[[nodiscard]] PriceList readPriceList(SharedBytes bytes, const CsvReadOptions &options = {},
                                      WorkWatch *watch = nullptr);

/// The quotes of a table that has been edited since it was read.
[[nodiscard]] Dataset interpretEdited(const Table &table, const CsvDialect &dialect, const ColumnMap &map,
                                      const std::vector<Diagnostic> &formDiagnostics);

/// Brings the list's dataset up to date after cells were edited, by reading little more than their rows. Nothing, and
/// the dataset is what it was, where interpretEdited() must read all.
[[nodiscard]] std::optional<DatasetEdit> interpretCells(PriceList &list, std::span<const CellPlace> edited);

} // namespace llmflation
