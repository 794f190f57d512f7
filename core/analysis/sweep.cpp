#include "analysis/sweep.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

/// The scores of the quotes in use, rising.
std::vector<double> usedScores(const Dataset &dataset, const AnalysisResult &result)
{
    std::vector<double> scores;
    if (const Benchmark *benchmark = dataset.findBenchmark(result.settings.benchmark)) {
        for (std::size_t row = 0; row < result.use.size(); ++row) {
            if (result.use[row] == RowUse::Used)
                scores.push_back(benchmark->scores[row]);
        }
    }
    std::ranges::sort(scores);
    return scores;
}

bool isSameFloor(const std::vector<FloorPoint> &a, const std::vector<FloorPoint> &b)
{
    return std::ranges::equal(
        a, b, [](const FloorPoint &p, const FloorPoint &q) { return p.row == q.row && p.date == q.date; });
}

/// The step of 1, 2 or 5 times a power of ten that is nearest by ratio.
double roundStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    const double digit = step / power;
    return power * (digit < std::sqrt(2.0) ? 1 : digit < std::sqrt(10.0) ? 2 : digit < std::sqrt(50.0) ? 5 : 10);
}

} // namespace

std::vector<SweptThreshold> sweep(const Dataset &dataset, const PreparedAnalysis &analysis,
                                  std::span<const double> thresholds, const std::optional<BootstrapOptions> &bootstrap)
{
    const auto scores = bootstrap ? usedScores(dataset, analysis.result()) : std::vector<double>();
    auto lowestQualifying = scores.end();
    std::vector<SweptThreshold> swept;
    swept.reserve(thresholds.size());
    SeriesResult series;
    FitWorkspace workspace;
    std::vector<FloorPoint> floor;
    for (const double threshold : thresholds) {
        analysis.findFloor(threshold, floor);
        if (swept.empty() || !isSameFloor(floor, series.floor)) {
            std::swap(series.floor, floor);
            analysis.fit(series, workspace);
        }
        series.threshold = threshold;
        const auto qualifying = std::ranges::lower_bound(scores, threshold);
        if (bootstrap && series.trend && (swept.empty() || qualifying != lowestQualifying))
            series.trend->bootstrap = bootstrapTrend(dataset, analysis.result(), series, *bootstrap);
        lowestQualifying = qualifying;
        swept.push_back({threshold, series.floor.size(), series.decline, series.trend});
    }
    return swept;
}

SweepRange sweepRange(double lowest, double highest)
{
    const bool isPercent = lowest >= 0 && highest > 1 && highest <= 100;
    const double step = isPercent || !(highest > lowest) ? 1 : roundStep((highest - lowest) / 100);
    const auto roundedDown = [step](double score) { return std::floor(score / step * (1 + 1e-12)) * step; };
    return {roundedDown(lowest), roundedDown(highest), step};
}

} // namespace llmflation
