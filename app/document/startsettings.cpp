#include "document/startsettings.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

/// At or below the given share of the scores, in steps of the threshold's spin box or finer.
double quantile(const Column<double> &sorted, double share)
{
    const double stepsPerPoint = sorted.back() - sorted.front() <= 2 ? 1000 : 10; // shares of 1, or points
    const auto index = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
    return std::floor(sorted[index] * stepsPerPoint) / stepsPerPoint;
}

} // namespace

AnalysisSettings startSettings(const Dataset &dataset, AnalysisSettings settings)
{
    if (dataset.benchmarks.empty() || dataset.findBenchmark(settings.benchmark))
        return settings;
    const Benchmark &benchmark = dataset.benchmarks.front();
    settings.benchmark = benchmark.name;
    Column<double> scores = benchmark.scores;
    std::erase_if(scores, [](double score) { return std::isnan(score); });
    if (scores.empty())
        return settings;
    std::ranges::sort(scores);
    settings.thresholds = {quantile(scores, 0.25), quantile(scores, 0.75)};
    return settings;
}

} // namespace llmflation
