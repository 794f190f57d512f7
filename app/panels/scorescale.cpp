#include "panels/scorescale.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

std::vector<double> knownScores(const Dataset &dataset, const std::string &benchmark)
{
    std::vector<double> scores;
    if (const Benchmark *found = dataset.findBenchmark(benchmark))
        std::ranges::copy_if(found->scores, std::back_inserter(scores), [](double s) { return std::isfinite(s); });
    return scores;
}

/// 1, 2 or 5 times a power of ten, at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * power >= least)
            return step * power;
    return 10 * power;
}

} // namespace

ScoreScale scoreScale(const Dataset &dataset, const std::string &benchmark)
{
    const std::vector<double> scores = knownScores(dataset, benchmark);
    if (scores.empty())
        return {};
    const auto [least, greatest] = std::ranges::minmax(scores);
    const double step = roundStep(std::max((greatest - least) / 10, 1.0));
    ScoreScale scale{std::floor(least / step - 1) * step, std::floor(greatest / step + 1) * step};
    if (least >= 0)
        scale.low = std::max(scale.low, 0.0);
    if (greatest <= 100)
        scale.high = std::min(scale.high, 100.0);
    return scale;
}

std::vector<double> usedScores(const Dataset &dataset, const AnalysisResult &result)
{
    const Benchmark *benchmark = dataset.findBenchmark(result.settings.benchmark);
    if (!benchmark)
        return {};
    std::vector<double> scores;
    for (std::size_t row = 0; row < result.use.size(); ++row)
        if (result.use[row] == RowUse::Used)
            scores.push_back(benchmark->scores[row]);
    std::ranges::sort(scores);
    const auto repeated = std::ranges::unique(scores);
    scores.erase(repeated.begin(), repeated.end());
    return scores;
}

double nextThreshold(const std::vector<double> &scores, const std::vector<double> &thresholds, const ScoreScale &scale)
{
    double best = (scale.low + scale.high) / 2;
    double bestDistance = 0;
    for (const double score : scores) {
        double distance = scale.high - scale.low;
        for (const double threshold : thresholds)
            distance = std::min(distance, std::abs(score - threshold));
        if (distance > bestDistance) {
            best = score;
            bestDistance = distance;
        }
    }
    return std::floor(best);
}

std::vector<double> spreadThresholds(const Dataset &dataset, const std::string &benchmark, std::size_t count)
{
    std::vector<double> scores = knownScores(dataset, benchmark);
    if (scores.empty())
        scores = {0, 100};
    std::ranges::sort(scores);
    std::vector<double> thresholds;
    for (std::size_t i = 0; i < count; ++i)
        thresholds.push_back(std::floor(scores[(2 * i + 1) * (scores.size() - 1) / (2 * count)]));
    return thresholds;
}

} // namespace llmflation
