#pragma once

#include "analysis/settings.h"
#include "dataset/dataset.h"

namespace llmflation {

/// The user’s settings where they fit the dataset. One without the default benchmark gets its own first benchmark, and
/// thresholds at the lower and the upper quartile of its scores.
[[nodiscard]] AnalysisSettings startSettings(const Dataset &dataset, AnalysisSettings settings);

} // namespace llmflation
