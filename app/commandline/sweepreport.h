#pragma once

#include "commandline/analysisreport.h"
#include "commandline/options.h"

#include <string>

namespace llmflation {

/// The trend of each threshold, one a row; `report` holds a series for each.
[[nodiscard]] std::string sweepText(const AnalysisReport &report, ReportFormat format);

} // namespace llmflation
