#pragma once

#include "dataset/dataset.h"

#include <cstdint>

namespace llmflation {

/// The quotes of one model at one provider are an offer, numbered from 0 by first appearance: one number for each row.
[[nodiscard]] Column<std::uint32_t> numberOffers(const Dataset &dataset);

/// The rows with a date and a price, by date; those of one date in the dataset's order.
[[nodiscard]] Column<std::uint32_t> pricedRowsByDate(const Dataset &dataset);

} // namespace llmflation
