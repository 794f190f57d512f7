#pragma once

#include "charts/chartcontent.h"
#include "charts/pictureformat.h"

#include <QString>

namespace llmflation {

/// The command that makes the picture anew, on one line fit for a shell: `llmflation export prices.csv --threshold 42
/// …`. The dataset's file stands without its folder, the picture's
/// with its ending alone, so that two pictures of one choice are the same.
/// A zoomed view and notes have no options: a chart with them is made from an analysis, `chart.llmflation`.
[[nodiscard]] QString equivalentCommand(const ChartContent &content, const QString &dataset, const ChartExport &choice);

/// The text of that analysis, which names the dataset without its folder; empty where the command needs none.
[[nodiscard]] QString analysisOfPicture(const ChartContent &content, const QString &dataset);

} // namespace llmflation
