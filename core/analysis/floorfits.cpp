#include "analysis/floorfits.h"

#include "statistics/neweywest.h"
#include "statistics/theilsen.h"

#include <cmath>

namespace llmflation {

namespace {

// The pairs grow with the square of the points: a dataset that spans centuries by a slip must not stop the program.
constexpr std::size_t mostPointsForTheilSen = 1000;

double factorPerYear(double slope)
{
    return std::pow(10, -slope);
}

Interval factorInterval(const Interval &slope)
{
    return {factorPerYear(slope.upper), factorPerYear(slope.lower)};
}

std::optional<Decline> declineOf(std::span<const FloorPoint> floor)
{
    if (floor.empty())
        return std::nullopt;
    return Decline{floor.front().price / floor.back().price, yearsBetween(floor.front().date, floor.back().date)};
}

std::optional<FixedRateLine> fixedRateLine(std::span<const double> years, std::span<const double> logPrices,
                                           double rate)
{
    const auto fit = fitFixedSlope(years, logPrices, -std::log10(rate));
    if (!fit)
        return std::nullopt;
    return FixedRateLine{rate, std::pow(10, fit->at(0)), fit->rmse};
}

std::optional<Trend> trendOf(std::span<const double> years, std::span<const double> logPrices,
                             const AnalysisSettings &settings)
{
    const auto fit = ordinaryLeastSquares(years, logPrices);
    if (!fit)
        return std::nullopt;
    Trend trend;
    trend.factorPerYear = factorPerYear(fit->slope);
    trend.studentT = factorInterval(slopeInterval(*fit, fit->slopeStandardError, settings.confidence));
    const double hacError = neweyWestSlopeError(*fit, years, logPrices, neweyWestLags(fit->n));
    trend.neweyWest = factorInterval(slopeInterval(*fit, hacError, settings.confidence));
    if (fit->n <= mostPointsForTheilSen) {
        if (const auto slope = theilSenSlope(years, logPrices))
            trend.theilSenFactorPerYear = factorPerYear(*slope);
    }
    trend.confidence = settings.confidence;
    trend.rSquared = fit->rSquared;
    trend.n = fit->n;
    if (fit->slope < 0)
        trend.halvingDays = std::log10(2) / -fit->slope * daysPerYear;
    trend.pValueVsRate = slopePValue(*fit, fit->slopeStandardError, -std::log10(settings.rate));
    trend.priceAtStart = std::pow(10, fit->at(0));
    return trend;
}

} // namespace

void fitFloor(SeriesResult &series, const AnalysisSettings &settings)
{
    std::vector<double> years;
    std::vector<double> logPrices;
    years.reserve(series.floor.size());
    logPrices.reserve(series.floor.size());
    for (const FloorPoint &point : series.floor) {
        years.push_back(yearsBetween(series.floor.front().date, point.date));
        logPrices.push_back(std::log10(point.price));
    }
    series.decline = declineOf(series.floor);
    series.fixedRate = fixedRateLine(years, logPrices, settings.rate);
    series.trend = trendOf(years, logPrices, settings);
}

} // namespace llmflation
