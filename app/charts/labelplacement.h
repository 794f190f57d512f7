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

/// Whether the two have a point in common; touching is not meeting. Two lines must not lie on one another.
[[nodiscard]] bool meet(const Outline &a, const Outline &b);

/// A place for a label, clearance included.
struct LabelPlace {
    Outline box;
    std::optional<Outline> leader; ///< a line to what the label is about
};

/// A label that would like a place: those that suit it, the best first.
struct LabelWish {
    double importance = 0;
    std::vector<LabelPlace> places;
};

/// For each wish, the place that it got: the important choose first, and a label that finds no place within `bounds`
/// that is free, with its leader, of obstacles, of other labels and of their leaders gets none.
[[nodiscard]] std::vector<std::optional<std::size_t>>
placeLabels(std::span<const LabelWish> wishes, std::span<const Outline> obstacles, const QRectF &bounds);

} // namespace llmflation
