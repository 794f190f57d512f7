#pragma once

#include "analysis/analyze.h"

namespace llmflation {

/// Fits the series' floor by the settings' rate and confidence: everything of a series besides threshold and floor.
void fitFloor(SeriesResult &series, const AnalysisSettings &settings);

} // namespace llmflation
