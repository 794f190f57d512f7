#pragma once

#include "formats/csv.h"

#include <string_view>

namespace llmflation {

/// Of UTF-8.
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// How the text (without its byte order mark) is written, found from its first records. The delimiter is the one that
/// cuts most of these records into as many fields, more than one, as the header; where they are equal the one
/// that gives more fields, then the comma. `byteOrderMark` is left false.
[[nodiscard]] CsvDialect detectDialect(std::string_view text, const CsvReadOptions &options);

} // namespace llmflation
