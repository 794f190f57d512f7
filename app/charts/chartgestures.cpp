#include "charts/chartgestures.h"

#include "charts/annotationlayout.h"
#include "charts/chartguides.h"
#include "charts/chartview.h"
#include "charts/chartzoom.h"
#include "charts/pricechart.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace llmflation {

void ChartGestures::press(QPointF position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    if (isLifted())
        putDown();
    if (isActive() || !m_view.priceChart().scale().plot.contains(position))
        return;
    if (button != Qt::LeftButton && button != Qt::RightButton)
        return;
    m_button = button;
    m_state = Pressed{position, button, button == Qt::RightButton || (modifiers & Qt::ControlModifier)};
}

/// Once the pointer went far enough for a drag: what is dragged is what stands where it was pressed.
void ChartGestures::start(const Pressed &pressed)
{
    const PriceChart &chart = m_view.priceChart();
    const QPointF at = pressed.at;
    m_view.hideCard();
    if (!chart.content().result)
        m_state = std::monostate();
    else if (pressed.drawsBand)
        m_state = Banding{at};
    else if (const auto note = m_view.noteAt(at))
        m_state = NoteDrag{*note, at, chart.annotationBoxes()[*note].box, chart.content().annotations};
    else if (const auto series = seriesNamedAt(chart, at))
        m_state = thresholdDrag(chart, *series, at.y());
    else
        m_state = Panning{at, chart.scale().view};
    m_view.setDragCursor(std::holds_alternative<Banding>(m_state)         ? Qt::CrossCursor
                         : std::holds_alternative<ThresholdDrag>(m_state) ? Qt::SizeVerCursor
                                                                          : Qt::ClosedHandCursor);
}

bool ChartGestures::lift(std::size_t note)
{
    cancel();
    const PriceChart &chart = m_view.priceChart();
    if (note >= chart.annotationBoxes().size() || !chart.annotationBoxes()[note].inView)
        return false;
    const QRectF box = chart.annotationBoxes()[note].box;
    m_button = Qt::NoButton;
    m_state = NoteDrag{note, box.topLeft(), box, chart.content().annotations};
    return true;
}

/// From where it is shown: the view may have moved, and its edges hold it.
void ChartGestures::nudge(QPointF by)
{
    const auto &note = std::get<NoteDrag>(m_state);
    const std::vector<AnnotationBox> &boxes = m_view.priceChart().annotationBoxes();
    if (note.note < boxes.size())
        follow(boxes[note.note].box.topLeft() - note.box.topLeft() + note.from + by);
}

void ChartGestures::putDown()
{
    finish({});
}

void ChartGestures::abandonNote()
{
    if (std::holds_alternative<NoteDrag>(m_state))
        m_state = std::monostate();
}

void ChartGestures::move(QPointF position)
{
    if (isLifted())
        return;
    if (const auto *pressed = std::get_if<Pressed>(&m_state)) {
        const double way = (position - pressed->at).manhattanLength();
        if (way < QGuiApplication::styleHints()->startDragDistance())
            return;
        start(Pressed(*pressed));
    }
    follow(position);
}

void ChartGestures::follow(QPointF position)
{
    const ChartScale &scale = m_view.priceChart().scale();
    const Theme &theme = *m_view.priceChart().content().theme;
    if (const auto *pan = std::get_if<Panning>(&m_state))
        m_view.setView(moved(pan->view, scale.day(pan->from.x()) - scale.day(position.x()),
                             scale.logPrice(pan->from.y()) - scale.logPrice(position.y())));
    else if (const auto *band = std::get_if<Banding>(&m_state))
        m_view.guides().setBand(QRectF(band->from, position).normalized() & scale.plot, theme);
    else if (const auto *threshold = std::get_if<ThresholdDrag>(&m_state))
        Q_EMIT m_view.thresholdDragged(threshold->series, threshold->thresholdAt(position.y()));
    else if (const auto *note = std::get_if<NoteDrag>(&m_state)) {
        std::vector<Annotation> notes = note->before;
        notes[note->note] = movedTo(notes[note->note], note->box.topLeft() + position - note->from, scale,
                                    m_view.priceChart().content());
        m_view.setAnnotations(notes);
    }
}

bool ChartGestures::release(QPointF position, Qt::MouseButton button)
{
    if (!isActive() || button != m_button)
        return false;
    const auto *pressed = std::get_if<Pressed>(&m_state);
    const bool asksForMenu = pressed && button == Qt::RightButton;
    finish(position);
    return asksForMenu;
}

void ChartGestures::finish(QPointF position)
{
    const auto state = std::exchange(m_state, std::monostate());
    const PriceChart &chart = m_view.priceChart();
    if (const auto *pressed = std::get_if<Pressed>(&state)) {
        if (pressed->button == Qt::LeftButton)
            m_view.click(pressed->at);
    } else if (const auto *band = std::get_if<Banding>(&state)) {
        m_view.guides().setBand({}, *chart.content().theme);
        if (const auto view = viewOf(QRectF(band->from, position), chart.scale()))
            m_view.setView(*view);
    } else if (const auto *note = std::get_if<NoteDrag>(&state)) {
        const std::vector<Annotation> &notes = chart.content().annotations;
        if (notes.size() == note->before.size())
            Q_EMIT m_view.noteMoved(note->note, Annotation(notes[note->note]));
    }
}

bool ChartGestures::cancel()
{
    if (!isActive())
        return false;
    const auto state = std::exchange(m_state, std::monostate());
    const Theme &theme = *m_view.priceChart().content().theme;
    if (const auto *pan = std::get_if<Panning>(&state))
        m_view.setView(pan->view);
    else if (const auto *threshold = std::get_if<ThresholdDrag>(&state))
        Q_EMIT m_view.thresholdDragged(threshold->series, threshold->startThreshold);
    else if (const auto *note = std::get_if<NoteDrag>(&state))
        m_view.setAnnotations(note->before);
    m_view.guides().setBand({}, theme);
    return true;
}

} // namespace llmflation
