#pragma once

#include "charts/chartframe.h"
#include "charts/charttext.h"
#include "charts/serieslayout.h"
#include "theme/theme.h"

#include <QGraphicsItem>

#include <vector>

namespace llmflation {

/// Ground, title, grid and axes: everything behind the series.
class FrameItem : public QGraphicsItem {
public:
    explicit FrameItem(QGraphicsItem *parent);

    void setFrame(const ChartFrame &frame, QSizeF size, const Theme &theme, double scale);

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartFrame m_frame;
    QSizeF m_size;
    double m_lineWidth = 1;
    const Theme *m_theme = &lightTheme();
};

/// A marker wherever the cheapest quote changes. Qt Charts' own stand up to a pixel beside their points.
class MarkerItem : public QGraphicsItem {
public:
    explicit MarkerItem(QGraphicsItem *parent);

    void setArea(const QRectF &area);
    void setMarkers(const std::vector<SeriesDrawing> &series, const Theme &theme, double scale);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Marker {
        QPointF centre;
        QColor color;
        std::size_t series = 0;
    };
    QRectF m_area;
    std::vector<Marker> m_markers;
    QColor m_ground;
    double m_scale = 1;
};

/// The texts in front of the series, and in the middle of an empty plot the reason why it is empty.
class LabelItem : public QGraphicsItem {
public:
    explicit LabelItem(QGraphicsItem *parent);

    void setLabels(std::vector<ChartText> labels);
    [[nodiscard]] const std::vector<ChartText> &labels() const { return m_labels; }
    void setArea(const QRectF &area);
    void setReason(const QString &reason, const QFont &font, const Theme &theme);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<ChartText> m_labels;
    QRectF m_area;
    QString m_reason;
    QFont m_reasonFont;
    QColor m_reasonColor;
    QColor m_ground;
};

} // namespace llmflation
