#pragma once

#include "dataset/diagnostic.h"
#include "formats/csvfields.h"

#include <span>
#include <string_view>
#include <vector>

namespace llmflation {

/// What is wrong with the fields of a record: quotes that don't match, NUL, bytes that are not UTF-8. `line` is where
/// the record starts; the diagnostics have the field's index and leave line, column and name open.
[[nodiscard]] std::vector<Diagnostic> checkFields(std::string_view record, std::uint32_t line,
                                                  const RecordFields &split, const CsvDialect &dialect);

/// What is wrong with the names of the columns: one that stands twice, one that is empty.
[[nodiscard]] std::vector<Diagnostic> checkHeader(std::span<const std::string> header);

} // namespace llmflation
