#pragma once

#include "analysis/modelfloors.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace llmflation {

struct BootstrapOptions {
    std::size_t draws = 2000;
    std::uint32_t seed = 20211101; ///< the same seed gives the same interval
    std::stop_token stop = {};     ///< once asked to stop there is no interval
};

/// Interval of a trend's factor per year from resampling models: each draw takes as many models as qualify, with
/// replacement, finds the floor of their quotes and fits it; the interval's ends are percentiles of the factors (Efron
/// & Tibshirani, An Introduction to the Bootstrap, ch. 13). Models, not points, because a floor repeats its points.
/// `floors` is the series'. Nothing where there is no trend, where fewer than two models contend, or where more than
/// one draw in ten has no trend.
[[nodiscard]] std::optional<Interval> bootstrapTrend(const ModelFloors &floors, const SeriesResult &series,
                                                     const BootstrapOptions &options = {});

/// The same, with a look at the quotes of its own: `series` is one of `result`, which was found from `dataset`.
[[nodiscard]] std::optional<Interval> bootstrapTrend(const Dataset &dataset, const AnalysisResult &result,
                                                     const SeriesResult &series, const BootstrapOptions &options = {});

} // namespace llmflation
