#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

// Where labels can stand without covering anything: plain geometry, in pixels.

namespace llmflation {

/// A convex shape of two corners (a line) or four (a box, upright or turned).
struct Outline {
    std::array<QPointF, 4> corners;
    std::size_t count = 0;
    QRectF bounds;
};

[[nodiscard]] Outline lineOutline(QPointF from, QPointF to);
[[nodiscard]] Outline boxOutline(const QRectF &box);
/// A box of that size about `centre`, turned clockwise as QPainter::rotate() does.
[[nodiscard]] Outline turnedBoxOutline(QPointF centre, QSizeF size, double degrees);

/// Whether the two have a point in common; touching is not meeting. One of them must be a box.
[[nodiscard]] bool meet(const Outline &a, const Outline &b);

/// A label that would like a place: one outline for each place that suits it, the best first, clearance included.
struct LabelWish {
    double importance = 0;
    std::vector<Outline> places;
};

/// For each wish, the place that it got: the important choose first, and a label that finds no place within `bounds`
/// that is free of obstacles and of other labels gets none.
[[nodiscard]] std::vector<std::optional<std::size_t>>
placeLabels(std::span<const LabelWish> wishes, std::span<const Outline> obstacles, const QRectF &bounds);

} // namespace llmflation
