#include "charts/monthcursor.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace llmflation {

namespace {

/// The point of a floor that is not empty.
const FloorPoint &nearest(const std::vector<FloorPoint> &floor, Day date)
{
    return *std::ranges::min_element(
        floor, {}, [date](const FloorPoint &point) { return std::abs(point.date.sinceEpoch - date.sinceEpoch); });
}

Day yearsLater(Day date, int years)
{
    return {date.sinceEpoch + static_cast<int>(std::lround(years * daysPerYear))};
}

Day stepped(const std::vector<FloorPoint> &floor, const FloorPoint &from, MonthCursor::Step step)
{
    const FloorPoint &first = floor.front();
    const FloorPoint &last = floor.back();
    const Day before = &from == &first ? first.date : (&from - 1)->date;
    const Day after = &from == &last ? last.date : (&from + 1)->date;
    switch (step) {
    case MonthCursor::Step::Back:
        return before;
    case MonthCursor::Step::On:
        return after;
    case MonthCursor::Step::YearBack: // over a gap, where it is longer
        return std::min(before, nearest(floor, yearsLater(from.date, -1)).date);
    case MonthCursor::Step::YearOn:
        return std::max(after, nearest(floor, yearsLater(from.date, 1)).date);
    case MonthCursor::Step::First:
        return first.date;
    case MonthCursor::Step::Last:
        break;
    }
    return last.date;
}

} // namespace

const std::vector<FloorPoint> *MonthCursor::floorOf(const AnalysisResult &result) const
{
    if (m_series >= result.series.size() || result.series[m_series].floor.empty())
        return nullptr;
    return &result.series[m_series].floor;
}

const FloorPoint *MonthCursor::point(const AnalysisResult &result) const
{
    const auto *floor = floorOf(result);
    return floor && m_date && m_isShown ? &nearest(*floor, *m_date) : nullptr;
}

void MonthCursor::place(std::size_t series, Day date)
{
    m_series = series;
    m_date = date;
    m_isShown = false;
}

void MonthCursor::move(const AnalysisResult &result, Step step)
{
    const bool hadPlace = m_date && floorOf(result);
    if (!floorOf(result))
        enter(result, true);
    m_isShown = true;
    const auto *floor = floorOf(result);
    if (!floor)
        return;
    const bool toAnEnd = step == Step::First || step == Step::Last;
    m_date = hadPlace || toAnEnd ? stepped(*floor, nearest(*floor, m_date.value_or(Day{})), step) : floor->back().date;
}

bool MonthCursor::changeSeries(const AnalysisResult &result, bool next)
{
    for (std::size_t i = std::min(m_series, result.series.size()); next ? i + 1 < result.series.size() : i > 0;) {
        i = next ? i + 1 : i - 1;
        if (result.series[i].floor.empty())
            continue;
        m_series = i;
        return true;
    }
    return false;
}

void MonthCursor::enter(const AnalysisResult &result, bool atFirst)
{
    m_date.reset();
    for (std::size_t i = 0; i < result.series.size(); ++i)
        if (const auto &floor = result.series[i].floor; !floor.empty() && (!m_date || !atFirst))
            place(i, floor.back().date);
    m_isShown = m_date.has_value();
}

} // namespace llmflation
