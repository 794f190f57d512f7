#pragma once

#include <span>

namespace llmflation {

/// Of values in rising order, at least one; between two of them by linear interpolation (type 7 of Hyndman & Fan 1996,
/// American Statistician 50, 361-365). `probability` from 0 to 1.
[[nodiscard]] double quantile(std::span<const double> sorted, double probability);

} // namespace llmflation
