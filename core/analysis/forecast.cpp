#include "analysis/forecast.h"

#include <cmath>

namespace llmflation {

namespace {

Interval priceInterval(const Interval &logPrice)
{
    return {std::pow(10, logPrice.lower), std::pow(10, logPrice.upper)};
}

} // namespace

TrendPrice priceOnTrend(const Trend &trend, Day date)
{
    const LinearRegression &fit = trend.regression;
    const double years = yearsBetween(trend.start, date);
    return {date, std::pow(10, fit.at(years)), priceInterval(lineInterval(fit, years, trend.confidence)),
            priceInterval(predictionInterval(fit, years, trend.confidence))};
}

} // namespace llmflation
