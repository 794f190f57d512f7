#pragma once

#include "analysis/settings.h"
#include "document/chartoptions.h"
#include "document/viewrange.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace llmflation {

/// What somebody chose and wrote on the chart, of whatever dataset.
struct AnalysisSetup {
    AnalysisSettings settings;
    ChartOptions chart;
    std::vector<Annotation> annotations;

    bool operator==(const AnalysisSetup &) const = default;
};

/// All that an analysis file holds.
struct Analysis {
    std::string dataset;             ///< path, as the file has it; empty: the dataset that the program ships
    std::optional<std::size_t> rows; ///< of the dataset when the file was written
    AnalysisSetup setup;
    std::optional<ViewRange> view; ///< nothing: all quotes
    std::optional<bool> dark;      ///< the theme; nothing: the reader's own

    bool operator==(const Analysis &) const = default;
};

} // namespace llmflation
