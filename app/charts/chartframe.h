#pragma once

#include "charts/chartcontent.h"
#include "charts/chartscale.h"
#include "charts/charttext.h"

#include <QLineF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace llmflation {

/// What stands around and behind the series: title, grid, axes, source. Depends on the settings and the dataset, but
/// not on the thresholds, so it stays while a slider moves.
struct ChartFrame {
    ChartScale scale;
    std::vector<QLineF> grid;
    std::vector<QLineF> minorGrid;
    std::vector<ChartText> texts;
    bool hasGround = true;
};

/// The part of the data that shows all quotes in use, with room for labels: `plot` is the rectangle it will fill.
[[nodiscard]] ViewRange fittingView(const ChartContent &content, const QRectF &plot);

/// `view`: a part chosen by zooming, otherwise all.
[[nodiscard]] ChartFrame layOutFrame(const ChartContent &content, QSizeF size, const std::optional<ViewRange> &view);

} // namespace llmflation
