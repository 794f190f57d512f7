#include "panels/thresholdslider.h"

#include "document/displaynames.h"
#include "theme/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <cstdlib>

namespace llmflation {

namespace {

constexpr int handleRadius = 8;
constexpr int focusRadius = 11;
constexpr int trackWidth = 3;
constexpr int tickHeight = 5;
constexpr int coarseSteps = 10;
constexpr int pageSteps = 50;

/// Tells assistive tools the value in points, not in steps.
class ThresholdSliderAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ThresholdSliderAccessible(ThresholdSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
        , m_slider(slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? formatNumber(points(m_slider->value())) : QAccessibleWidget::text(type);
    }
    QVariant currentValue() const override { return points(m_slider->value()); }
    void setCurrentValue(const QVariant &value) override
    {
        m_slider->setValue(qRound(value.toDouble() * m_slider->stepsPerPoint()));
    }
    QVariant maximumValue() const override { return points(m_slider->maximum()); }
    QVariant minimumValue() const override { return points(m_slider->minimum()); }
    QVariant minimumStepSize() const override { return points(m_slider->singleStep()); }

private:
    [[nodiscard]] double points(int steps) const { return steps / m_slider->stepsPerPoint(); }

    ThresholdSlider *m_slider;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *slider = qobject_cast<ThresholdSlider *>(object);
    return slider ? new ThresholdSliderAccessible(slider) : nullptr;
}

} // namespace

ThresholdSlider::ThresholdSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    setSingleStep(1);
    setPageStep(pageSteps);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThresholdSlider::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
}

void ThresholdSlider::setTicks(const std::vector<int> &ticks)
{
    if (ticks == m_ticks)
        return;
    m_ticks = ticks;
    update();
}

QSize ThresholdSlider::sizeHint() const
{
    return {400, 2 * (focusRadius + 4)};
}

QSize ThresholdSlider::minimumSizeHint() const
{
    return {90, sizeHint().height()};
}

int ThresholdSlider::positionOf(int steps) const
{
    return focusRadius + QStyle::sliderPositionFromValue(minimum(), maximum(), steps, width() - 2 * focusRadius,
                                                         layoutDirection() == Qt::RightToLeft);
}

int ThresholdSlider::valueAt(int x) const
{
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - focusRadius, width() - 2 * focusRadius,
                                           layoutDirection() == Qt::RightToLeft);
}

int ThresholdSlider::trackY() const
{
    return height() / 2 + 1;
}

void ThresholdSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTicks(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintHandle(painter);
}

void ThresholdSlider::paintTicks(QPainter &painter) const
{
    painter.setPen(themeFor(palette()).mutedText);
    const int bottom = trackY() - trackWidth - 2;
    int last = -1;
    for (const int tick : m_ticks) {
        const int x = positionOf(tick);
        if (x != last && tick >= minimum() && tick <= maximum())
            painter.drawLine(x, bottom - tickHeight + 1, x, bottom);
        last = x;
    }
}

void ThresholdSlider::paintTrack(QPainter &painter) const
{
    const Theme &theme = themeFor(palette());
    const int handle = positionOf(sliderPosition());
    const int start = positionOf(minimum());
    const int end = positionOf(maximum());
    painter.setPen(QPen(theme.border, trackWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(start, trackY(), handle, trackY());
    painter.setPen(QPen(isEnabled() ? m_color : theme.border, trackWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(handle, trackY(), end, trackY());
}

void ThresholdSlider::paintHandle(QPainter &painter) const
{
    const Theme &theme = themeFor(palette());
    const QPointF middle(positionOf(sliderPosition()), trackY());
    if (hasFocus()) {
        QColor halo = m_color;
        halo.setAlphaF(0.3F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(middle, focusRadius, focusRadius);
    }
    painter.setPen(QPen(isEnabled() ? m_color : theme.border, 2.5));
    painter.setBrush(isSliderDown() ? m_color : theme.surface);
    painter.drawEllipse(middle, handleRadius - 1, handleRadius - 1);
}

void ThresholdSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const int x = qRound(event->position().x());
    const int fromHandle = x - positionOf(sliderPosition());
    m_grabOffset = std::abs(fromHandle) <= handleRadius ? fromHandle : 0;
    setSliderDown(true);
    setSliderPosition(valueAt(x - m_grabOffset));
    update();
}

void ThresholdSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(qRound(event->position().x()) - m_grabOffset));
}

void ThresholdSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(false);
    update();
}

void ThresholdSlider::keyPressEvent(QKeyEvent *event)
{
    const bool coarse = event->modifiers().testAnyFlags(Qt::ShiftModifier | Qt::ControlModifier);
    const int towardsRight = layoutDirection() == Qt::RightToLeft ? -coarseSteps : coarseSteps;
    if (coarse && event->key() == Qt::Key_Right)
        setValue(value() + towardsRight);
    else if (coarse && event->key() == Qt::Key_Left)
        setValue(value() - towardsRight);
    else if (coarse && event->key() == Qt::Key_Up)
        setValue(value() + coarseSteps);
    else if (coarse && event->key() == Qt::Key_Down)
        setValue(value() - coarseSteps);
    else
        QSlider::keyPressEvent(event);
}

} // namespace llmflation
