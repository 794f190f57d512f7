#pragma once

#include "charts/chartcontent.h"

#include <QSizeF>

class QPrinter;

namespace llmflation {

/// The chart on one page, laid out for `layout` and as large as the page takes it, in the middle. Paper is light,
/// whatever the theme. False where the printer did not start or did not finish.
bool printChart(QPrinter &printer, ChartContent content, QSizeF layout);

} // namespace llmflation
