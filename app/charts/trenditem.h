#pragma once

#include "charts/serieslayout.h"
#include "theme/theme.h"

#include <QGraphicsItem>
#include <QPen>

#include <vector>

namespace llmflation {

/// What is fitted or held against the floors: bands and lines of the trends, forecasts, reference laws.
class TrendItem : public QGraphicsItem {
public:
    explicit TrendItem(QGraphicsItem *parent);

    void setArea(const QRectF &area);
    void setLines(const std::vector<SeriesDrawing> &series, const std::vector<LawDrawing> &laws, const Theme &theme,
                  double scale);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Band {
        QPolygonF outline;
        QColor color;
    };
    struct Line {
        QLineF line;
        QPen pen;
    };
    QRectF m_area;
    std::vector<Band> m_bands;
    std::vector<Line> m_lines;
};

} // namespace llmflation
