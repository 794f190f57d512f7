#pragma once

#include "import/importplan.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// The first records of a text, for guessing: the header among them.
using SampleRows = std::vector<std::vector<std::string>>;

/// Guesses delimiter, quote and the lines before the table, where they are not chosen, into `guess`.
void guessSeparation(std::string_view text, const ImportChoices &choices, ImportGuess &guess);

/// The records that begin in the first megabyte, some hundreds at most, cut as the plan says.
[[nodiscard]] SampleRows sampleRows(std::string_view text, const ImportPlan &plan);

/// Guesses whether the first of the rows is a header.
void guessHeader(const SampleRows &rows, const ImportChoices &choices, ImportGuess &guess);

/// Guesses the decimal mark of the numbers in the rows.
void guessDecimalMark(const SampleRows &rows, const ImportChoices &choices, ImportGuess &guess);

/// What stands as the reason for what the user chose.
[[nodiscard]] inline Phrase chosenReason()
{
    return phrase("Import", "chosen");
}

/// The mark in words: "the tab", "“;”".
[[nodiscard]] Phrase nameOfMark(char mark);

} // namespace llmflation
