#pragma once

#include "formats/pricelist.h"

namespace llmflation {

/// The list with its header taken for a row, and columns named "column 1", "column 2", ...
[[nodiscard]] PriceList withoutHeader(const PriceList &list);

/// The list with numbers like 0,15 read as 0.15. A number with a point is an error then: 1.500 could be either.
[[nodiscard]] PriceList withDecimalCommas(PriceList list);

} // namespace llmflation
