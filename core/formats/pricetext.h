#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace llmflation {

/// A price as people and web pages write it, understood as US dollars per million tokens.
struct PriceText {
    enum class Kind : std::uint8_t {
        AsItIs,     ///< a number as the file wants it, or nothing
        Understood, ///< `number` says the same as the file wants it
        Ambiguous,  ///< `1,234`: `number` if the comma is the decimal one, `grouped` if it separates thousands
        NotAPrice,  ///< left as it is; `reason`, if any, says what it seems to be
    };
    Kind kind = Kind::NotAPrice;
    std::string number;  ///< exact: digits are moved, nothing is rounded
    std::string grouped; ///< of an ambiguous text only
    std::string reason;  ///< "dollar sign; per 1,000 tokens", for one line of a dialog
};

/// Takes decimal commas, separators of thousands, dollar signs, cents, and units ("per 1K tokens", "/ 1M", "per
/// token"). Prices in other currencies are named and left.
[[nodiscard]] PriceText understandPrice(std::string_view text);

} // namespace llmflation
