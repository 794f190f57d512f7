#pragma once

#include "charts/chartscale.h"

#include <QRectF>

#include <optional>

namespace llmflation {

[[nodiscard]] ViewRange moved(const ViewRange &view, double days, double logs);

/// `view` grown by `factor` about one of its points; as it was where that would leave the useful range.
[[nodiscard]] ViewRange zoomed(const ViewRange &view, double day, double logPrice, double factor);

/// What a rectangle of the chart shows; nothing where it is too small to be meant, or to be of use.
[[nodiscard]] std::optional<ViewRange> viewOf(const QRectF &rectangle, const ChartScale &scale);

/// `view` moved as little as brings the day and the price into it, with some room about them.
[[nodiscard]] ViewRange reaching(const ViewRange &view, double day, double logPrice);

} // namespace llmflation
