#include "analysis/ratebreak.h"

#include "analysis/floorfits.h"
#include "statistics/joinpointtest.h"

#include <cmath>
#include <vector>

namespace llmflation {

std::optional<RateBreak> findRateBreak(const SeriesResult &series)
{
    if (!series.trend || !series.floor.front().month)
        return std::nullopt;
    std::vector<double> years;
    std::vector<double> logPrices;
    for (const FloorPoint &point : series.floor) {
        years.push_back(yearsBetween(series.trend->start, point.date));
        logPrices.push_back(std::log10(point.price));
    }
    const auto test = testJoinpoint(years, logPrices, series.trend->confidence);
    if (!test)
        return std::nullopt;
    return RateBreak{series.floor[test->knot].date,   factorPerYear(test->slopeBefore), factorInterval(test->before),
                     factorPerYear(test->slopeAfter), factorInterval(test->after),      test->pValue};
}

} // namespace llmflation
