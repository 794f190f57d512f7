#pragma once

#include "formats/pricelist.h"

namespace llmflation {

/// The canonical columns and no rows.
[[nodiscard]] PriceList emptyPriceList();

} // namespace llmflation
