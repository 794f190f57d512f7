#include "charts/thresholdhandle.h"

#include "charts/pricechart.h"
#include "document/displaynames.h"

#include <algorithm>

namespace llmflation {

namespace {

QRectF boxOf(const ChartText &text)
{
    const QSizeF size(text.size.width() + 2 * text.padding.width(), text.size.height() + 2 * text.padding.height());
    return {text.centre - QPointF(size.width(), size.height()) / 2, size};
}

} // namespace

std::optional<std::size_t> seriesNamedAt(const PriceChart &chart, QPointF position)
{
    const ChartContent &content = chart.content();
    if (!content.result)
        return {};
    for (const ChartText &label : chart.labels()) {
        if (!label.ground.isValid() || !boxOf(label).contains(position))
            continue;
        for (std::size_t i = 0; i < std::min(chart.series().size(), content.result->series.size()); ++i)
            if (label.ground == chart.series()[i].color &&
                label.text == thresholdTitle(content.result->settings.benchmark, content.result->series[i].threshold))
                return i;
    }
    return {};
}

ThresholdDrag thresholdDrag(const PriceChart &chart, std::size_t series, double y)
{
    const ChartContent &content = chart.content();
    ThresholdDrag drag;
    drag.series = series;
    drag.startThreshold = content.result->series[series].threshold;
    drag.startY = y;
    drag.height = chart.scale().plot.height();
    drag.scale = scoreScale(*content.dataset, content.result->settings.benchmark);
    drag.scale.low = std::min(drag.scale.low, drag.startThreshold);
    drag.scale.high = std::max(drag.scale.high, drag.startThreshold);
    return drag;
}

double ThresholdDrag::thresholdAt(double y) const
{
    if (y == startY)
        return startThreshold; // which may be finer than a step
    const double score = startThreshold + (startY - y) / height * (scale.high - scale.low);
    return scale.toScore(scale.toSteps(std::clamp(score, scale.low, scale.high)));
}

} // namespace llmflation
