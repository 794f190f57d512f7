#pragma once

#include "commandline/analysisreport.h"

#include <string>

namespace llmflation {

/// The file, how its rows were used and the settings in force, in a few lines for people.
[[nodiscard]] std::string headText(const AnalysisReport &report);

} // namespace llmflation
