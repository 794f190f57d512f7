#pragma once

#include "analysis/analyze.h"
#include "dataset/dataset.h"

#include <cstddef>
#include <string>
#include <vector>

namespace llmflation {

/// The scores between which thresholds are looked for: a little more than the dataset's, in round numbers; and how
/// finely.
struct ScoreScale {
    double low = 0;
    double high = 100;
    int decimals = 1; ///< one step is one of the last decimal; negative: of tens, hundreds and so on

    [[nodiscard]] double stepsPerPoint() const;
    /// In steps.
    [[nodiscard]] int toSteps(double score) const;
    [[nodiscard]] double toScore(int steps) const { return steps / stepsPerPoint(); }

    bool operator==(const ScoreScale &) const = default;
};

/// 0 to 100 for a benchmark without scores. Never more than 100 (or 1) where no score is. A scale has some hundred
/// steps: tenths for percentages, points for Elo, thousandths for shares of 1.
[[nodiscard]] ScoreScale scoreScale(const Dataset &dataset, const std::string &benchmark);

/// The different scores of the quotes that the analysis uses, ascending.
[[nodiscard]] std::vector<double> usedScores(const Dataset &dataset, const AnalysisResult &result);

/// A number of ten steps near the score that lies farthest from every threshold so far.
[[nodiscard]] double nextThreshold(const std::vector<double> &scores, const std::vector<double> &thresholds,
                                   const ScoreScale &scale);

/// As many thresholds as asked for, spread over the scores that the benchmark has: two stand at the quartiles.
[[nodiscard]] std::vector<double> spreadThresholds(const Dataset &dataset, const std::string &benchmark,
                                                   std::size_t count);

} // namespace llmflation
