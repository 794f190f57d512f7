#pragma once

#include "commandline/analysisjson.h"

#include <string>

namespace llmflation {

/// Price against quality in the report's month, and how it moved; null without one.
[[nodiscard]] JsonValue frontierJson(const AnalysisReport &report);
[[nodiscard]] std::string frontierText(const AnalysisReport &report);

/// What each workload costs in the report's month at the series' threshold.
[[nodiscard]] JsonValue workloadsJson(const AnalysisReport &report, const SeriesResult &series);
[[nodiscard]] std::string workloadsText(const AnalysisReport &report, const SeriesResult &series);

} // namespace llmflation
