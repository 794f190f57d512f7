#pragma once

#include "analysis/analyze.h"

#include <vector>

namespace llmflation {

/// A stretch of the floor on which one quote is the cheapest at one price. Days since 1970-01-01.
struct FloorStep {
    double from = 0;
    double to = 0;
    double price = 0;
    double score = 0;
    std::uint32_t row = 0;
    bool continues = false; ///< starts where the step before ends; otherwise months without a point lie between
};

/// The floor as the chart draws it. A monthly point holds for its month, a record low until the next one; the last of
/// them up to the as-of date.
[[nodiscard]] std::vector<FloorStep> floorSteps(const SeriesResult &series, FloorRule rule, Day asOf);

} // namespace llmflation
