#pragma once

#include "charts/chartcontent.h"
#include "charts/chartscale.h"

#include <QGraphicsItem>
#include <QPixmap>

#include <vector>

namespace llmflation {

/// Every quote of the dataset as a faint point, those that the filters leave out fainter. Quotes that fall on one pixel
/// are one point, and on screen all of them are one picture, made anew only after setQuotes().
class CloudLayer : public QGraphicsItem {
public:
    explicit CloudLayer(QGraphicsItem *parent);

    void setQuotes(const ChartContent &content, const ChartScale &scale);

    /// For SVG and PDF: circles instead of a picture.
    void setVectorOutput(bool on) { m_vectorOutput = on; }

    /// The row of the quote nearest to `position` and at most `reach` away; -1: none.
    [[nodiscard]] int rowAt(QPointF position, double reach) const;

    [[nodiscard]] QRectF boundingRect() const override { return m_plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Point {
        QPointF position;
        std::uint32_t row = 0;
        bool used = false;
    };
    void drawPoints(QPainter &painter) const;

    QRectF m_plot;
    std::vector<Point> m_points;
    QColor m_used;
    QColor m_unused;
    double m_radius = 3;
    bool m_vectorOutput = false;
    QPixmap m_picture;
};

} // namespace llmflation
