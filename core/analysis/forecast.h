#pragma once

#include "analysis/analyze.h"

namespace llmflation {

/// What a trend says of the price at one date, USD per million tokens, with intervals at the trend's confidence.
struct TrendPrice {
    Day date;
    double price = 0;
    Interval band;       ///< of the trend itself: the confidence band
    Interval prediction; ///< of one floor point on that date: the prediction band
};

/// At any date, before, between or after the floor's points. Both bands are Student t's for least squares (Draper &
/// Smith, Applied Regression Analysis, 3rd ed., ch. 3), found in log10 price: they take the points for independent and
/// the rate for constant.
[[nodiscard]] TrendPrice priceOnTrend(const Trend &trend, Day date);

} // namespace llmflation
