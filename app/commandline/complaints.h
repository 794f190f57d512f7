#pragma once

#include "analysis/analyze.h"
#include "commandline/exitstatus.h"
#include "dataset/diagnostic.h"
#include "dataset/table.h"

#include <span>
#include <string>

namespace llmflation {

// What goes to standard error beside a report.

/// Names every error; DataHasErrors if there is one.
ExitStatus complainOfErrors(std::span<const Diagnostic> diagnostics, const std::string &file);

/// Names every error and every row that is left out for another reason than a filter or a missing score, counts the
/// latter, and counts the other warnings. DataHasErrors if there is an error.
ExitStatus complainOfData(const Dataset &dataset, const AnalysisResult &result, const std::string &file);

/// Says which of the settings' vendors, providers and benchmark the dataset has not got.
void complainOfNames(const Dataset &dataset, const AnalysisSettings &settings);

/// Says which thresholds no quote reaches, that no quote is in use and why, or that the time is empty.
void complainOfThresholds(const Dataset &dataset, const AnalysisResult &result);

/// "1 row", "2 rows"
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

} // namespace llmflation
