#include "charts/trenditem.h"

#include <QPainter>

namespace llmflation {

namespace {

QPen brokenPen(const QColor &color, double width, const QList<qreal> &pattern)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace

TrendItem::TrendItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void TrendItem::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
}

void TrendItem::setLines(const std::vector<SeriesDrawing> &series, const std::vector<LawDrawing> &laws,
                         const Theme &theme, double scale)
{
    m_bands.clear();
    m_lines.clear();
    for (const LawDrawing &law : laws)
        if (!law.line.isNull())
            m_lines.push_back({law.line, brokenPen(theme.mutedText, 1.3 * scale, {7, 3, 1.5, 3})});
    for (const SeriesDrawing &drawing : series) {
        QColor ground = drawing.color;
        ground.setAlphaF(theme.bandOpacity);
        for (const QPolygonF &band : {drawing.trendBand, drawing.forecastBand})
            if (!band.isEmpty())
                m_bands.push_back({band, ground});
        if (!drawing.trend.isNull())
            m_lines.push_back({drawing.trend, QPen(drawing.color, 1.2 * scale, Qt::SolidLine, Qt::FlatCap)});
        if (!drawing.forecast.isNull())
            m_lines.push_back({drawing.forecast, brokenPen(drawing.color, 1.8 * scale, {1.2, 2.4})});
    }
    update();
}

void TrendItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_bands.empty() && m_lines.empty())
        return;
    painter->save();
    painter->setClipRect(m_area);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (const Band &band : m_bands) {
        painter->setBrush(band.color);
        painter->drawPolygon(band.outline);
    }
    for (const Line &line : m_lines) {
        painter->setPen(line.pen);
        painter->drawLine(line.line);
    }
    painter->restore();
}

} // namespace llmflation
