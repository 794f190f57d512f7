#include "charts/chartoverlay.h"

#include <QPainter>

#include <algorithm>

namespace llmflation {

namespace {

constexpr double ringRadius = 8.5;
constexpr double cardPadding = 12;
constexpr double cardDistance = 14; ///< from the point to its card
constexpr double lineGap = 4;

/// From `point` on where there is room, otherwise before it; in a narrow area at its edge.
double beside(double point, double length, double area)
{
    constexpr double margin = 4;
    double start = point + cardDistance;
    if (start + length > area - margin)
        start = point - cardDistance - length;
    return std::max(margin, start);
}

QRectF cardBox(QPointF point, QSizeF card, QSizeF area)
{
    return {QPointF(beside(point.x(), card.width(), area.width()), beside(point.y(), card.height(), area.height())),
            card};
}

} // namespace

ChartOverlay::ChartOverlay(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(2000);
}

void ChartOverlay::setArea(QSizeF size)
{
    prepareGeometryChange();
    m_size = size;
}

void ChartOverlay::setRings(std::vector<QPointF> centres, const Theme &theme)
{
    if (centres == m_rings && m_theme == &theme)
        return;
    m_rings = std::move(centres);
    m_theme = &theme;
    update();
}

void ChartOverlay::showCard(const QuoteCard &card, QPointF point, const Theme &theme)
{
    hideCard();
    m_theme = &theme;
    m_point = point;
    m_cardTexts.push_back(chartText(card.heading, chartFont(12.5, QFont::DemiBold), theme.text));
    m_cardTexts.push_back(chartText(card.model, chartFont(12.5, QFont::DemiBold), card.modelColor));
    for (const QString &detail : card.details)
        m_cardTexts.push_back(
            chartText(detail, chartFont(12.5), m_cardTexts.size() == 2 ? theme.text : theme.mutedText));
    QSizeF size(0, 2 * cardPadding - lineGap);
    for (const ChartText &text : m_cardTexts)
        size = {std::max(size.width(), text.size.width() + 2 * cardPadding),
                size.height() + text.size.height() + lineGap};
    m_cardBox = cardBox(point, size, m_size).toAlignedRect();
    double top = m_cardBox.top() + cardPadding;
    for (ChartText &text : m_cardTexts) {
        text.centre = {m_cardBox.left() + cardPadding + text.size.width() / 2, top + text.size.height() / 2};
        top += text.size.height() + lineGap;
    }
    updateCard();
}

void ChartOverlay::hideCard()
{
    if (!m_point)
        return;
    updateCard();
    m_point.reset();
    m_cardTexts.clear();
}

/// The card and its ring alone: the whole chart takes several times as long to paint.
void ChartOverlay::updateCard()
{
    update(m_cardBox.adjusted(-5, -4, 5, 7)); // with its shadow
    update(QRectF(*m_point, QSizeF()).adjusted(-ringRadius, -ringRadius, ringRadius, ringRadius));
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme->text, 2));
    for (const QPointF &centre : m_rings)
        painter->drawEllipse(centre, ringRadius, ringRadius);
    if (m_point)
        paintCard(*painter);
}

void ChartOverlay::paintCard(QPainter &painter) const
{
    painter.setPen(QPen(m_theme->mutedText, 1.5));
    painter.drawEllipse(*m_point, ringRadius - 2, ringRadius - 2);
    QColor shadow(Qt::black);
    painter.setPen(Qt::NoPen);
    for (const int spread : {1, 2, 3, 4}) {
        shadow.setAlpha(m_theme->dark ? 30 : 9);
        painter.setBrush(shadow);
        painter.drawRoundedRect(m_cardBox.adjusted(-spread, 1 - spread, spread, spread + 2), 6 + spread, 6 + spread);
    }
    painter.setPen(m_theme->border);
    painter.setBrush(m_theme->surface);
    painter.drawRoundedRect(m_cardBox.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    for (const ChartText &text : m_cardTexts)
        drawText(painter, text);
}

} // namespace llmflation
