#pragma once

#include <QPointF>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace llmflation {

class PriceChart;

/// The quote at a place of the chart: on a floor, or a point of the cloud.
struct QuoteHit {
    std::uint32_t row = 0;
    QPointF point;
    std::optional<std::size_t> series; ///< on its floor
    double day = 0;                    ///< pointed at
};

[[nodiscard]] std::optional<QuoteHit> quoteAt(const PriceChart &chart, QPointF position);

} // namespace llmflation
