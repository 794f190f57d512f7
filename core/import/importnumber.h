#pragma once

#include "dataset/phrase.h"

#include <string>
#include <string_view>

namespace llmflation {

/// A number as people write them, written as we do; where it is none, the text as it came.
struct ImportedNumber {
    std::string text;
    Phrase problem; ///< why it can't be told which number it is; empty: nothing was found wrong
};

/// Without blanks, currency, per cent sign and separators of thousands, with a decimal point. Words for "unknown" (n/a,
/// null, a dash) become empty. `decimalMark` is '.' or ','.
[[nodiscard]] ImportedNumber importNumber(std::string_view text, char decimalMark);

/// "1.500" or "1 500,25": digits in groups of three, with or without what follows `decimalMark`.
[[nodiscard]] bool isGrouped(std::string_view number, char separator, char decimalMark);

} // namespace llmflation
