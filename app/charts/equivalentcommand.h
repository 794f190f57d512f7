#pragma once

#include "charts/chartcontent.h"
#include "charts/pictureformat.h"

#include <QString>

namespace llmflation {

/// The command that makes the picture anew, on one line fit for a shell: `llmflation export prices.csv --threshold 42
/// …`. The dataset's file stands without its folder, the picture's
/// with its ending alone, so that two pictures of one choice are the same.
[[nodiscard]] QString equivalentCommand(const ChartContent &content, const QString &dataset, const ChartExport &choice);

} // namespace llmflation
