#pragma once

#include "dataset/columnmap.h"
#include "import/importplan.h"

#include <string>
#include <string_view>

namespace llmflation {

/// A cell as it will be; a problem is why its row can't be taken.
struct ConvertedCell {
    std::string text;
    Phrase problem;
};

/// The cell of a column with that role, by the plan's decimal mark, unit and rate. Units are changed digit by digit; a
/// rate gives twelve significant digits.
[[nodiscard]] ConvertedCell convertCell(std::string_view text, Role role, const ImportPlan &plan);

/// What convertCell() does to prices, in words: "times 1,000, then times 1.08 (USD for 1 EUR)"; empty: nothing.
[[nodiscard]] Phrase priceChange(const ImportPlan &plan);

} // namespace llmflation
