#pragma once

#include "import/guessform.h"

namespace llmflation {

/// Guesses what the columns in `guess.header` are, the unit and the currency of prices, and notes what is missing. The
/// rows are those after the header.
void guessColumns(const SampleRows &rows, const ImportChoices &choices, ImportGuess &guess);

} // namespace llmflation
