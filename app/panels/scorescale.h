#pragma once

#include "analysis/analyze.h"
#include "dataset/dataset.h"

#include <cstddef>
#include <string>
#include <vector>

namespace llmflation {

/// The scores between which thresholds are looked for: a little more than the dataset's, in round numbers.
struct ScoreScale {
    double low = 0;
    double high = 100;

    bool operator==(const ScoreScale &) const = default;
};

/// 0 to 100 for a benchmark without scores.
[[nodiscard]] ScoreScale scoreScale(const Dataset &dataset, const std::string &benchmark);

/// The different scores of the quotes that the analysis uses, ascending.
[[nodiscard]] std::vector<double> usedScores(const Dataset &dataset, const AnalysisResult &result);

/// A whole number near the score that lies farthest from every threshold so far.
[[nodiscard]] double nextThreshold(const std::vector<double> &scores, const std::vector<double> &thresholds,
                                   const ScoreScale &scale);

/// As many thresholds as asked for, spread over the scores that the benchmark has.
[[nodiscard]] std::vector<double> spreadThresholds(const Dataset &dataset, const std::string &benchmark,
                                                   std::size_t count);

} // namespace llmflation
