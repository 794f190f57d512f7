#include "charts/quotehit.h"

#include "charts/cloudlayer.h"
#include "charts/pricechart.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

constexpr double floorReach = 9; ///< pixels from a step or point at which it is pointed at
constexpr double cloudReach = 7;

std::optional<QuoteHit> floorHit(const PriceChart &chart, QPointF position)
{
    const ChartScale &scale = chart.scale();
    std::optional<QuoteHit> hit;
    double nearest = floorReach;
    for (std::size_t i = 0; i < chart.series().size(); ++i) {
        for (const FloorStep &step : chart.series()[i].steps) {
            const double left = scale.x(step.from);
            const double x = std::clamp(position.x(), left, std::max(left, scale.x(step.to) - 1));
            const double distance = std::hypot(position.x() - x, position.y() - scale.y(step.price));
            if (distance > nearest)
                continue;
            nearest = distance;
            hit = QuoteHit{step.row, {x, scale.y(step.price)}, i, scale.day(x)};
        }
    }
    return hit;
}

} // namespace

std::optional<QuoteHit> quoteAt(const PriceChart &chart, QPointF position)
{
    const ChartContent &content = chart.content();
    if (!content.result || !chart.scale().plot.contains(position))
        return {};
    if (const auto hit = floorHit(chart, position))
        return hit;
    const int row = chart.cloud().rowAt(position, cloudReach);
    if (row < 0)
        return {};
    const auto index = static_cast<std::size_t>(row);
    const double day = content.dataset->date[index]->sinceEpoch;
    return QuoteHit{static_cast<std::uint32_t>(row), chart.scale().at(day, content.result->price[index]), {}, day};
}

} // namespace llmflation
