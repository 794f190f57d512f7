#pragma once

#include "analysis/analyze.h"

#include <QString>

namespace llmflation {

/// What the chart shows, in sentences, one for each threshold: "The cheapest model with MMLU of at least 42 fell from
/// $60 in November 2021 to $0.06 in November 2024, a factor of 1,000; fitted rate 15.3× a year." Plain text.
[[nodiscard]] QString chartSummary(const Dataset &dataset, const AnalysisResult &result);

} // namespace llmflation
