#pragma once

class QKeyEvent;

namespace llmflation {

class ChartView;

/// What a key does on the chart; false: it means nothing here.
[[nodiscard]] bool pressKey(ChartView &view, const QKeyEvent &event);

} // namespace llmflation
