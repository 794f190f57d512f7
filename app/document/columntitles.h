#pragma once

#include "dataset/columnmap.h"

#include <QString>

namespace llmflation {

/// Short, for a table's header: "Input $/Mtok", "Shots". Empty for a column without a canonical name.
[[nodiscard]] QString columnTitle(const ColumnMap::Column &column);

/// Inside a sentence: "input price", "MMLU score". Columns without a canonical name keep their own.
[[nodiscard]] QString columnNoun(const ColumnMap::Column &column);

} // namespace llmflation
