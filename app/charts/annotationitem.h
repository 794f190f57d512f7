#pragma once

#include "charts/annotationlayout.h"
#include "theme/theme.h"

#include <QGraphicsItem>

#include <vector>

namespace llmflation {

/// The user's notes, in front of the floors and their labels.
class AnnotationItem : public QGraphicsItem {
public:
    explicit AnnotationItem(QGraphicsItem *parent);

    void setArea(const QRectF &area);
    void setNotes(std::vector<AnnotationBox> notes, const Theme &theme, double scale);
    [[nodiscard]] const std::vector<AnnotationBox> &notes() const { return m_notes; }

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_area;
    std::vector<AnnotationBox> m_notes;
    const Theme *m_theme = &lightTheme();
    double m_scale = 1;
};

} // namespace llmflation
