#include "charts/serieslayout.h"

#include "analysis/forecast.h"
#include "charts/referencelaws.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

QPointF onPixel(QPointF p)
{
    return {std::round(p.x()), std::round(p.y())};
}

/// The part of the line between two levels of y; null where there is none.
QLineF clippedVertically(const QLineF &line, double top, double bottom)
{
    double from = 0;
    double to = 1;
    if (line.dy() == 0)
        return line.y1() >= top && line.y1() <= bottom ? line : QLineF();
    const double atTop = (top - line.y1()) / line.dy();
    const double atBottom = (bottom - line.y1()) / line.dy();
    from = std::max(from, std::min(atTop, atBottom));
    to = std::min(to, std::max(atTop, atBottom));
    return from < to ? QLineF(line.pointAt(from), line.pointAt(to)) : QLineF();
}

/// From a price at a day, that many times cheaper each year, until another day.
QLineF fallingLine(double firstDay, double price, double factorPerYear, double lastDay, const ChartScale &scale)
{
    const double logStart = std::log10(price);
    const double logEnd = logStart - (lastDay - firstDay) / daysPerYear * std::log10(factorPerYear);
    const QLineF line(scale.x(firstDay), scale.yOfLog(logStart), scale.x(lastDay), scale.yOfLog(logEnd));
    return clippedVertically(line, scale.plot.top(), scale.plot.bottom());
}

/// Between the days, as polygon: there along the upper ends, back along the lower ones.
QPolygonF bandOf(const Trend &trend, Interval TrendPrice::*band, double firstDay, double lastDay,
                 const ChartScale &scale)
{
    constexpr int pieces = 32;
    QPolygonF upper;
    QPolygonF lower;
    for (int i = 0; i <= pieces; ++i) {
        const double day = std::round(firstDay + (lastDay - firstDay) * i / pieces);
        const Interval interval = priceOnTrend(trend, Day{static_cast<std::int32_t>(day)}).*band;
        if (!(interval.lower > 0) || !std::isfinite(interval.upper))
            return {}; // an interval past what a double holds says nothing
        upper << scale.at(day, interval.upper);
        lower.prepend(scale.at(day, interval.lower));
    }
    return upper + lower;
}

void addTrend(SeriesDrawing &drawing, const Trend &trend, const ChartContent &content, const ChartScale &scale)
{
    const double first = trend.start.sinceEpoch;
    const double last = drawing.steps.back().to;
    if (content.options.trend) {
        drawing.trend = fallingLine(first, trend.priceAtStart, trend.factorPerYear, last, scale);
        drawing.trendBand = bandOf(trend, &TrendPrice::band, first, last, scale);
    }
    const Day end = forecastEnd(content);
    if (content.options.forecast && end.sinceEpoch > last) {
        const double price = priceOnTrend(trend, Day{static_cast<std::int32_t>(last)}).price;
        drawing.forecast = fallingLine(last, price, trend.factorPerYear, end.sinceEpoch, scale);
        drawing.forecastBand = bandOf(trend, &TrendPrice::prediction, last, end.sinceEpoch, scale);
    }
}

SeriesDrawing drawingOf(const SeriesResult &series, const ChartContent &content, const ChartScale &scale)
{
    SeriesDrawing drawing;
    drawing.steps = floorSteps(series, content.result->settings.rule, content.result->asOf);
    for (const FloorStep &step : drawing.steps) {
        const QPointF from = onPixel(scale.at(step.from, step.price));
        const QPointF to = onPixel(scale.at(step.to, step.price));
        if (!step.continues)
            drawing.runs.emplace_back();
        drawing.runs.back() << from << to;
        drawing.markers << from;
    }
    if (drawing.steps.empty())
        return drawing;
    if (const auto &line = series.fixedRate; line && line->priceAtStart > 0)
        drawing.fixedRate = fallingLine(drawing.steps.front().from, line->priceAtStart, line->factorPerYear,
                                        drawing.steps.back().to, scale);
    if (series.trend)
        addTrend(drawing, *series.trend, content, scale);
    return drawing;
}

} // namespace

std::vector<SeriesDrawing> layOutSeries(const ChartContent &content, const ChartScale &scale)
{
    std::vector<SeriesDrawing> drawings;
    for (const SeriesResult &series : content.result->series) {
        drawings.push_back(drawingOf(series, content, scale));
        drawings.back().color = content.theme->seriesColor(drawings.size() - 1);
    }
    return drawings;
}

std::vector<LawDrawing> layOutLaws(const ChartContent &content, const ChartScale &scale)
{
    std::vector<LawDrawing> drawings;
    const FloorPoint *first = nullptr;
    for (const SeriesResult &series : content.result->series)
        if (!series.floor.empty() && (!first || series.floor.front().date < first->date))
            first = &series.floor.front();
    if (!first)
        return drawings;
    for (const LawOfFall &law : chosenLaws(content.options)) {
        drawings.push_back({law.name, fallingLine(first->date.sinceEpoch, first->price, law.factorPerYear,
                                                  scale.view.lastDay, scale)});
    }
    return drawings;
}

Day forecastEnd(const ChartContent &content)
{
    const Day asOf = content.result->asOf;
    const Month last = monthOf(asOf);
    const Month month{last.index + content.options.forecastMonths};
    const Day lastOfMonth{firstDay(next(month)).sinceEpoch - 1};
    return std::min(Day{firstDay(month).sinceEpoch + asOf.sinceEpoch - firstDay(last).sinceEpoch}, lastOfMonth);
}

} // namespace llmflation
