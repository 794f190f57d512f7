#pragma once

#include "dataset/dataset.h"

#include <optional>
#include <string>
#include <string_view>

namespace llmflation {

/// A finite decimal number with a point and no separators or units; spaces around it are passed over.
/// What it is not stands in the message.
struct ParsedNumber {
    double value = unknown;
    std::string_view problem; ///< a pattern for the text, of the context "Cells"; empty: it is a number
};
[[nodiscard]] ParsedNumber parseNumber(std::string_view text);

/// The value of digits with at most one point among them and a sign at most, when it is exact to compute: the digits
/// make up an integer below 2^53, and a power of ten up to 10^15 divides it, so that the one division is rounded as it
/// must be (Clinger 1990, How to read floating point numbers accurately). NaN otherwise: ask parseNumber().
[[nodiscard]] double parsePlainNumber(std::string_view text);

/// Whether parseNumber() takes the text, or there is none.
[[nodiscard]] bool isNumberOrEmpty(std::string_view text);

/// yes/no, also true/false, y/n and 1/0, without regard to case.
[[nodiscard]] std::optional<Flag> parseFlag(std::string_view text);

} // namespace llmflation
