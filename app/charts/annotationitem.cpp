#include "charts/annotationitem.h"

#include <QPainter>

namespace llmflation {

AnnotationItem::AnnotationItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void AnnotationItem::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
}

void AnnotationItem::setNotes(std::vector<AnnotationBox> notes, const Theme &theme, double scale)
{
    m_notes = std::move(notes);
    m_theme = &theme;
    m_scale = scale;
    update();
}

void AnnotationItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_notes.empty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const AnnotationBox &note : m_notes) {
        if (!note.inView)
            continue;
        painter->setPen(QPen(m_theme->mutedText, 1 * m_scale));
        if (!note.dateLine.isNull())
            painter->drawLine(note.dateLine);
        else
            painter->drawEllipse(note.anchor, 1.5 * m_scale, 1.5 * m_scale);
        if (!note.leader.isNull())
            painter->drawLine(note.leader);
        painter->setBrush(m_theme->surface);
        painter->drawRoundedRect(note.box, 4 * m_scale, 4 * m_scale);
        painter->setFont(note.font);
        painter->setPen(m_theme->text);
        for (qsizetype line = 0; line < note.lines.size(); ++line)
            painter->drawText(note.baseline(line), note.lines[line]);
    }
}

} // namespace llmflation
