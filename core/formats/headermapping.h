#pragma once

#include "dataset/columnmap.h"
#include "dataset/diagnostic.h"

#include <span>
#include <string>
#include <vector>

namespace llmflation {

/// What each column means, from its name: without regard to case, spaces, underscores and punctuation, and with the
/// usual synonyms (`Model Name`, `Release Date`, `USD per 1M Tokens`, `Input Price`, `Output`, `MMLU Score`, ...).
/// Of two columns with one meaning, the canonical spelling, then the first, has it; the other is kept as Role::Other.
[[nodiscard]] ColumnMap mapHeader(std::span<const std::string> header);

} // namespace llmflation
