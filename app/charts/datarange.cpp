#include "charts/datarange.h"

#include <algorithm>
#include <limits>

namespace llmflation {

DataRange usedRange(const AnalysisResult &result, const Dataset &dataset)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    DataRange range{infinity, -infinity, infinity, 0};
    const auto &since = result.settings.since;
    for (std::size_t row = 0; row < result.use.size(); ++row) {
        if (result.use[row] != RowUse::Used || (since && result.validity[row].end <= firstDay(*since)))
            continue;
        range.low = std::min(range.low, result.price[row]);
        range.high = std::max(range.high, result.price[row]);
        range.firstDay = std::min<double>(range.firstDay, dataset.date[row]->sinceEpoch);
        range.lastDay = std::max<double>(range.lastDay, dataset.date[row]->sinceEpoch);
    }
    if (range.high == 0) {
        constexpr double somePeriod = 3 * daysPerYear;
        const double end = result.asOf.sinceEpoch > 0 ? result.asOf.sinceEpoch : firstDay(Month{12 * 2025}).sinceEpoch;
        return {end - somePeriod, end, 0.1, 100};
    }
    if (since)
        range.firstDay = firstDay(*since).sinceEpoch;
    else
        range.firstDay = firstDay(monthOf(Day{static_cast<std::int32_t>(range.firstDay)})).sinceEpoch;
    range.lastDay = std::max<double>(range.lastDay, result.asOf.sinceEpoch);
    return range;
}

} // namespace llmflation
