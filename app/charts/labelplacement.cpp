#include "charts/labelplacement.h"

#include <QTransform>

#include <algorithm>
#include <numeric>

namespace llmflation {

namespace {

QRectF boundsOf(const Outline &outline)
{
    QPointF low = outline.corners[0];
    QPointF high = low;
    for (std::size_t i = 1; i < outline.count; ++i) {
        const QPointF p = outline.corners[i];
        low = {std::min(low.x(), p.x()), std::min(low.y(), p.y())};
        high = {std::max(high.x(), p.x()), std::max(high.y(), p.y())};
    }
    return {low, high};
}

/// Unlike QRectF::intersects(), holds for lines too, whose bounds may have no area.
bool boundsMeet(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() + 1e-9 && b.left() < a.right() + 1e-9 && a.top() < b.bottom() + 1e-9 &&
           b.top() < a.bottom() + 1e-9;
}

struct Extent {
    double low, high;
};

Extent extentAlong(const Outline &outline, QPointF axis)
{
    Extent extent{QPointF::dotProduct(outline.corners[0], axis), 0};
    extent.high = extent.low;
    for (std::size_t i = 1; i < outline.count; ++i) {
        const double at = QPointF::dotProduct(outline.corners[i], axis);
        extent = {std::min(extent.low, at), std::max(extent.high, at)};
    }
    return extent;
}

/// Whether a normal of one of a's sides is a separating axis.
bool sideSeparates(const Outline &a, const Outline &b)
{
    for (std::size_t i = 0; i < a.count; ++i) {
        const QPointF side = a.corners[(i + 1) % a.count] - a.corners[i];
        const QPointF normal(-side.y(), side.x());
        const Extent ofA = extentAlong(a, normal);
        const Extent ofB = extentAlong(b, normal);
        if (ofA.high <= ofB.low || ofB.high <= ofA.low)
            return true;
    }
    return false;
}

/// Outlines, and their bounds by themselves: most are passed over for these.
class TakenPlaces {
public:
    explicit TakenPlaces(std::span<const Outline> outlines)
    {
        for (const Outline &outline : outlines)
            add(outline);
    }

    void add(const Outline &outline)
    {
        m_bounds.push_back(
            {outline.bounds.left(), outline.bounds.top(), outline.bounds.right(), outline.bounds.bottom()});
        m_outlines.push_back(outline);
    }

    [[nodiscard]] bool isFree(const Outline &place) const
    {
        const QRectF &own = place.bounds;
        for (std::size_t i = 0; i < m_bounds.size(); ++i) {
            const Bounds &b = m_bounds[i];
            const bool near = (own.left() < b.right + 1e-9) && (b.left < own.right() + 1e-9) &&
                              (own.top() < b.bottom + 1e-9) && (b.top < own.bottom() + 1e-9);
            if (near && meet(place, m_outlines[i]))
                return false;
        }
        return true;
    }

private:
    struct Bounds {
        double left, top, right, bottom;
    };
    std::vector<Bounds> m_bounds;
    std::vector<Outline> m_outlines;
};

} // namespace

Outline lineOutline(QPointF from, QPointF to)
{
    Outline outline{{from, to}, 2, {}};
    outline.bounds = boundsOf(outline);
    return outline;
}

Outline boxOutline(const QRectF &box)
{
    return {{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}, 4, box};
}

Outline turnedBoxOutline(QPointF centre, QSizeF size, double degrees)
{
    const QTransform turn = QTransform().translate(centre.x(), centre.y()).rotate(degrees);
    const QRectF box(-size.width() / 2, -size.height() / 2, size.width(), size.height());
    Outline outline{
        {turn.map(box.topLeft()), turn.map(box.topRight()), turn.map(box.bottomRight()), turn.map(box.bottomLeft())},
        4,
        {}};
    outline.bounds = boundsOf(outline);
    return outline;
}

bool meet(const Outline &a, const Outline &b)
{
    return boundsMeet(a.bounds, b.bounds) && !sideSeparates(a, b) && !sideSeparates(b, a);
}

std::vector<std::optional<std::size_t>> placeLabels(std::span<const LabelWish> wishes,
                                                    std::span<const Outline> obstacles, const QRectF &bounds)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return wishes[i].importance; });

    std::vector<std::optional<std::size_t>> result(wishes.size());
    TakenPlaces taken(obstacles);
    for (const std::size_t i : order) {
        const auto &places = wishes[i].places;
        const auto place = std::ranges::find_if(places, [&](const LabelPlace &wished) {
            return bounds.contains(wished.box.bounds) && taken.isFree(wished.box) &&
                   (!wished.leader || taken.isFree(*wished.leader));
        });
        if (place == places.end())
            continue;
        result[i] = static_cast<std::size_t>(place - places.begin());
        taken.add(place->box);
        if (place->leader)
            taken.add(*place->leader);
    }
    return result;
}

} // namespace llmflation
