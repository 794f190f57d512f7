#include "analysis/influence.h"

#include "analysis/floorfits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace llmflation {

namespace {

std::size_t pointsOf(StringId model, const Dataset &dataset, const SeriesResult &series)
{
    return static_cast<std::size_t>(std::ranges::count(
        series.floor, model, [&dataset](const FloorPoint &point) { return dataset.model[point.row]; }));
}

double strength(const ModelInfluence &influence)
{
    return influence.change ? std::abs(std::log1p(*influence.change)) : std::numeric_limits<double>::infinity();
}

void fitWithout(ModelInfluence &influence, const Trend &trend, const FitWorkspace &floor)
{
    const auto fit = ordinaryLeastSquares(floor.years, floor.logPrices);
    if (!fit)
        return;
    influence.factorPerYear = factorPerYear(fit->slope);
    influence.studentT = factorInterval(slopeInterval(*fit, fit->slopeStandardError, trend.confidence));
    influence.change = *influence.factorPerYear / trend.factorPerYear - 1;
}

} // namespace

std::vector<ModelInfluence> influenceOfModels(const ModelFloors &floors, const Dataset &dataset,
                                              const SeriesResult &series)
{
    std::vector<ModelInfluence> influences;
    if (!series.trend)
        return influences;
    FitWorkspace workspace;
    std::vector<bool> onSale(floors.modelCount(), true);
    for (const ModelFloors::ModelNumber number : floors.contenders()) {
        ModelInfluence influence;
        influence.model = floors.model(number);
        influence.points = pointsOf(influence.model, dataset, series);
        if (influence.points == 0)
            continue;
        onSale[number] = false;
        floors.floorOf(onSale, workspace.years, workspace.logPrices);
        onSale[number] = true;
        fitWithout(influence, *series.trend, workspace);
        influences.push_back(influence);
    }
    std::ranges::stable_sort(influences, std::ranges::greater(), strength);
    return influences;
}

} // namespace llmflation
