#pragma once

#include "dataset/columnmap.h"
#include "dataset/diagnostic.h"
#include "dataset/table.h"

#include <string>
#include <vector>

namespace llmflation {

struct JsonText {
    std::string text;
    std::vector<Diagnostic> diagnostics; ///< what could not be written as it stood
};

/// An array with one object a row; keys as the header has them, values the cells as strings.
[[nodiscard]] JsonText writeJson(const Table &table);

/// Likewise with numbers, booleans and null for the canonical columns; cells that are no such value stay strings and
/// are named in the diagnostics.
[[nodiscard]] JsonText writeTypedJson(const Table &table, const ColumnMap &map);

} // namespace llmflation
