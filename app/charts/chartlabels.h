#pragma once

#include "charts/annotationlayout.h"
#include "charts/chartcontent.h"
#include "charts/chartscale.h"
#include "charts/charttext.h"
#include "charts/labelplacement.h"
#include "charts/serieslayout.h"

#include <span>
#include <vector>

namespace llmflation {

/// Everything drawn that a label must not cover.
[[nodiscard]] std::vector<Outline> labelObstacles(const std::vector<SeriesDrawing> &series,
                                                  const std::vector<LawDrawing> &laws, double textScale);

/// The series' names, models and prices beside the important steps, rates along the lines: as many as find a free place
/// within the plot, off the user's notes.
[[nodiscard]] std::vector<ChartText> layOutLabels(const ChartContent &content, const ChartScale &scale,
                                                  const std::vector<SeriesDrawing> &series,
                                                  const std::vector<LawDrawing> &laws,
                                                  std::span<const AnnotationBox> notes);

} // namespace llmflation
