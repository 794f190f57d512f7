#pragma once

#include "charts/chartcontent.h"
#include "charts/chartscale.h"
#include "charts/charttext.h"

#include <QGraphicsItem>

#include <optional>

namespace llmflation {

/// Lines that come and go under the hand: the crosshair, the keyboard's month, a rubber band.
class ChartGuides : public QGraphicsItem {
public:
    explicit ChartGuides(QGraphicsItem *parent);

    void setArea(QSizeF size);
    /// Through a point of the plot, with its price and day at the axes; nothing: none.
    void setCrosshair(std::optional<QPointF> point, const ChartContent &content, const ChartScale &scale);
    void setCursor(std::optional<QPointF> point, const ChartContent &content, const ChartScale &scale);
    void setBand(std::optional<QRectF> band, const Theme &theme);

    [[nodiscard]] std::optional<QPointF> crosshair() const { return m_crosshair; }
    [[nodiscard]] std::optional<QPointF> cursor() const { return m_cursor; }
    [[nodiscard]] std::optional<QRectF> band() const { return m_band; }
    [[nodiscard]] QString crosshairPrice() const { return m_price.text; }
    [[nodiscard]] QString crosshairDay() const { return m_day.text; }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintCrosshair(QPainter &painter) const;

    QSizeF m_size;
    QRectF m_plot;
    const Theme *m_theme = &lightTheme();
    std::optional<QPointF> m_crosshair;
    std::optional<QPointF> m_cursor;
    std::optional<QRectF> m_band;
    ChartText m_price;
    ChartText m_day;
};

} // namespace llmflation
