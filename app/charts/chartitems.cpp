#include "charts/chartitems.h"

#include "charts/markershape.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace llmflation {

FrameItem::FrameItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void FrameItem::setFrame(const ChartFrame &frame, QSizeF size, const Theme &theme, double scale)
{
    prepareGeometryChange();
    m_lineWidth = std::max(1.0, std::floor(scale));
    m_frame = frame;
    m_size = size;
    m_theme = &theme;
    update();
}

void FrameItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_frame.hasGround)
        painter->fillRect(boundingRect(), m_theme->surface);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(m_theme->minorGrid, m_lineWidth));
    painter->drawLines(m_frame.minorGrid.data(), static_cast<int>(m_frame.minorGrid.size()));
    painter->setPen(QPen(m_theme->grid, m_lineWidth));
    painter->drawLines(m_frame.grid.data(), static_cast<int>(m_frame.grid.size()));
    painter->setRenderHint(QPainter::Antialiasing);
    for (const ChartText &text : m_frame.texts)
        drawText(*painter, text);
}

MarkerItem::MarkerItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void MarkerItem::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
}

void MarkerItem::setMarkers(const std::vector<SeriesDrawing> &series, const Theme &theme, double scale)
{
    m_ground = theme.surface;
    m_scale = scale;
    m_markers.clear();
    for (std::size_t i = 0; i < series.size(); ++i)
        for (const QPointF &centre : series[i].markers)
            if (m_area.contains(centre))
                m_markers.push_back({centre, series[i].color, i});
    update();
}

void MarkerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double radius = 4.5 * m_scale;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(m_ground);
    for (const Marker &marker : m_markers) {
        painter->setPen(QPen(marker.color, 2 * m_scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        drawMarker(*painter, marker.series, marker.centre, radius);
    }
}

LabelItem::LabelItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void LabelItem::setLabels(std::vector<ChartText> labels)
{
    m_labels = std::move(labels);
    update();
}

void LabelItem::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
}

void LabelItem::setReason(const QString &reason, const QFont &font, const Theme &theme)
{
    m_reason = reason;
    m_reasonFont = font;
    m_reasonColor = theme.text;
    m_ground = theme.surface;
    update();
}

void LabelItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const ChartText &text : m_labels)
        drawText(*painter, text);
    if (m_reason.isEmpty())
        return;
    const double margin = m_area.width() / 10;
    const QRectF box = m_area.adjusted(margin, 0, -margin, 0);
    const QRectF lines = QFontMetricsF(m_reasonFont).boundingRect(box, Qt::AlignCenter | Qt::TextWordWrap, m_reason);
    const double padding = QFontMetricsF(m_reasonFont).height() / 2;
    painter->fillRect(lines.adjusted(-2 * padding, -padding, 2 * padding, padding), m_ground);
    painter->setFont(m_reasonFont);
    painter->setPen(m_reasonColor);
    painter->drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_reason);
}

} // namespace llmflation
