#pragma once

#include "charts/chartscale.h"
#include "charts/thresholdhandle.h"
#include "document/chartoptions.h"

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <variant>
#include <vector>

namespace llmflation {

class ChartView;

/// What a pressed button (or one finger) does on the chart until it is let go: click, drag the view, draw a rubber
/// band, drag a threshold by its name, drag a note.
class ChartGestures {
public:
    explicit ChartGestures(ChartView &view)
        : m_view(view)
    {
    }

    void press(QPointF position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void move(QPointF position);
    /// Whether it was a click of the right button, which asks for the menu.
    [[nodiscard]] bool release(QPointF position, Qt::MouseButton button);
    /// Ends it and takes back what it did; false: nothing was under way.
    bool cancel();

    /// The keyboard takes a note up as the button does: nudged in pixels of the chart, and put down.
    [[nodiscard]] bool lift(std::size_t note); ///< false: it is not in view
    [[nodiscard]] bool isLifted() const { return isActive() && m_button == Qt::NoButton; }
    void nudge(QPointF by);
    void putDown();
    /// The notes are others now: what was taken up is let go as it is.
    void abandonNote();

    [[nodiscard]] bool isActive() const { return !std::holds_alternative<std::monostate>(m_state); }

private:
    struct Pressed {
        QPointF at;
        Qt::MouseButton button;
        bool drawsBand;
    };
    struct Panning {
        QPointF from;
        ViewRange view; ///< at the press
    };
    struct Banding {
        QPointF from;
    };
    struct NoteDrag {
        std::size_t note;
        QPointF from;
        QRectF box;                     ///< at the press
        std::vector<Annotation> before; ///< all of them
    };

    void start(const Pressed &pressed);
    void follow(QPointF position);
    void finish(QPointF position);

    ChartView &m_view;
    Qt::MouseButton m_button = Qt::NoButton; ///< none: the keyboard
    std::variant<std::monostate, Pressed, Panning, Banding, ThresholdDrag, NoteDrag> m_state;
};

} // namespace llmflation
