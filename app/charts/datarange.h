#pragma once

#include "analysis/analyze.h"

namespace llmflation {

/// From the first to the last day, since 1970-01-01, and from the lowest to the highest price, USD per million tokens.
struct DataRange {
    double firstDay = 0;
    double lastDay = 1;
    double low = 1;
    double high = 1;
};

/// Of the quotes in use that hold on a day shown; some period and prices where there is none. Does not depend on the
/// thresholds. One look at every row.
[[nodiscard]] DataRange usedRange(const AnalysisResult &result, const Dataset &dataset);

} // namespace llmflation
