#pragma once

#include "analysis/analyze.h"

#include <string>

namespace llmflation {

/// The figures behind the chart, a floor point of each threshold a row, with what the fixed-rate line and the trend say
/// on the point's date: a CSV file by RFC 4180, numbers as exact as they are. Empty cells are unknown.
[[nodiscard]] std::string chartDataCsv(const Dataset &dataset, const AnalysisResult &result);

} // namespace llmflation
