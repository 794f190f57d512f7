#include "charts/chartzoom.h"

#include "dataset/calendar.h"

#include <algorithm>

namespace llmflation {

namespace {

constexpr double fewestDays = 30;
constexpr double mostDays = 40 * daysPerYear;
constexpr double leastLogs = 0.1;
constexpr double mostLogs = 15;

bool isUseful(double days, double logs)
{
    return days >= fewestDays && days <= mostDays && logs >= leastLogs && logs <= mostLogs;
}

/// How far [low, high] has to move to hold `value` with a twentieth of its length about it.
double shiftTo(double value, double low, double high)
{
    const double room = (high - low) / 20;
    if (value < low + room)
        return value - room - low;
    return value > high - room ? value + room - high : 0;
}

} // namespace

ViewRange moved(const ViewRange &view, double days, double logs)
{
    return {view.firstDay + days, view.lastDay + days, view.logLow + logs, view.logHigh + logs};
}

ViewRange zoomed(const ViewRange &view, double day, double logPrice, double factor)
{
    const double days = (view.lastDay - view.firstDay) * factor;
    const double logs = (view.logHigh - view.logLow) * factor;
    // From a view beyond the bounds there is a way back.
    if (factor < 1 ? days < fewestDays || logs < leastLogs : days > mostDays || logs > mostLogs)
        return view;
    return {day - (day - view.firstDay) * factor, day + (view.lastDay - day) * factor,
            logPrice - (logPrice - view.logLow) * factor, logPrice + (view.logHigh - logPrice) * factor};
}

std::optional<ViewRange> viewOf(const QRectF &rectangle, const ChartScale &scale)
{
    constexpr double fewestPixels = 8;
    const QRectF part = rectangle.normalized() & scale.plot;
    if (part.width() < fewestPixels || part.height() < fewestPixels)
        return {};
    const auto [low, high] = std::minmax({scale.logPrice(part.top()), scale.logPrice(part.bottom())});
    const ViewRange view{scale.day(part.left()), scale.day(part.right()), low, high};
    if (!isUseful(view.lastDay - view.firstDay, view.logHigh - view.logLow))
        return {};
    return view;
}

ViewRange reaching(const ViewRange &view, double day, double logPrice)
{
    return moved(view, shiftTo(day, view.firstDay, view.lastDay), shiftTo(logPrice, view.logLow, view.logHigh));
}

} // namespace llmflation
