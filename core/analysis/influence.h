#pragma once

#include "analysis/modelfloors.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace llmflation {

/// What becomes of a trend when all quotes of one model are left out and the floor is found anew.
struct ModelInfluence {
    StringId model{};
    std::size_t points = 0;              ///< floor points that the model stands on
    std::optional<double> factorPerYear; ///< without the model; nothing where no trend is left
    std::optional<Interval> studentT;    ///< of that factor
    std::optional<double> change;        ///< that factor over the trend's, less 1
};

/// One for each model on the series' floor, those first that move the factor most, in either direction; one without
/// which there is no trend comes before all. Deletion of cases as in Belsley, Kuh & Welsch, Regression Diagnostics
/// (1980), ch. 2, with a model's quotes for a case. `floors` is the series'. None where there is no trend.
[[nodiscard]] std::vector<ModelInfluence> influenceOfModels(const ModelFloors &floors, const Dataset &dataset,
                                                            const SeriesResult &series);

} // namespace llmflation
