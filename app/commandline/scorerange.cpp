#include "commandline/scorerange.h"

#include <cmath>

namespace llmflation {

std::optional<ScoreRange> scoreRange(const Benchmark *benchmark)
{
    ScoreRange range{unknown, unknown};
    if (benchmark) {
        for (const double score : benchmark->scores) { // fmin and fmax pass over NaN
            range.lowest = std::fmin(range.lowest, score);
            range.highest = std::fmax(range.highest, score);
        }
    }
    return std::isnan(range.lowest) ? std::nullopt : std::optional(range);
}

} // namespace llmflation
