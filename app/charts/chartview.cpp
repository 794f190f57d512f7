#include "charts/chartview.h"

#include "charts/annotationlayout.h"
#include "charts/chartaccessible.h"
#include "charts/chartguides.h"
#include "charts/chartoverlay.h"
#include "charts/chartzoom.h"
#include "charts/pricechart.h"
#include "charts/quotehit.h"

#include <QAccessible>

#include <cmath>

namespace llmflation {

namespace {

/// Of the floor's point that a step is drawn for.
Day pointDateAt(const AnalysisResult &result, const QuoteHit &hit)
{
    const Day day{static_cast<std::int32_t>(std::floor(hit.day))};
    return result.settings.rule == FloorRule::Monthly ? firstDay(monthOf(day)) : day;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(new PriceChart, parent)
    , m_chart(static_cast<PriceChart *>(chart()))
    , m_overlay(new ChartOverlay(m_chart))
    , m_guides(new ChartGuides(m_chart))
{
    installChartAccessible();
    setObjectName(QStringLiteral("chartView"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setViewportUpdateMode(BoundingRectViewportUpdate);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex); // a handful of items that change together
    setMinimumSize(320, 220);
}

void ChartView::setContent(const ChartContent &content)
{
    m_chart->setContent(content);
    m_floorCards.clear();
    followLayout();
}

void ChartView::setAnnotations(const std::vector<Annotation> &annotations)
{
    m_chart->setAnnotations(annotations);
    followLayout();
}

void ChartView::updateSeries()
{
    m_chart->updateSeries();
    m_floorCards.clear();
    followLayout();
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
    m_chart->setView(view);
    followLayout();
}

void ChartView::zoomAt(QPointF position, double factor)
{
    const ChartScale &scale = m_chart->scale();
    setView(zoomed(scale.view, scale.day(position.x()), scale.logPrice(position.y()), factor));
}

void ChartView::panBy(QPointF pixels)
{
    const ChartScale &scale = m_chart->scale();
    setView(moved(scale.view, scale.day(0) - scale.day(pixels.x()), scale.logPrice(0) - scale.logPrice(pixels.y())));
}

/// Everything that stands at the chart's coordinates goes where they went.
void ChartView::followLayout()
{
    hideCard();
    placeRings();
    placeCursor();
    placeCrosshair();
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

std::optional<std::size_t> ChartView::noteAt(QPointF position) const
{
    const std::vector<AnnotationBox> &notes = m_chart->annotationBoxes();
    for (std::size_t i = notes.size(); i-- > 0;) // the last is in front
        if (notes[i].inView && notes[i].box.contains(position))
            return i;
    return {};
}

void ChartView::click(QPointF position)
{
    const auto hit = quoteAt(*m_chart, position);
    if (!hit)
        return;
    if (hit->series)
        m_cursor.place(*hit->series, pointDateAt(*m_chart->content().result, *hit));
    placeCursor();
    Q_EMIT rowClicked(static_cast<int>(hit->row));
    if (hit->series)
        Q_EMIT monthClicked(hit->day, *hit->series);
}

void ChartView::hover(QPointF position)
{
    m_pointer = position;
    const auto note = noteAt(position);
    if (note || seriesNamedAt(*m_chart, position)) {
        viewport()->setCursor(note ? Qt::SizeAllCursor : Qt::SizeVerCursor);
        hideCard();
        placeCrosshair();
        return;
    }
    const auto hit = quoteAt(*m_chart, position);
    viewport()->setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const ChartContent &content = m_chart->content();
    if (!hit)
        hideCard();
    else if (hit->series)
        showCard(m_floorCards.card(content, hit->row, *hit->series, hit->day), hit->point);
    else
        showCard(cloudCard(content, hit->row), hit->point);
    if (hit)
        m_pointer = hit->point; // so that the crosshair tells the quote's own price
    placeCrosshair();
}

void ChartView::showCard(const QuoteCard &card, QPointF point)
{
    m_card = card;
    m_overlay->showCard(card, point, *m_chart->content().theme);
}

void ChartView::hideCard()
{
    m_card.reset();
    m_overlay->hideCard();
}

void ChartView::setDragCursor(Qt::CursorShape shape)
{
    viewport()->setCursor(shape);
}

void ChartView::placeCrosshair()
{
    const ChartContent &content = m_chart->content();
    const ChartScale &scale = m_chart->scale();
    std::optional<QPointF> point;
    if (content.options.crosshair && content.result)
        point = m_pointer ? m_pointer : m_guides->cursor();
    if (point && !scale.plot.contains(*point))
        point.reset();
    m_guides->setCrosshair(point, content, scale);
}

const FloorPoint *ChartView::cursorPoint() const
{
    const AnalysisResult *result = m_chart->content().result;
    return result ? m_cursor.point(*result) : nullptr;
}

QString ChartView::cursorText() const
{
    const FloorPoint *point = cursorPoint();
    return point ? spokenPoint(m_chart->content(), *point, m_cursor.series()) : QString();
}

void ChartView::placeCursor()
{
    const ChartScale &scale = m_chart->scale();
    std::optional<QPointF> place;
    if (const FloorPoint *point = cursorPoint())
        place = scale.at(point->date.sinceEpoch, point->price);
    if (place && !scale.plot.contains(*place))
        place.reset();
    m_guides->setCursor(place, m_chart->content(), scale);
    if (place)
        showCard(m_floorCards.card(m_chart->content(), cursorPoint()->row, m_cursor.series(),
                                   cursorPoint()->date.sinceEpoch),
                 *place);
}

void ChartView::cursorMoved()
{
    m_pointer.reset();
    if (const FloorPoint *point = cursorPoint()) {
        const ViewRange &view = m_chart->scale().view;
        const double log = std::log10(point->price);
        const double day = point->date.sinceEpoch;
        if (day < view.firstDay || day > view.lastDay || log < view.logLow || log > view.logHigh)
            setView(reaching(view, day, log));
    }
    hideCard();
    placeCursor();
    placeCrosshair();
    QAccessibleValueChangeEvent event(this, cursorText());
    QAccessible::updateAccessibility(&event);
}

void ChartView::stepCursor(MonthCursor::Step step)
{
    m_cursor.move(*m_chart->content().result, step);
    cursorMoved();
}

bool ChartView::chooseCursorRow()
{
    const FloorPoint *point = cursorPoint();
    if (!point)
        return false;
    const double day = point->date.sinceEpoch; // what listens may move the cursor
    Q_EMIT rowClicked(static_cast<int>(point->row));
    Q_EMIT monthClicked(day, m_cursor.series());
    return true;
}

bool ChartView::escape()
{
    if (m_gestures.cancel())
        return true;
    if (!m_cursor.isShown())
        return false;
    m_cursor.hide();
    cursorMoved();
    return true;
}

QPointF ChartView::keyboardPlace() const
{
    return m_guides->cursor().value_or(m_chart->scale().plot.center());
}

} // namespace llmflation
