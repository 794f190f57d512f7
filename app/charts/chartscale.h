#pragma once

#include "document/viewrange.h"

#include <QPointF>
#include <QRectF>

#include <cmath>

namespace llmflation {

/// Between the data in view and the plot's rectangle.
struct ChartScale {
    QRectF plot;
    ViewRange view;
    bool dearerIsUp = true; ///< not where the axis counts tokens per dollar

    bool operator==(const ChartScale &) const = default;

    [[nodiscard]] double x(double day) const
    {
        return plot.left() + (day - view.firstDay) / (view.lastDay - view.firstDay) * plot.width();
    }
    [[nodiscard]] double yOfLog(double logPrice) const
    {
        const double fromLow = (logPrice - view.logLow) / (view.logHigh - view.logLow) * plot.height();
        return dearerIsUp ? plot.bottom() - fromLow : plot.top() + fromLow;
    }
    [[nodiscard]] double y(double price) const { return yOfLog(std::log10(price)); }
    [[nodiscard]] QPointF at(double day, double price) const { return {x(day), y(price)}; }
    [[nodiscard]] double day(double xPosition) const
    {
        return view.firstDay + (xPosition - plot.left()) / plot.width() * (view.lastDay - view.firstDay);
    }
    [[nodiscard]] double logPrice(double yPosition) const
    {
        const double fromLow = dearerIsUp ? plot.bottom() - yPosition : yPosition - plot.top();
        return view.logLow + fromLow / plot.height() * (view.logHigh - view.logLow);
    }
};

} // namespace llmflation
