#include "charts/markershape.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace llmflation {

namespace {

/// The first corner stands at `degrees`, clockwise from the top.
QPolygonF regularPolygon(QPointF centre, int corners, double radius, double degrees)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = (degrees + 360.0 * i / corners) * std::numbers::pi / 180;
        polygon << centre + radius * QPointF(std::sin(angle), -std::cos(angle));
    }
    return polygon;
}

struct Shape {
    int corners; ///< 0: a circle
    double radius;
    double degrees;
};

constexpr std::array<Shape, 8> shapes{
    {{0, 1, 0}, {4, 1.25, 45}, {3, 1.25, 0}, {4, 1.25, 0}, {3, 1.25, 180}, {5, 1.15, 0}, {6, 1.1, 30}, {5, 1.15, 180}}};

} // namespace

void drawMarker(QPainter &painter, std::size_t series, QPointF centre, double radius)
{
    const Shape &shape = shapes[series % shapes.size()];
    if (shape.corners == 0)
        painter.drawEllipse(centre, radius, radius);
    else
        painter.drawPolygon(regularPolygon(centre, shape.corners, shape.radius * radius, shape.degrees));
}

} // namespace llmflation
