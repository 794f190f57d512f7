#pragma once

#include "charts/chartcontent.h"
#include "charts/chartscale.h"
#include "charts/floorsteps.h"

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QString>

#include <vector>

namespace llmflation {

/// One threshold's floor and fixed-rate line, in pixels of the chart. Corners of the steps stand on whole pixels, so
/// that the pen is crisp.
struct SeriesDrawing {
    QColor color;
    std::vector<FloorStep> steps;
    std::vector<QPolygonF> runs; ///< steps without a gap between them
    QList<QPointF> markers;      ///< one for each step
    QLineF fixedRate;            ///< null: not in view
    QLineF trend;                ///< likewise, and where the options leave it out
    QPolygonF trendBand;         ///< confidence band of the trend
    QLineF forecast;             ///< the trend beyond the as-of date
    QPolygonF forecastBand;      ///< of one floor point
};

/// A reference law's line from the first floor point on.
struct LawDrawing {
    QString name;
    QLineF line; ///< null: not in view
};

/// In the order of the result's series.
[[nodiscard]] std::vector<SeriesDrawing> layOutSeries(const ChartContent &content, const ChartScale &scale);

/// Through the earliest first point of all floors; none where all are empty.
[[nodiscard]] std::vector<LawDrawing> layOutLaws(const ChartContent &content, const ChartScale &scale);

/// The day to which a forecast runs: that of the as-of date, some months later.
[[nodiscard]] Day forecastEnd(const ChartContent &content);

} // namespace llmflation
