#include "charts/serieslayout.h"

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

QLineF fixedRateLine(const SeriesResult &series, double firstDay, double lastDay, const ChartScale &scale)
{
    if (!series.fixedRate || !(series.fixedRate->priceAtStart > 0))
        return {};
    const double years = (lastDay - firstDay) / daysPerYear;
    const double logStart = std::log10(series.fixedRate->priceAtStart);
    const double logEnd = logStart - years * std::log10(series.fixedRate->factorPerYear);
    const QLineF line(scale.x(firstDay), scale.yOfLog(logStart), scale.x(lastDay), scale.yOfLog(logEnd));
    return clippedVertically(line, scale.plot.top(), scale.plot.bottom());
}

SeriesDrawing drawingOf(const SeriesResult &series, const AnalysisResult &result, const ChartScale &scale)
{
    SeriesDrawing drawing;
    drawing.steps = floorSteps(series, result.settings.rule, result.asOf);
    for (const FloorStep &step : drawing.steps) {
        const QPointF from = onPixel(scale.at(step.from, step.price));
        const QPointF to = onPixel(scale.at(step.to, step.price));
        if (!step.continues)
            drawing.runs.emplace_back();
        drawing.runs.back() << from << to;
        drawing.markers << from;
    }
    if (!drawing.steps.empty())
        drawing.fixedRate = fixedRateLine(series, drawing.steps.front().from, drawing.steps.back().to, scale);
    return drawing;
}

} // namespace

std::vector<SeriesDrawing> layOutSeries(const ChartContent &content, const ChartScale &scale)
{
    std::vector<SeriesDrawing> drawings;
    for (const SeriesResult &series : content.result->series) {
        drawings.push_back(drawingOf(series, *content.result, scale));
        drawings.back().color = content.theme->seriesColor(drawings.size() - 1);
    }
    return drawings;
}

} // namespace llmflation
