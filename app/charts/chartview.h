#pragma once

#include "charts/chartcontent.h"
#include "charts/chartgestures.h"
#include "charts/monthcursor.h"
#include "charts/quotecard.h"

#include <QChartView>

#include <optional>

class QGestureEvent;
class QNativeGestureEvent;
class QTouchEvent;

namespace llmflation {

class ChartGuides;
class ChartOverlay;
class PriceChart;

/// The chart under the hand. Pointing shows a quote's card, a click chooses its row; the wheel and two fingers zoom,
/// dragging moves the part in view, dragging with Ctrl or the right button chooses it, a double click shows all. With
/// the keyboard a cursor walks the months of a floor.
class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    void setAnnotations(const std::vector<Annotation> &annotations);
    /// After a change of thresholds alone.
    void updateSeries();
    void setCurrentRow(int row);

    void fitView();
    /// Nothing: all quotes.
    void setView(const std::optional<ViewRange> &view);
    /// Keeps what is shown at `position` there.
    void zoomAt(QPointF position, double factor);

    [[nodiscard]] const PriceChart &priceChart() const { return *m_chart; }
    [[nodiscard]] ChartGuides &guides() { return *m_guides; }
    [[nodiscard]] const std::optional<QuoteCard> &card() const { return m_card; }
    [[nodiscard]] std::optional<std::size_t> noteAt(QPointF position) const;

    [[nodiscard]] ChartGestures &gestures() { return m_gestures; }

    void click(QPointF position);
    void hideCard();
    void setDragCursor(Qt::CursorShape shape);

    // The keyboard's month.
    [[nodiscard]] const FloorPoint *cursorPoint() const;
    [[nodiscard]] QString cursorText() const; ///< for people who hear it; empty: no cursor
    void stepCursor(MonthCursor::Step step);
    [[nodiscard]] bool chooseCursorRow();
    [[nodiscard]] bool escape();
    /// Where keys act: at the cursor, otherwise in the middle.
    [[nodiscard]] QPointF keyboardPlace() const;
    [[nodiscard]] bool showsFocus() const { return m_showsFocus; }

Q_SIGNALS:
    void rowClicked(int row);
    void monthClicked(double day, std::size_t series); ///< a floor; days since 1970-01-01
    void thresholdDragged(std::size_t index, double threshold);
    void noteMoved(std::size_t index, const llmflation::Annotation &annotation);
    void menuAsked(QPointF position);
    void crosshairToggled();
    void focusShown(bool on);

protected:
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void hover(QPointF position);
    void showCard(const QuoteCard &card, QPointF point);
    void placeCrosshair();
    void placeRings();
    void placeCursor();
    void followLayout();
    void cursorMoved();
    void setShowsFocus(bool on);
    void panBy(QPointF pixels);
    void touch(QTouchEvent &event);
    void gesture(QGestureEvent &event);
    void nativeGesture(const QNativeGestureEvent &event);

    PriceChart *m_chart;
    ChartOverlay *m_overlay;
    ChartGuides *m_guides;
    ChartGestures m_gestures{*this};
    MonthCursor m_cursor;
    FloorCards m_floorCards;
    std::optional<QuoteCard> m_card;  ///< that is shown
    std::optional<QPointF> m_pointer; ///< where it hovers, or the quote there
    int m_currentRow = -1;
    bool m_showsFocus = false;
};

} // namespace llmflation
