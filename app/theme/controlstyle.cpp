#include "theme/controlstyle.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace llmflation {

namespace {

QColor outlineColor(const QStyleOption &option)
{
    const Theme &theme = themeFor(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = isEnabled && option.state.testFlag(QStyle::State_HasFocus);
    return hasFocus ? theme.accent : isEnabled ? theme.controlBorder : theme.border;
}

void drawOutline(const QStyleOption &option, QPainter &painter)
{
    constexpr double radius = 2; // Fusion's
    constexpr double inset = 0.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineColor(option));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

bool hasFrame(const QStyleOptionComplex &option)
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option))
        return box->frame;
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option))
        return box->frame;
    return false;
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

/// Some buttons of a dialog have an icon of Qt's own, those that are ours have none.
int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        drawOutline(*option, *painter);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (hasFrame(*option))
        drawOutline(*option, *painter);
}

} // namespace llmflation
