#pragma once

#include <QColor>
#include <QSlider>

#include <vector>

namespace llmflation {

/// A horizontal slider over scores in steps (tenths of a point unless told otherwise), with a tick above it for each
/// model's score. Arrow keys move by one step, with Shift or Control by ten, Page keys by fifty.
class ThresholdSlider : public QSlider {
    Q_OBJECT

public:
    explicit ThresholdSlider(QWidget *parent = nullptr);

    void setColor(const QColor &color);
    /// What assistive tools are told a step is worth.
    void setStepsPerPoint(double steps) { m_stepsPerPoint = steps; }
    [[nodiscard]] double stepsPerPoint() const { return m_stepsPerPoint; }
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
    double m_stepsPerPoint = 10;
    std::vector<int> m_ticks;
    int m_grabOffset = 0; // from the handle's middle to where the mouse took it
};

} // namespace llmflation
