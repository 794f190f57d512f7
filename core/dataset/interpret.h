#pragma once

#include "dataset/columnmap.h"
#include "dataset/dataset.h"
#include "dataset/table.h"

#include <string_view>

namespace llmflation {

/// What a table says, read as price quotes: typed columns, and a diagnostic for each cell that can't be read, each
/// missing price, price of zero, score out of range, `until` that is not after `date`, and each pair of quotes of one
/// model, provider and date (the one further down holds). `map` has one entry for each column of `table`.
/// Diagnostics about the file's form come from reading it (CsvFile::diagnostics) and are given as `found`; rows that
/// have an error there count as bad here.
[[nodiscard]] Dataset interpret(const Table &table, const ColumnMap &map, std::vector<Diagnostic> found = {});

/// A finite decimal number with a point and no separators or units; spaces around it are passed over.
/// What it is not stands in the message.
struct ParsedNumber {
    double value = unknown;
    std::string problem; ///< empty: it is a number
};
[[nodiscard]] ParsedNumber parseNumber(std::string_view text);

/// yes/no, also true/false, y/n and 1/0, without regard to case.
[[nodiscard]] std::optional<Flag> parseFlag(std::string_view text);

} // namespace llmflation
