#include "charts/chartview.h"

#include "charts/chartoverlay.h"
#include "charts/cloudlayer.h"
#include "charts/pricechart.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

constexpr double floorReach = 9; ///< pixels from a step or point at which it is pointed at
constexpr double cloudReach = 7;

ViewRange moved(const ViewRange &view, double days, double logs)
{
    return {view.firstDay + days, view.lastDay + days, view.logLow + logs, view.logHigh + logs};
}

/// `view` grown by `factor` about one of its points; as it was where that would leave the useful range.
ViewRange zoomed(const ViewRange &view, double day, double logPrice, double factor)
{
    constexpr double fewestDays = 30;
    constexpr double mostDays = 40 * daysPerYear;
    const double days = (view.lastDay - view.firstDay) * factor;
    const double logs = (view.logHigh - view.logLow) * factor;
    if (days < fewestDays || days > mostDays || logs < 0.1 || logs > 15)
        return view;
    return {day - (day - view.firstDay) * factor, day + (view.lastDay - day) * factor,
            logPrice - (logPrice - view.logLow) * factor, logPrice + (view.logHigh - logPrice) * factor};
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(new PriceChart, parent)
    , m_chart(static_cast<PriceChart *>(chart()))
    , m_overlay(new ChartOverlay(m_chart))
{
    setObjectName(QStringLiteral("chartView"));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setViewportUpdateMode(BoundingRectViewportUpdate);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex); // a handful of items that change together
    setMinimumSize(320, 220);
}

void ChartView::setContent(const ChartContent &content)
{
    m_overlay->hideCard();
    m_chart->setContent(content);
    placeRings();
}

void ChartView::updateSeries()
{
    m_overlay->hideCard();
    m_chart->updateSeries();
    placeRings();
}

void ChartView::setCurrentRow(int row)
{
    m_currentRow = row;
    placeRings();
}

void ChartView::fitView()
{
    setView({});
}

void ChartView::setView(const std::optional<ViewRange> &view)
{
    m_overlay->hideCard();
    m_chart->setView(view);
    placeRings();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_overlay->setArea(m_chart->size());
    placeRings();
}

void ChartView::placeRings()
{
    const ChartContent &content = m_chart->content();
    std::vector<QPointF> centres;
    if (m_currentRow >= 0 && content.result && static_cast<std::size_t>(m_currentRow) < content.dataset->rowCount()) {
        const auto row = static_cast<std::size_t>(m_currentRow);
        for (const SeriesDrawing &series : m_chart->series())
            for (std::size_t i = 0; i < series.steps.size(); ++i)
                if (series.steps[i].row == row)
                    centres.push_back(series.markers[static_cast<qsizetype>(i)]);
        const auto &date = content.dataset->date[row];
        if (centres.empty() && date && content.result->price[row] > 0)
            centres.push_back(m_chart->scale().at(date->sinceEpoch, content.result->price[row]));
        std::erase_if(centres, [&](QPointF centre) { return !m_chart->scale().plot.contains(centre); });
    }
    m_overlay->setRings(std::move(centres), *content.theme);
}

std::optional<ChartView::Hit> ChartView::floorHit(QPointF position) const
{
    const ChartScale &scale = m_chart->scale();
    std::optional<Hit> hit;
    double nearest = floorReach;
    for (std::size_t i = 0; i < m_chart->series().size(); ++i) {
        for (const FloorStep &step : m_chart->series()[i].steps) {
            const double left = scale.x(step.from);
            const double x = std::clamp(position.x(), left, std::max(left, scale.x(step.to) - 1));
            const double distance = std::hypot(position.x() - x, position.y() - scale.y(step.price));
            if (distance > nearest)
                continue;
            nearest = distance;
            hit = Hit{step.row, {x, scale.y(step.price)}, i, scale.day(x)};
        }
    }
    return hit;
}

std::optional<ChartView::Hit> ChartView::hitAt(QPointF position) const
{
    const ChartContent &content = m_chart->content();
    if (!content.result || !m_chart->scale().plot.contains(position))
        return {};
    if (const auto hit = floorHit(position))
        return hit;
    const int row = m_chart->cloud().rowAt(position, cloudReach);
    if (row < 0)
        return {};
    const auto index = static_cast<std::size_t>(row);
    const double day = content.dataset->date[index]->sinceEpoch;
    return Hit{static_cast<std::uint32_t>(row), m_chart->scale().at(day, content.result->price[index]), {}, day};
}

void ChartView::hover(QPointF position)
{
    const auto hit = hitAt(position);
    viewport()->setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!hit) {
        m_overlay->hideCard();
        return;
    }
    const ChartContent &content = m_chart->content();
    QuoteCard card = hit->series ? floorCard(content, hit->row, hit->day) : cloudCard(content, hit->row);
    if (hit->series)
        card.modelColor = content.theme->seriesColor(*hit->series);
    m_overlay->showCard(card, hit->point, *content.theme);
}

void ChartView::pan(QPointF from, QPointF to)
{
    const ChartScale &scale = m_chart->scale();
    m_chart->setView(moved(*m_viewAtPress, scale.day(from.x()) - scale.day(to.x()),
                           scale.logPrice(from.y()) - scale.logPrice(to.y())));
    placeRings();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_chart->scale().plot.contains(event->position()))
        m_pressed = event->position();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        hover(event->position());
        return;
    }
    const bool far =
        (event->position() - *m_pressed).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (!m_viewAtPress && far) {
        m_viewAtPress = m_chart->scale().view;
        m_overlay->hideCard();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_viewAtPress)
        pan(*m_pressed, event->position());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool wasDrag = m_viewAtPress.has_value();
    const QPointF pressed = *m_pressed;
    m_pressed.reset();
    m_viewAtPress.reset();
    if (const auto hit = hitAt(pressed); hit && !wasDrag) {
        Q_EMIT rowClicked(static_cast<int>(hit->row));
        if (hit->series)
            Q_EMIT monthClicked(hit->day, *hit->series);
    }
    hover(event->position());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        fitView();
}

void ChartView::leaveEvent(QEvent *event)
{
    m_overlay->hideCard();
    QChartView::leaveEvent(event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    constexpr double perNotch = 1.2;
    constexpr double unitsPerNotch = 120; // QWheelEvent: eighths of a degree, 15 degrees a notch
    const ChartScale &scale = m_chart->scale();
    if (!m_chart->content().result || !scale.plot.contains(event->position()))
        return;
    const double factor = std::pow(perNotch, -event->angleDelta().y() / unitsPerNotch);
    m_overlay->hideCard();
    m_chart->setView(
        zoomed(scale.view, scale.day(event->position().x()), scale.logPrice(event->position().y()), factor));
    placeRings();
    event->accept();
}

} // namespace llmflation
