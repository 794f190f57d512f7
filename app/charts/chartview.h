#pragma once

#include "charts/chartcontent.h"
#include "charts/chartscale.h"

#include <QChartView>

#include <optional>

namespace llmflation {

class ChartOverlay;
class PriceChart;

/// The chart under the hand: pointing shows a quote's card, a click chooses its row, the wheel zooms, dragging moves
/// the part in view, a double click shows all.
class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    /// After a change of thresholds alone.
    void updateSeries();
    void setCurrentRow(int row);
    void fitView();
    /// Nothing: all quotes.
    void setView(const std::optional<ViewRange> &view);

    [[nodiscard]] const PriceChart &priceChart() const { return *m_chart; }

Q_SIGNALS:
    void rowClicked(int row);
    void monthClicked(double day, std::size_t series); ///< a floor; days since 1970-01-01

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// The quote at a place: on a floor, or a point of the cloud.
    struct Hit {
        std::uint32_t row = 0;
        QPointF point;
        std::optional<std::size_t> series;
        double day = 0; ///< pointed at
    };
    [[nodiscard]] std::optional<Hit> floorHit(QPointF position) const;
    [[nodiscard]] std::optional<Hit> hitAt(QPointF position) const;
    void hover(QPointF position);
    void pan(QPointF from, QPointF to);
    void placeRings();

    PriceChart *m_chart;
    ChartOverlay *m_overlay;
    int m_currentRow = -1;
    std::optional<QPointF> m_pressed;
    std::optional<ViewRange> m_viewAtPress; ///< set while a drag moves the view
};

} // namespace llmflation
