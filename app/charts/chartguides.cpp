#include "charts/chartguides.h"

#include "document/displaynames.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

constexpr double cursorRadius = 7;

/// On a pixel's middle, where a thin pen is crisp.
QPointF onPixel(QPointF point)
{
    return {std::floor(point.x()) + 0.5, std::floor(point.y()) + 0.5};
}

ChartText axisLabel(const QString &text, const Theme &theme, double scale)
{
    ChartText label = chartText(text, ChartFonts(scale).axis, theme.surface);
    label.ground = theme.text;
    label.padding = QSizeF(4, 2) * scale;
    return label;
}

double within(double value, double least, double greatest)
{
    return std::max(least, std::min(value, greatest));
}

} // namespace

ChartGuides::ChartGuides(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(1500);
}

void ChartGuides::setArea(QSizeF size)
{
    prepareGeometryChange();
    m_size = size;
}

void ChartGuides::setCrosshair(std::optional<QPointF> point, const ChartContent &content, const ChartScale &scale)
{
    if (!point && !m_crosshair)
        return;
    m_crosshair = point;
    m_theme = content.theme;
    m_plot = scale.plot;
    update();
    if (!point)
        return;
    const double price = std::pow(10, scale.logPrice(point->y()));
    const Day day{static_cast<std::int32_t>(std::floor(scale.day(point->x())))};
    m_price = axisLabel(formatPriceIn(content.options.unit, price), *content.theme, content.textScale);
    m_day = axisLabel(formatDay(day), *content.theme, content.textScale);
    const auto half = [](const ChartText &text) {
        return QPointF(text.size.width() / 2 + text.padding.width() + 1,
                       text.size.height() / 2 + text.padding.height() + 1);
    };
    m_price.centre = {std::max(half(m_price).x(), m_plot.left() - half(m_price).x() - 2),
                      within(point->y(), half(m_price).y(), m_size.height() - half(m_price).y())};
    m_day.centre = {within(point->x(), half(m_day).x(), m_size.width() - half(m_day).x()),
                    std::min(m_size.height() - half(m_day).y(), m_plot.bottom() + half(m_day).y() + 3)};
}

void ChartGuides::setCursor(std::optional<QPointF> point, const ChartContent &content, const ChartScale &scale)
{
    if (point == m_cursor)
        return;
    m_cursor = point;
    m_theme = content.theme;
    m_plot = scale.plot;
    update();
}

void ChartGuides::setBand(std::optional<QRectF> band, const Theme &theme)
{
    m_band = band;
    m_theme = &theme;
    update();
}

void ChartGuides::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_cursor) {
        const QPointF at = onPixel(*m_cursor);
        painter->setPen(QPen(m_theme->accent, 1));
        painter->drawLine(QPointF(at.x(), m_plot.top()), {at.x(), m_plot.bottom()});
        painter->setPen(QPen(m_theme->accent, 2));
        painter->setBrush(m_theme->surface);
        painter->drawEllipse(*m_cursor, cursorRadius, cursorRadius);
        painter->setBrush(m_theme->accent);
        painter->drawEllipse(*m_cursor, cursorRadius / 3, cursorRadius / 3);
    }
    if (m_crosshair)
        paintCrosshair(*painter);
    if (m_band) {
        QColor inside = m_theme->accent;
        inside.setAlphaF(0.15F);
        painter->setPen(QPen(m_theme->accent, 1));
        painter->setBrush(inside);
        painter->drawRect(QRectF(onPixel(m_band->topLeft()), onPixel(m_band->bottomRight())));
    }
}

void ChartGuides::paintCrosshair(QPainter &painter) const
{
    const QPointF at = onPixel(*m_crosshair);
    painter.setPen(QPen(m_theme->mutedText, 1));
    painter.drawLine(QPointF(m_plot.left(), at.y()), {m_plot.right(), at.y()});
    painter.drawLine(QPointF(at.x(), m_plot.top()), {at.x(), m_plot.bottom()});
    drawText(painter, m_price);
    drawText(painter, m_day);
}

} // namespace llmflation
