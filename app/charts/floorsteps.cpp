#include "charts/floorsteps.h"

#include <algorithm>

namespace llmflation {

namespace {

Day holdsUntil(const SeriesResult &series, std::size_t i, FloorRule rule, Day asOf)
{
    const bool last = i + 1 == series.floor.size();
    if (rule == FloorRule::RecordLow)
        return last ? std::max(asOf, series.floor[i].date) : series.floor[i + 1].date;
    const FloorPoint &point = series.floor[i];
    const Day monthEnd = firstDay(next(point.month ? *point.month : monthOf(point.date)));
    return last ? std::clamp(asOf, point.date, monthEnd) : monthEnd;
}

} // namespace

std::vector<FloorStep> floorSteps(const SeriesResult &series, FloorRule rule, Day asOf)
{
    std::vector<FloorStep> steps;
    for (std::size_t i = 0; i < series.floor.size(); ++i) {
        const FloorPoint &point = series.floor[i];
        const double from = point.date.sinceEpoch;
        const double to = holdsUntil(series, i, rule, asOf).sinceEpoch;
        const bool continues = !steps.empty() && steps.back().to == from;
        if (continues && steps.back().row == point.row && steps.back().price == point.price)
            steps.back().to = to;
        else
            steps.push_back({from, to, point.price, point.score, point.row, continues});
    }
    return steps;
}

} // namespace llmflation
