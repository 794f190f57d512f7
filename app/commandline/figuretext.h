#pragma once

#include "pricing/pricefloor.h"

#include <string>

namespace llmflation {

// Figures in text reports.

/// USD; seven digits: more than a price was quoted with, fewer than binary rounding shows. Cents are written whole.
[[nodiscard]] std::string priceText(double price);
/// USD to three significant digits, never with an exponent: "$24000", "$0.0000548".
[[nodiscard]] std::string roundedPriceText(double price);
[[nodiscard]] std::string factorText(double factor);
[[nodiscard]] std::string timeText(const FloorPoint &point); ///< its month, or its date

} // namespace llmflation
