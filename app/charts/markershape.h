#pragma once

#include <QPointF>

#include <cstddef>

class QPainter;

namespace llmflation {

/// Draws the marker of a series with the painter's pen and brush: circle, square, diamond, triangle, ..., so that eight
/// series are told apart without their colours. All have about the same area; none reaches further than 1.25 radii.
void drawMarker(QPainter &painter, std::size_t series, QPointF centre, double radius);

} // namespace llmflation
