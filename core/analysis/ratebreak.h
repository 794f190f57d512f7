#pragma once

#include "analysis/analyze.h"

#include <optional>

namespace llmflation {

/// The best single change of a series' rate: a line of log10 price that bends at a floor point.
struct RateBreak {
    Day date; ///< of the floor point at which it bends
    double factorBefore = 1;
    Interval before; ///< at the trend's confidence, by the bootstrap of testJoinpoint()
    double factorAfter = 1;
    Interval after;
    double pValue = 1; ///< of the hypothesis that the rate never changed

    /// Whether the evidence is there: p < 0.05.
    [[nodiscard]] bool isEvident() const { return pValue < 0.05; }
};

/// As testJoinpoint() has it: seeded, and with allowance for the search and for autocorrelation from point to point.
/// Nothing for fewer than 24 points or more than 240, and where the floor lies on its trend. Nothing for record lows:
/// the first ones fall faster than the market does, which the test would take for a break.
[[nodiscard]] std::optional<RateBreak> findRateBreak(const SeriesResult &series);

} // namespace llmflation
