#include "analysis/bootstrap.h"

#include "analysis/floorfits.h"
#include "analysis/resampling.h"
#include "statistics/quantile.h"

#include <algorithm>

namespace llmflation {

std::optional<Interval> bootstrapTrend(const ModelFloors &floors, const SeriesResult &series,
                                       const BootstrapOptions &options)
{
    if (!series.trend || floors.contenders().size() < 2) // one model says nothing of how models differ
        return std::nullopt;
    ModelResampling resampling(floors, options.seed);
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
    const double tail = (1 - series.trend->confidence) / 2;
    return factorInterval({quantile(slopes, tail), quantile(slopes, 1 - tail)});
}

std::optional<Interval> bootstrapTrend(const Dataset &dataset, const AnalysisResult &result, const SeriesResult &series,
                                       const BootstrapOptions &options)
{
    if (!series.trend)
        return std::nullopt;
    return bootstrapTrend(ModelFloors(dataset, result, series), series, options);
}

} // namespace llmflation
