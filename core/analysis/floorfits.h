#pragma once

#include "analysis/analyze.h"

namespace llmflation {

/// Room for the fits to work in; kept from one fit to the next, it spares the heap. Not for two threads at once.
struct FitWorkspace {
    std::vector<double> years; ///< since the first floor point
    std::vector<double> logPrices;
    std::vector<double> slopes; ///< between pairs of points
};

/// Fits the series' floor by the settings' rate and confidence: everything of a series besides threshold and floor.
void fitFloor(SeriesResult &series, const AnalysisSettings &settings, FitWorkspace &workspace);

/// How many times cheaper per year, for a slope of log10 price per year.
[[nodiscard]] double factorPerYear(double slope);
[[nodiscard]] Interval factorInterval(const Interval &slope);

/// Days in which the price halves at a factor per year; nothing where it does not fall. The ends of an interval of the
/// factor give, changed over, those of the halving time's: nothing is an end without bound.
[[nodiscard]] std::optional<double> halvingDays(double factorPerYear);

} // namespace llmflation
