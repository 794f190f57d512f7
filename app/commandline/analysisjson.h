#pragma once

#include "commandline/analysisreport.h"

#include <nlohmann/json.hpp>

namespace llmflation {

/// Keys in the order in which they are written.
using Json = nlohmann::ordered_json;

[[nodiscard]] Json datasetJson(const AnalysisReport &report);
[[nodiscard]] Json settingsJson(const AnalysisReport &report);

/// One line end at the end; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonText(const Json &json);

} // namespace llmflation
