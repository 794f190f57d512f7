#include "analysis/floorfits.h"

#include "statistics/neweywest.h"
#include "statistics/theilsen.h"

#include <cmath>

namespace llmflation {

namespace {

// The pairs grow with the square of the points: a dataset that spans centuries by a slip must not stop the program.
constexpr std::size_t mostPointsForTheilSen = 1000;

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

void addTheilSen(Trend &trend, FitWorkspace &workspace)
{
    if (trend.n > mostPointsForTheilSen)
        return;
    const auto fit = theilSen(workspace.years, workspace.logPrices, trend.confidence, workspace.slopes);
    if (!fit)
        return;
    trend.theilSenFactorPerYear = factorPerYear(fit->slope);
    if (fit->interval)
        trend.theilSen = factorInterval(*fit->interval);
}

std::optional<Trend> trendOf(Day start, const AnalysisSettings &settings, FitWorkspace &workspace)
{
    const auto fit = ordinaryLeastSquares(workspace.years, workspace.logPrices);
    if (!fit)
        return std::nullopt;
    Trend trend;
    trend.factorPerYear = factorPerYear(fit->slope);
    trend.studentT = factorInterval(slopeInterval(*fit, fit->slopeStandardError, settings.confidence));
    trend.neweyWestLags = neweyWestLags(fit->n);
    const double hacError = neweyWestSlopeError(*fit, workspace.years, workspace.logPrices, trend.neweyWestLags);
    trend.neweyWest = factorInterval(slopeInterval(*fit, hacError, settings.confidence));
    trend.confidence = settings.confidence;
    trend.rSquared = fit->rSquared;
    trend.n = fit->n;
    trend.halvingDays = halvingDays(trend.factorPerYear);
    trend.pValueVsRate = slopePValue(*fit, fit->slopeStandardError, -std::log10(settings.rate));
    trend.pValueVsRateNeweyWest = slopePValue(*fit, hacError, -std::log10(settings.rate));
    trend.priceAtStart = std::pow(10, fit->at(0));
    trend.start = start;
    trend.regression = *fit;
    addTheilSen(trend, workspace);
    return trend;
}

} // namespace

double factorPerYear(double slope)
{
    return std::pow(10, -slope);
}

Interval factorInterval(const Interval &slope)
{
    return {factorPerYear(slope.upper), factorPerYear(slope.lower)};
}

std::optional<double> halvingDays(double factorPerYear)
{
    if (!(factorPerYear > 1))
        return std::nullopt;
    return std::log10(2) / std::log10(factorPerYear) * daysPerYear;
}

void fitFloor(SeriesResult &series, const AnalysisSettings &settings, FitWorkspace &workspace)
{
    const Day start = series.floor.empty() ? Day{} : series.floor.front().date;
    workspace.years.clear();
    workspace.logPrices.clear();
    for (const FloorPoint &point : series.floor) {
        workspace.years.push_back(yearsBetween(start, point.date));
        workspace.logPrices.push_back(std::log10(point.price));
    }
    series.decline = declineOf(series.floor);
    series.fixedRate = fixedRateLine(workspace.years, workspace.logPrices, settings.rate);
    series.trend = trendOf(start, settings, workspace);
}

} // namespace llmflation
