#pragma once

#include "formats/placedjson.h"
#include "formats/pricelist.h"

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace llmflation {

/// A JSON text as a table. Cells are the texts of strings, the digits of numbers, `true` and `false`; null and missing
/// members are empty; arrays and objects within a row are kept as JSON.
struct JsonTable {
    std::vector<std::string> header; ///< keys in the order in which they are met first
    std::vector<std::vector<std::string>> rows;
    std::vector<std::uint32_t> lines;    ///< of the rows in the file
    std::vector<Diagnostic> diagnostics; ///< what was left out, and why
};

/// What it can be: an array of objects, one a row; a gateway's price table, an object of models with their costs per
/// token; a vendor's price history, models with the prices that they had one after the other. Any other value becomes
/// rows too, as far as there is something to see.
/// `text` is the one that `root` was read from.
[[nodiscard]] JsonTable toTable(const PlacedJson &root, std::string_view text);

/// How deep the values of a price list may be nested.
inline constexpr std::size_t deepestPriceList = 512;

/// The price list of a JSON text; a text that is no JSON gives its error. Lines are those of the JSON text.
[[nodiscard]] tl::expected<PriceList, Diagnostic> readJsonPriceList(std::string_view text);

/// The price list of a file by its name: JSON where it ends in .json, separated values otherwise.
[[nodiscard]] tl::expected<PriceList, Diagnostic> readPriceListOf(std::string_view path, SharedBytes bytes,
                                                                  const CsvReadOptions &options = {},
                                                                  WorkWatch *watch = nullptr);

/// A decimal number with its point moved to the right, digit by digit: ("1.5e-07", 6) gives "0.15". Other texts come
/// back as they are.
[[nodiscard]] std::string withPointMoved(std::string_view number, int places);

} // namespace llmflation
