#pragma once

#include "charts/chartcontent.h"
#include "charts/pictureformat.h"

#include <QString>

namespace llmflation {

/// The command that makes the picture anew, on one line fit for a shell: `llmflation export prices.csv --threshold 42
/// …`. Names of files stand without their folders.
[[nodiscard]] QString equivalentCommand(const ChartContent &content, const QString &dataset, const ChartExport &choice);

} // namespace llmflation
