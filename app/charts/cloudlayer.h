#pragma once

#include "charts/chartcontent.h"
#include "charts/cloudraster.h"

#include <QGraphicsItem>
#include <QImage>

namespace llmflation {

/// Every quote of the dataset as a faint point: those that reach a threshold stronger than the rest, those that the
/// filters leave out fainter. Quotes that fall on one pixel are one point, and many of them are one picture on screen.
class CloudLayer : public QGraphicsItem {
public:
    explicit CloudLayer(QGraphicsItem *parent);

    /// Takes what it needs out of `content`: the names of vendors alone stay texts of its dataset.
    void setQuotes(const ChartContent &content);
    void setScale(const ChartScale &scale, double textScale);
    void setThresholds(const std::vector<double> &thresholds);

    /// For SVG and PDF: circles instead of a picture.
    void setVectorOutput(bool on) { m_vectorOutput = on; }

    /// The row of the quote nearest to `position` and at most `reach` away; -1: none.
    [[nodiscard]] int rowAt(QPointF position, double reach) const;

    [[nodiscard]] QRectF boundingRect() const override { return m_scale.plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void binFor(double ratio) const;
    void drawCircles(QPainter &painter) const;
    /// Each point as a copy of one disc; `origin` is the painter's, in the chart.
    void drawDiscs(QPainter &painter, QPointF origin, double ratio) const;
    void makePicture(double ratio);

    bool m_visible = true;
    CloudQuotes m_quotes;
    CloudColors m_colors{};
    CloudKey m_least = 0;
    ChartScale m_scale;
    double m_radius = 2.6;
    bool m_vectorOutput = false;
    mutable CloudRaster m_raster;
    mutable bool m_isBinned = false;
    QImage m_picture;
    double m_pictureRatio = 0; ///< 0: to be made anew
};

/// The colour of a vendor's points, from 1 on; 0 is that of all others.
[[nodiscard]] QColor cloudColor(const Theme &theme, std::size_t vendor);

} // namespace llmflation
