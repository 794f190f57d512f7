#include "panels/card.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace llmflation {

namespace {

constexpr double cornerRadius = 6;
constexpr double edgeWidth = 5;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
}

void Card::setEdgeColor(const QColor &color)
{
    if (color == m_edgeColor)
        return;
    m_edgeColor = color;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    // At the side where reading begins.
    const QRectF edge(isRightToLeft() ? width() - edgeWidth : 0, 0, edgeWidth, height());
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.fillPath(outline, theme.surface);
    if (m_edgeColor.isValid()) {
        painter.setClipRect(edge);
        painter.fillPath(outline, m_edgeColor);
        painter.setClipping(false);
    }
    painter.setPen(theme.border);
    painter.drawPath(outline);
    if (m_edgeColor.isValid()) {
        painter.setClipRect(edge);
        painter.setPen(m_edgeColor);
        painter.drawPath(outline);
    }
}

} // namespace llmflation
