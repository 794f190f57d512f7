#pragma once

#include "document/scorescale.h"

#include <QPointF>

#include <cstddef>
#include <optional>

namespace llmflation {

class PriceChart;

/// The series whose name stands at a place of the chart: its handle.
[[nodiscard]] std::optional<std::size_t> seriesNamedAt(const PriceChart &chart, QPointF position);

/// A threshold that is dragged by its series' name: the plot's height runs through all scores of the benchmark, higher
/// ones upwards.
struct ThresholdDrag {
    std::size_t series = 0;
    double startThreshold = 0;
    double startY = 0;
    double height = 1; ///< of the plot, pixels
    ScoreScale scale;

    [[nodiscard]] double thresholdAt(double y) const;
};

[[nodiscard]] ThresholdDrag thresholdDrag(const PriceChart &chart, std::size_t series, double y);

} // namespace llmflation
