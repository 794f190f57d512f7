#include "charts/chartguides.h"
#include "charts/chartkeys.h"
#include "charts/chartoverlay.h"
#include "charts/chartview.h"
#include "charts/pricechart.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTouchEvent>

#include <cmath>

// What the window system tells ChartView.

namespace llmflation {

namespace {

constexpr double zoomPerNotch = 1.2;
constexpr double panPerNotch = 60;    ///< pixels
constexpr double unitsPerNotch = 120; ///< QWheelEvent: eighths of a degree, 15 degrees a notch

bool isWithinProgram(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_overlay->setArea(m_chart->size());
    m_guides->setArea(m_chart->size());
    followLayout();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    setShowsFocus(false);
    m_gestures.press(event->position(), event->button(), event->modifiers());
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_gestures.isActive())
        m_gestures.move(event->position());
    else if (event->buttons() == Qt::NoButton)
        hover(event->position());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool asksForMenu = m_gestures.release(event->position(), event->button());
    if (!m_gestures.isActive())
        hover(event->position());
    if (asksForMenu)
        Q_EMIT menuAsked(event->position());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        fitView();
    else
        mousePressEvent(event);
}

void ChartView::leaveEvent(QEvent *event)
{
    m_pointer.reset();
    hideCard();
    placeCursor();
    placeCrosshair();
    QChartView::leaveEvent(event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (!m_chart->content().result || !m_chart->scale().plot.contains(event->position()))
        return;
    const QPoint turn = event->angleDelta(); // some systems turn it sideways themselves while Shift is held
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) || std::abs(turn.x()) > std::abs(turn.y());
    if (sideways)
        panBy({(turn.x() != 0 ? turn.x() : turn.y()) / unitsPerNotch * panPerNotch, 0});
    else
        zoomAt(event->position(), std::pow(zoomPerNotch, -turn.y() / unitsPerNotch));
    event->accept();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool meant = pressKey(*this, *event);
    if (meant)
        setShowsFocus(true);
    event->setAccepted(meant);
}

bool ChartView::focusNextPrevChild(bool next)
{
    const AnalysisResult *result = m_chart->content().result;
    if (!result || !m_cursor.isShown() || !m_cursor.changeSeries(*result, next))
        return QChartView::focusNextPrevChild(next);
    cursorMoved();
    return true;
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    const bool tab = event->reason() == Qt::TabFocusReason;
    if (!tab && event->reason() != Qt::BacktabFocusReason)
        return;
    setShowsFocus(true);
    if (m_chart->content().result) {
        m_cursor.enter(*m_chart->content().result, tab);
        cursorMoved();
    }
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (isWithinProgram(event->reason()))
        return;
    setShowsFocus(false);
    m_gestures.cancel();
    m_cursor.hide();
    hideCard();
    placeCursor();
    placeCrosshair();
}

void ChartView::setShowsFocus(bool on)
{
    if (std::exchange(m_showsFocus, on) != on)
        Q_EMIT focusShown(on);
}

/// By the key alone: the right button may begin a rubber band, so it asks when it is let go.
void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT menuAsked(keyboardPlace());
    event->accept();
}

bool ChartView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
        nativeGesture(static_cast<const QNativeGestureEvent &>(*event));
        return true;
    case QEvent::Gesture:
        gesture(static_cast<QGestureEvent &>(*event));
        return true;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        touch(static_cast<QTouchEvent &>(*event));
        return true;
    default:
        return QChartView::viewportEvent(event);
    }
}

void ChartView::nativeGesture(const QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture && event.value() > -1)
        zoomAt(event.position(), 1 / (1 + event.value()));
    else if (event.gestureType() == Qt::SmartZoomNativeGesture)
        fitView();
}

void ChartView::gesture(QGestureEvent &event)
{
    const auto *pinch = static_cast<const QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return;
    m_gestures.cancel();
    const QPointF centre = viewport()->mapFromGlobal(pinch->centerPoint());
    if (pinch->changeFlags() & QPinchGesture::CenterPointChanged)
        panBy(pinch->centerPoint() - pinch->lastCenterPoint());
    if ((pinch->changeFlags() & QPinchGesture::ScaleFactorChanged) && pinch->scaleFactor() > 0)
        zoomAt(centre, 1 / pinch->scaleFactor());
    event.accept();
}

/// One finger is a mouse with its left button; two are a pinch, which comes as a gesture.
void ChartView::touch(QTouchEvent &event)
{
    event.accept();
    if (event.points().size() != 1 || event.type() == QEvent::TouchCancel) {
        m_gestures.cancel();
        return;
    }
    const QPointF position = event.points().first().position();
    if (event.type() == QEvent::TouchBegin)
        m_gestures.press(position, Qt::LeftButton, event.modifiers());
    else if (event.type() == QEvent::TouchUpdate)
        m_gestures.move(position);
    else if (!m_gestures.release(position, Qt::LeftButton))
        hover(position);
}

} // namespace llmflation
