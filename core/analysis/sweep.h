#pragma once

#include "analysis/bootstrap.h"
#include "analysis/preparedanalysis.h"

#include <optional>
#include <span>
#include <vector>

namespace llmflation {

/// A series without its floor's points.
struct SweptThreshold {
    double threshold = 0;
    std::size_t points = 0;
    std::optional<Decline> decline;
    std::optional<Trend> trend;
};

/// The trend at each of the thresholds, in their order, which rises. One look at the quotes prepared the analysis;
/// a threshold with the floor of the one before takes its fits. Each trend has a bootstrap interval where options for
/// it are given: that is worked out anew unless the very same quotes qualify.
[[nodiscard]] std::vector<SweptThreshold> sweep(const Dataset &dataset, const PreparedAnalysis &analysis,
                                                std::span<const double> thresholds,
                                                const std::optional<BootstrapOptions> &bootstrap = {});

/// From the lowest threshold to the highest, both multiples of the step.
struct SweepRange {
    double from = 0;
    double to = 0;
    double step = 1;
};

/// What fits scores from `lowest` to `highest`: steps of 1 for percentages, otherwise of a hundredth of the range
/// rounded to 1, 2 or 5 times a power of ten (Arena Elo from 900 to 1500: 5).
[[nodiscard]] SweepRange sweepRange(double lowest, double highest);

} // namespace llmflation
