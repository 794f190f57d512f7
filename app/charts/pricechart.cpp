#include "charts/pricechart.h"

#include "charts/annotationitem.h"
#include "charts/chartitems.h"
#include "charts/chartlabels.h"
#include "charts/cloudlayer.h"
#include "charts/trenditem.h"

#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace llmflation {

namespace {

QValueAxis *hiddenAxis(QObject *parent)
{
    auto *axis = new QValueAxis(parent);
    axis->setVisible(false);
    return axis;
}

QList<QPointF> toData(const QPolygonF &pixels, const ChartScale &scale)
{
    QList<QPointF> data;
    data.reserve(pixels.size());
    for (const QPointF &p : pixels)
        data << QPointF(scale.day(p.x()), scale.logPrice(p.y()));
    return data;
}

QFont reasonFont(double scale)
{
    return chartFont(15 * scale);
}

} // namespace

PriceChart::PriceChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_xAxis(hiddenAxis(this))
    , m_yAxis(hiddenAxis(this))
    , m_frameItem(new FrameItem(this))
    , m_annotationItem(new AnnotationItem(this))
    , m_cloud(new CloudLayer(this))
    , m_trendItem(new TrendItem(this))
    , m_markerItem(new MarkerItem(this))
    , m_labelItem(new LabelItem(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setAnimationOptions(NoAnimation);
    layout()->setContentsMargins(0, 0, 0, 0);
    setMargins({});
    addAxis(m_xAxis, Qt::AlignBottom);
    addAxis(m_yAxis, Qt::AlignLeft);
    m_frameItem->setZValue(-2); // Qt Charts puts its series above 0
    m_cloud->setZValue(-1);
    m_trendItem->setZValue(-0.5);
    m_markerItem->setZValue(999);
    m_labelItem->setZValue(1000);
    m_annotationItem->setZValue(1001);
}

PriceChart::~PriceChart() = default;

void PriceChart::setContent(const ChartContent &content)
{
    m_content = content;
    if (m_content.result)
        m_cloud->setQuotes(m_content);
    layOut();
}

void PriceChart::setView(const std::optional<ViewRange> &view)
{
    if (m_view == view)
        return;
    m_view = view;
    layOut();
}

const std::vector<ChartText> &PriceChart::labels() const
{
    return m_labelItem->labels();
}

void PriceChart::setVectorOutput(bool on)
{
    m_cloud->setVectorOutput(on);
}

void PriceChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

void PriceChart::layOut()
{
    if (!m_content.result || size().isEmpty())
        return;
    m_frame = layOutFrame(m_content, size(), m_view);
    m_frameItem->setFrame(m_frame, size(), *m_content.theme, m_content.textScale);
    m_cloud->setScale(m_frame.scale, m_content.textScale);
    m_trendItem->setArea(m_frame.scale.plot);
    m_markerItem->setArea(m_frame.scale.plot);
    m_labelItem->setArea(m_frame.scale.plot);
    m_annotationItem->setArea(m_frame.scale.plot);
    setPlotArea(m_frame.scale.plot);
    m_xAxis->setRange(m_frame.scale.view.firstDay, m_frame.scale.view.lastDay);
    m_yAxis->setReverse(!m_frame.scale.dearerIsUp);
    m_yAxis->setRange(m_frame.scale.view.logLow, m_frame.scale.view.logHigh);
    drawSeries();
}

void PriceChart::updateSeries()
{
    if (size().isEmpty())
        return;
    // A view of all makes room for trends and forecasts, which follow the thresholds.
    if (!m_view && (m_content.options.trend || m_content.options.forecast))
        layOut();
    else
        drawSeries();
}

void PriceChart::drawSeries()
{
    m_cloud->setThresholds(m_content.result->settings.thresholds);
    m_series = layOutSeries(m_content, m_frame.scale);
    matchSeriesCount();
    for (std::size_t i = 0; i < m_series.size(); ++i)
        fill(m_chartSeries[i], m_series[i]);
    const auto laws = layOutLaws(m_content, m_frame.scale);
    m_trendItem->setLines(m_series, laws, *m_content.theme, m_content.textScale);
    m_markerItem->setMarkers(m_series, *m_content.theme, m_content.textScale);
    m_annotationItem->setNotes(llmflation::annotationBoxes(m_content, m_frame.scale), *m_content.theme,
                               m_content.textScale);
    m_labelItem->setLabels(layOutLabels(m_content, m_frame.scale, m_series, laws, annotationBoxes()));
    m_labelItem->setReason(emptyChartReason(m_content), reasonFont(m_content.textScale), *m_content.theme);
}

void PriceChart::setAnnotations(std::vector<Annotation> annotations)
{
    m_content.annotations = std::move(annotations);
    if (m_content.result)
        updateSeries();
}

const std::vector<AnnotationBox> &PriceChart::annotationBoxes() const
{
    return m_annotationItem->notes();
}

QLineSeries *PriceChart::newLine()
{
    auto *line = new QLineSeries;
    addSeries(line);
    line->attachAxis(m_xAxis);
    line->attachAxis(m_yAxis);
    return line;
}

/// Lines are made when the number of thresholds or of gaps grows, and kept: adding one to a chart is slow.
void PriceChart::matchSeriesCount()
{
    const auto remove = [this](QLineSeries *line) {
        removeSeries(line);
        delete line;
    };
    while (m_chartSeries.size() > m_series.size()) {
        remove(m_chartSeries.back().fixedRate);
        std::ranges::for_each(m_chartSeries.back().runs, remove);
        m_chartSeries.pop_back();
    }
    while (m_chartSeries.size() < m_series.size())
        m_chartSeries.push_back({newLine(), {}});
    for (std::size_t i = 0; i < m_series.size(); ++i)
        while (m_chartSeries[i].runs.size() < m_series[i].runs.size())
            m_chartSeries[i].runs.push_back(newLine());
}

void PriceChart::fill(SeriesOfChart &target, const SeriesDrawing &drawing)
{
    const double unit = m_content.textScale;
    const ChartScale &scale = m_frame.scale;
    QPen dashed(drawing.color, 1.4 * unit, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({5, 4});
    target.fixedRate->setPen(dashed);
    const QLineF &line = drawing.fixedRate;
    target.fixedRate->replace(line.isNull() ? QList<QPointF>() : toData(QPolygonF({line.p1(), line.p2()}), scale));

    for (std::size_t i = 0; i < target.runs.size(); ++i) {
        target.runs[i]->setPen(QPen(drawing.color, 2 * unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        target.runs[i]->replace(i < drawing.runs.size() ? toData(drawing.runs[i], scale) : QList<QPointF>());
    }
}

} // namespace llmflation
