#pragma once

#include "commandline/analysisjson.h"

#include <string>

namespace llmflation {

/// Adds "drivers", the shares of the fall, and "changes", its steps by time.
void addDrivers(JsonValue &json, const AnalysisReport &report, const SeriesResult &series);

/// One line; nothing for a floor that ends at the price with which it began.
[[nodiscard]] std::string driversText(const AnalysisReport &report, const SeriesResult &series);

} // namespace llmflation
