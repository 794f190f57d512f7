#include "analysis/bootstrap.h"

#include "analysis/resampling.h"
#include "statistics/quantile.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

constexpr std::size_t mostPoints = 1000; // 83 years of months: past that, dates have slipped, and every draw takes long

} // namespace

std::optional<Interval> bootstrapTrend(const Dataset &dataset, const AnalysisResult &result, const SeriesResult &series,
                                       const BootstrapOptions &options)
{
    if (!series.trend || series.floor.size() > mostPoints)
        return std::nullopt;
    ModelResampling resampling(dataset, result, series, options.seed);
    std::vector<double> slopes;
    slopes.reserve(options.draws);
    std::vector<double> years;
    std::vector<double> logPrices;
    for (std::size_t i = 0; i < options.draws; ++i) {
        if (options.stop.stop_requested())
            return std::nullopt;
        resampling.draw(years, logPrices);
        if (const auto fit = ordinaryLeastSquares(years, logPrices))
            slopes.push_back(fit->slope);
    }
    if (slopes.empty() || 10 * slopes.size() < 9 * options.draws)
        return std::nullopt;
    std::ranges::sort(slopes);
    const double tail = (1 - result.settings.confidence) / 2;
    return Interval{std::pow(10, -quantile(slopes, 1 - tail)), std::pow(10, -quantile(slopes, tail))};
}

} // namespace llmflation
