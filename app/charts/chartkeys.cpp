#include "charts/chartkeys.h"

#include "charts/chartgestures.h"
#include "charts/chartview.h"
#include "charts/chartzoom.h"
#include "charts/pricechart.h"

#include <QKeyEvent>

#include <optional>

namespace llmflation {

namespace {

constexpr double zoomPerKey = 1.2;
constexpr double panPerKey = 0.1; ///< of the plot

std::optional<MonthCursor::Step> stepFor(int key, bool control)
{
    switch (key) {
    case Qt::Key_Left:
        return control ? MonthCursor::Step::First : MonthCursor::Step::Back;
    case Qt::Key_Right:
        return control ? MonthCursor::Step::Last : MonthCursor::Step::On;
    case Qt::Key_PageUp:
        return MonthCursor::Step::YearBack;
    case Qt::Key_PageDown:
        return MonthCursor::Step::YearOn;
    default:
        return {};
    }
}

bool panByKey(ChartView &view, int key)
{
    const ChartScale &scale = view.priceChart().scale();
    const double days = panPerKey * (scale.view.lastDay - scale.view.firstDay);
    const double logs = panPerKey * (scale.view.logHigh - scale.view.logLow) * (scale.dearerIsUp ? 1 : -1);
    switch (key) {
    case Qt::Key_Left:
        view.setView(moved(scale.view, -days, 0));
        return true;
    case Qt::Key_Right:
        view.setView(moved(scale.view, days, 0));
        return true;
    case Qt::Key_Up:
        view.setView(moved(scale.view, 0, logs));
        return true;
    case Qt::Key_Down:
        view.setView(moved(scale.view, 0, -logs));
        return true;
    default:
        return false;
    }
}

bool plainKey(ChartView &view, int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view.zoomAt(view.keyboardPlace(), 1 / zoomPerKey);
        return true;
    case Qt::Key_Minus:
        view.zoomAt(view.keyboardPlace(), zoomPerKey);
        return true;
    case Qt::Key_0:
    case Qt::Key_Home:
        view.fitView();
        return true;
    case Qt::Key_C:
        Q_EMIT view.crosshairToggled();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return view.chooseCursorRow();
    case Qt::Key_Escape:
        return view.escape();
    default:
        return false;
    }
}

/// What keys do while a note is taken up.
bool moveNoteByKey(ChartGestures &gestures, int key, bool finely)
{
    const double step = finely ? 1 : 8; // pixels
    switch (key) {
    case Qt::Key_Left:
        gestures.nudge({-step, 0});
        return true;
    case Qt::Key_Right:
        gestures.nudge({step, 0});
        return true;
    case Qt::Key_Up:
        gestures.nudge({0, -step});
        return true;
    case Qt::Key_Down:
        gestures.nudge({0, step});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        gestures.putDown();
        return true;
    case Qt::Key_Escape:
        return gestures.cancel();
    default:
        return false;
    }
}

} // namespace

bool pressKey(ChartView &view, const QKeyEvent &event)
{
    if (!view.priceChart().content().result)
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers == Qt::ControlModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    if (view.gestures().isLifted() && moveNoteByKey(view.gestures(), event.key(), shift))
        return true;
    if (shift && panByKey(view, event.key()))
        return true;
    if (!modifiers || control)
        if (const auto step = stepFor(event.key(), control)) {
            view.stepCursor(*step);
            return true;
        }
    return (!modifiers || shift) && plainKey(view, event.key());
}

} // namespace llmflation
