#pragma once

#include "dataset/columnplan.h"
#include "dataset/dataset.h"
#include "dataset/table.h"

#include <cstdint>
#include <vector>

namespace llmflation {

/// That the quote of `row` is taken over by `holder`, a later row with the same model, provider and date.
[[nodiscard]] Diagnostic repeatedQuote(const Table &table, const Dataset &data, const ColumnPlan &plan,
                                       std::uint32_t row, std::uint32_t holder);

/// By row, then by column; those of the whole file first, those of one cell as they came.
void sortByPlace(std::vector<Diagnostic> &diagnostics);

} // namespace llmflation
