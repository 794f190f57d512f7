#pragma once

#include "document/chartoptions.h"

#include <optional>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace llmflation {

/// The chart options as they were given; what was not given is empty.
struct ChartChoices {
    std::optional<PriceUnit> unit;
    std::optional<bool> cloud;
    std::optional<bool> vendorColors;
    std::optional<bool> trend;
    std::optional<int> forecastMonths;             ///< 0: none
    std::vector<std::optional<ReferenceLaw>> laws; ///< nothing: none, also of a file's
    std::optional<std::optional<double>> ownRate;
};

/// `choices` must outlive the parsing.
void addChartOptions(CLI::App &command, ChartChoices &choices);

/// The options with every one that was given in their place.
[[nodiscard]] ChartOptions chartOptionsFrom(const ChartChoices &choices, ChartOptions options);

} // namespace llmflation
