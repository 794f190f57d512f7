#pragma once

#include <Qt>

#include <cstdint>
#include <vector>

namespace llmflation {

class DatasetModel;

/// A number for each row of the model, by which its rows are sorted to the order of a column: numbers by value, then
/// other texts without regard to case, then empty cells. That these come one after the other holds in both directions.
[[nodiscard]] std::vector<std::uint64_t> sortKeys(const DatasetModel &model, int column, Qt::SortOrder order);

} // namespace llmflation
