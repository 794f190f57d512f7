#pragma once

#include "dataset/columnmap.h"
#include "dataset/dataset.h"
#include "dataset/table.h"
#include "dataset/workwatch.h"

#include <vector>

namespace llmflation {

/// What a table says, read as price quotes: typed columns, and a diagnostic for each cell that can't be read, each
/// missing price, price of zero, score out of range, `until` that is not after `date`, and each pair of quotes of one
/// model, provider and date (the one further down holds). `map` has one entry for each column of `table`.
/// Diagnostics about the file's form come from reading it (CsvFile::diagnostics) and are given as `found`; rows that
/// have an error there count as bad here.
[[nodiscard]] Dataset interpret(const Table &table, const ColumnMap &map, std::vector<Diagnostic> found = {},
                                WorkWatch *watch = nullptr);

} // namespace llmflation
