#pragma once

#include <QColor>
#include <QSlider>

#include <vector>

namespace llmflation {

/// A horizontal slider over scores in tenths of a point, with a tick above it for each model's score.
/// Arrow keys move by 0.1, with Shift or Control by 1, Page keys by 5 points.
class ThresholdSlider : public QSlider {
    Q_OBJECT

public:
    static constexpr int stepsPerPoint = 10;

    explicit ThresholdSlider(QWidget *parent = nullptr);

    void setColor(const QColor &color);
    /// Scores in steps.
    void setTicks(const std::vector<int> &ticks);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Where a value lies on the track, in the widget's coordinates.
    [[nodiscard]] int positionOf(int steps) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int valueAt(int x) const;
    [[nodiscard]] int trackY() const;
    void paintTrack(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;

    QColor m_color;
    std::vector<int> m_ticks;
    int m_grabOffset = 0; // from the handle's middle to where the mouse took it
};

} // namespace llmflation
