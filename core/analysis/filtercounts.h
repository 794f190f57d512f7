#pragma once

#include "analysis/analyze.h"
#include "dataset/dataset.h"

#include <cstddef>
#include <string>
#include <vector>

namespace llmflation {

/// How many settings leave quotes out: vendors, providers, flags, shots, dates, `since` and the as-of date, one each.
[[nodiscard]] std::size_t activeFilters(const AnalysisSettings &settings);

/// The same settings with every quote let through.
[[nodiscard]] AnalysisSettings withoutFilters(AnalysisSettings settings);

struct NameCount {
    std::string name; ///< as it stands first in the dataset, without blanks around it; empty: rows without a name
    std::size_t rows = 0;
    std::size_t usable = 0; ///< of these, how many the analysis uses once this name and no other filter is changed
};

/// Names that differ in case alone are one, as they are for a filter; the most rows first, then by name.
struct FilterCounts {
    std::vector<NameCount> vendors;
    std::vector<NameCount> providers;
};

/// `result` was found from `dataset`. One pass over the rows.
[[nodiscard]] FilterCounts countByName(const Dataset &dataset, const AnalysisResult &result);

} // namespace llmflation
