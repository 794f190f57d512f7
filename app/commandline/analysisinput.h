#pragma once

#include "commandline/exitstatus.h"
#include "commandline/options.h"
#include "document/analysis.h"
#include "formats/pricelist.h"

#include <string>
#include <tl/expected.hpp>

namespace llmflation {

/// A price list and the settings to analyse it by.
struct AnalysisInput {
    std::string name; ///< of the list, in messages and reports
    PriceList list;
    AnalysisSettings settings;
    Analysis analysis; ///< what an analysis file says of the chart; its defaults for a price list
};

/// `file`: a price list, or an analysis, whose dataset is read and whose settings the options override.
/// Complains of a file that can't be read, of a benchmark that was asked for and is not there, and of vendors and
/// providers that no quote has; the first two end the command.
[[nodiscard]] tl::expected<AnalysisInput, ExitStatus>
readForAnalysis(const std::string &file, const ReadingOptions &reading, const AnalysisOptions &analysis);

} // namespace llmflation
