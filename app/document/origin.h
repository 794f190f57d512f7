#pragma once

#include "formats/pricelist.h"

#include <optional>

namespace llmflation {

/// What a table was before its edits: bytes that give it when they are read, of a file or of what was saved.
struct Origin {
    SharedBytes bytes; ///< none: too many to keep them beside the table's
    CsvReadOptions reading;
    std::size_t columns = 0; ///< of the table; the bytes may have fewer after a save
    bool isSource = false;   ///< the table's rows that nobody edited are places in these bytes
};

/// The list that an origin gives.
[[nodiscard]] PriceList readOrigin(const Origin &origin);

[[nodiscard]] Origin originOf(const PriceList &list);
/// Of what has been saved in a dialect.
[[nodiscard]] Origin savedOrigin(std::string bytes, const CsvDialect &dialect, std::size_t columns);

} // namespace llmflation
