#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace llmflation {

/// A widget as a failure names it.
inline QString nameOf(const QWidget &widget)
{
    QString name = QLatin1String(widget.metaObject()->className());
    for (const QWidget *at = &widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        if (!at->objectName().isEmpty())
            name += QStringLiteral(" < ") + at->objectName();
    return name;
}

/// One by one: QVERIFY2 cuts long messages.
inline void tell(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
}

/// Relative luminance and contrast ratio of WCAG 2.
inline double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

inline double contrast(QRgb one, QRgb other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace llmflation
