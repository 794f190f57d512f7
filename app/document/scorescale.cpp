#include "document/scorescale.h"

#include <algorithm>
#include <boost/unordered/unordered_flat_set.hpp>
#include <cmath>
#include <limits>
#include <span>

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

/// So many that a range has some hundred steps, and no more than the numbers themselves can tell apart.
int decimalsFor(double least, double greatest)
{
    constexpr double mostSteps = 1500;
    constexpr double significant = 1e8;
    constexpr double rounding = 1e-9; // a range of just 150 is one of tenths
    const double largest = std::max(std::abs(least), std::abs(greatest));
    const double step = std::max((greatest - least) / mostSteps, largest / significant);
    if (!(step > 0))
        return 1;
    return std::clamp(-static_cast<int>(std::ceil(std::log10(step) - rounding)), -9, 6);
}

/// To ten steps of the scale: a threshold that nobody chose need not be finer.
double roundedDown(double score, const ScoreScale &scale)
{
    const double unit = 10 / scale.stepsPerPoint();
    return unit >= 1 ? std::floor(score / unit) * unit : std::floor(score / unit) / (scale.stepsPerPoint() / 10);
}

} // namespace

ScoreScale scoreScale(const Dataset &dataset, const std::string &benchmark)
{
    const Benchmark *found = dataset.findBenchmark(benchmark);
    double least = HUGE_VAL;
    double greatest = -HUGE_VAL;
    for (const double score : found ? std::span<const double>(found->scores) : std::span<const double>()) {
        if (!std::isfinite(score))
            continue;
        least = std::min(least, score);
        greatest = std::max(greatest, score);
    }
    if (greatest < least)
        return {};
    const double range = greatest > least ? greatest - least : 2 * std::max(std::abs(greatest), 1.0);
    const double step = roundStep(range / 10);
    ScoreScale scale{(std::floor(least / step) - 1) * step, (std::floor(greatest / step) + 1) * step, 1};
    if (least >= 0)
        scale.low = std::max(scale.low, 0.0);
    for (const double most : {1.0, 100.0})
        if (greatest <= most)
            scale.high = std::min(scale.high, most);
    scale.decimals = decimalsFor(scale.low, scale.high);
    scale.low = scale.toScore(scale.toSteps(scale.low));
    scale.high = scale.toScore(scale.toSteps(scale.high));
    return scale;
}

double ScoreScale::stepsPerPoint() const
{
    return std::pow(10, decimals);
}

int ScoreScale::toSteps(double score) const
{
    constexpr double most = std::numeric_limits<int>::max() / 2.0;
    return static_cast<int>(std::lround(std::clamp(score * stepsPerPoint(), -most, most)));
}

std::vector<double> usedScores(const Dataset &dataset, const AnalysisResult &result)
{
    const Benchmark *benchmark = dataset.findBenchmark(result.settings.benchmark);
    if (!benchmark)
        return {};
    boost::unordered_flat_set<double> once; // of a million quotes there are few scores: sorting them all takes longer
    for (std::size_t row = 0; row < result.use.size(); ++row)
        if (result.use[row] == RowUse::Used)
            once.insert(benchmark->scores[row]);
    std::vector<double> scores(once.begin(), once.end());
    std::ranges::sort(scores);
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
    return roundedDown(best, scale);
}

std::vector<double> spreadThresholds(const Dataset &dataset, const std::string &benchmark, std::size_t count)
{
    std::vector<double> scores = knownScores(dataset, benchmark);
    if (scores.empty())
        scores = {0, 100};
    std::ranges::sort(scores);
    const ScoreScale scale = scoreScale(dataset, benchmark);
    std::vector<double> thresholds;
    for (std::size_t i = 0; i < count; ++i)
        thresholds.push_back(roundedDown(scores[(2 * i + 1) * (scores.size() - 1) / (2 * count)], scale));
    return thresholds;
}

} // namespace llmflation
