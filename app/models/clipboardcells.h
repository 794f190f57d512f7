#pragma once

#include "formats/clipboardtable.h"

class QMimeData;

namespace llmflation {

/// The cells that a clipboard offers: a web page's table as its HTML has it, a spreadsheet's as tab-separated text.
[[nodiscard]] CellRows cellsOf(const QMimeData &data);

/// Both forms, for any program that takes cells. The caller owns it.
[[nodiscard]] QMimeData *toMimeData(const CellRows &rows);

} // namespace llmflation
