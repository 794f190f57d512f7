#pragma once

#include "formats/pricelist.h"

#include <optional>

namespace llmflation {

/// What a table was before its edits: bytes that give it when they are read, of a file or of what was saved.
struct Origin {
    SharedBytes bytes; ///< none: too many to keep them beside the table's
    CsvReadOptions reading;
    bool isSource = false; ///< the table's rows that nobody edited are places in these bytes
};

[[nodiscard]] Origin originOf(const PriceList &list);
/// Of what has been saved in a dialect.
[[nodiscard]] Origin savedOrigin(std::string bytes, const CsvDialect &dialect);

} // namespace llmflation
