#pragma once

#include "statistics/estimate.h"

#include <optional>
#include <span>
#include <vector>

namespace llmflation {

struct TheilSenFit {
    double slope = 0;                 ///< of an even number of slopes the mean of the middle two
    std::optional<Interval> interval; ///< nothing where the points are too few for the confidence
};

/// Median of the slopes between all pairs of points with different x (Theil 1950; Sen 1968, JASA 63, 1379-1389).
/// Nothing where no pair has different x. The interval is Sen's: of N slopes, those with the ranks (N - C) / 2 and
/// (N + C) / 2 + 1, between two ranks by linear interpolation (Gilbert, Statistical Methods for Environmental Pollution
/// Monitoring, 1987, ch. 16); C is the normal quantile times the standard deviation of Kendall's S, ties in x and in y
/// allowed for (Kendall, Rank Correlation Methods, 4th ed. 1975, ch. 5). It takes the errors for independent.
/// `slopes` is room to work in, reused without a look at what it holds.
[[nodiscard]] std::optional<TheilSenFit> theilSen(std::span<const double> x, std::span<const double> y,
                                                  double confidence, std::vector<double> &slopes);

} // namespace llmflation
