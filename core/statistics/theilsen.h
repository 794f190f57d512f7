#pragma once

#include <optional>
#include <span>

namespace llmflation {

/// Median of the slopes between all pairs of points with different x (Theil 1950; Sen 1968, JASA 63, 1379-1389);
/// of an even number, the mean of the middle two. Nothing where no pair has different x.
[[nodiscard]] std::optional<double> theilSenSlope(std::span<const double> x, std::span<const double> y);

} // namespace llmflation
