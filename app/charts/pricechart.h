#pragma once

#include "charts/annotationlayout.h"
#include "charts/chartcontent.h"
#include "charts/chartframe.h"
#include "charts/serieslayout.h"

#include <QChart>

#include <optional>

class QLineSeries;
class QValueAxis;

namespace llmflation {

class AnnotationItem;
class CloudLayer;
class FrameItem;
class LabelItem;
class MarkerItem;
class TrendItem;

/// The price chart of one AnalysisResult, laid out for its own size: on screen, in a picture, on a page. Qt Charts
/// draws the series; grid, axes, labels and the cloud of quotes are items of our own in the same coordinates.
class PriceChart : public QChart {
    Q_OBJECT

public:
    explicit PriceChart(QGraphicsItem *parent = nullptr);
    ~PriceChart() override;

    void setContent(const ChartContent &content);
    [[nodiscard]] const ChartContent &content() const { return m_content; }

    /// Call after the result changed in its series only: frame and cloud stay.
    void updateSeries();
    void setAnnotations(std::vector<Annotation> annotations);
    /// One for each of the content's annotations.
    [[nodiscard]] const std::vector<AnnotationBox> &annotationBoxes() const;

    /// A part of the data to show; nothing: all of it.
    void setView(const std::optional<ViewRange> &view);
    [[nodiscard]] const ChartScale &scale() const { return m_frame.scale; }
    [[nodiscard]] const std::vector<SeriesDrawing> &series() const { return m_series; }
    [[nodiscard]] const CloudLayer &cloud() const { return *m_cloud; }
    /// Names of series, models, rates, where they found a place.
    [[nodiscard]] const std::vector<ChartText> &labels() const;

    /// For SVG and PDF: no pictures.
    void setVectorOutput(bool on);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    struct SeriesOfChart {
        QLineSeries *fixedRate = nullptr;
        std::vector<QLineSeries *> runs;
    };
    void layOut();
    void drawSeries();
    void matchSeriesCount();
    void fill(SeriesOfChart &target, const SeriesDrawing &drawing);
    [[nodiscard]] QLineSeries *newLine();

    ChartContent m_content;
    std::optional<ViewRange> m_view;
    ChartFrame m_frame;
    std::vector<SeriesDrawing> m_series;
    std::vector<SeriesOfChart> m_chartSeries;
    QValueAxis *m_xAxis;
    QValueAxis *m_yAxis;
    FrameItem *m_frameItem;
    AnnotationItem *m_annotationItem;
    CloudLayer *m_cloud;
    TrendItem *m_trendItem;
    MarkerItem *m_markerItem;
    LabelItem *m_labelItem;
};

} // namespace llmflation
