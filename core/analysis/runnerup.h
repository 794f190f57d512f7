#pragma once

#include "analysis/analyze.h"

#include <cstdint>
#include <optional>

namespace llmflation {

/// The quote that would be the cheapest if the model of `winner` were not there: the first, as cheaper() has it, among
/// the quotes in use of other models that score at least `threshold` and hold on a day of `period`. Nothing where there
/// is none. One look at every row.
[[nodiscard]] std::optional<std::uint32_t> runnerUp(const Dataset &dataset, const AnalysisResult &result,
                                                    double threshold, const Validity &period, std::uint32_t winner);

/// The days of a month.
[[nodiscard]] Validity daysOf(Month month);

} // namespace llmflation
