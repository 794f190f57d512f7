#pragma once

#include "charts/chartcontent.h"
#include "charts/chartscale.h"
#include "charts/floorsteps.h"

#include <QLineF>
#include <QList>
#include <QPolygonF>

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
};

/// In the order of the result's series.
[[nodiscard]] std::vector<SeriesDrawing> layOutSeries(const ChartContent &content, const ChartScale &scale);

} // namespace llmflation
