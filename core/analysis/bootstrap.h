#pragma once

#include "analysis/analyze.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace llmflation {

struct BootstrapOptions {
    std::size_t draws = 2000;
    std::uint32_t seed = 20211101; ///< the same seed gives the same interval
    std::stop_token stop;          ///< once asked to stop there is no interval
};

/// Interval of a trend's factor per year from resampling models: each draw takes as many models as qualify, with
/// replacement, finds the floor of their quotes and fits it; the interval's ends are percentiles of the factors (Efron
/// & Tibshirani, An Introduction to the Bootstrap, ch. 13). Models, not points, because a floor repeats its points.
/// `series` is one of `result`, which was found from `dataset`. Nothing where there is no trend, or where more than one
/// draw in ten has none, or for more than 1,000 points.
[[nodiscard]] std::optional<Interval> bootstrapTrend(const Dataset &dataset, const AnalysisResult &result,
                                                     const SeriesResult &series, const BootstrapOptions &options = {});

} // namespace llmflation
