#pragma once

#include "analysis/sweep.h"
#include "commandline/analysisreport.h"
#include "commandline/options.h"

#include <span>
#include <string>

namespace llmflation {

/// The trend of each threshold, one a row; `report` holds no series of its own.
[[nodiscard]] std::string sweepText(const AnalysisReport &report, std::span<const SweptThreshold> swept,
                                    ReportFormat format);

} // namespace llmflation
