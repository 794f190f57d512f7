#pragma once

#include "analysis/analyze.h"

#include <optional>
#include <span>
#include <vector>

namespace llmflation {

/// What a price floor says about the fall of the price, by the settings' rate and confidence.
[[nodiscard]] SeriesResult fitFloor(double threshold, std::vector<FloorPoint> floor, const AnalysisSettings &settings);

} // namespace llmflation
