#include "dataset/cellvalues.h"

#include "dataset/words.h"

#include <charconv>
#include <cmath>
#include <system_error>

namespace llmflation {

ParsedNumber parseNumber(std::string_view text)
{
    const auto number = trimmed(text);
    double value = unknown;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool whole = end == number.data() + number.size();
    if (error == std::errc::result_out_of_range && whole)
        return {unknown, "is a number too large or too small to compute with"};
    if (error != std::errc() || !whole)
        return {unknown,
                "is not a number; write it with a decimal point, without currency, unit or separators, and leave "
                "the cell empty where it is unknown"};
    if (!std::isfinite(value))
        return {unknown, "is not a finite number; leave the cell empty where it is unknown"};
    return {value, {}};
}

bool isNumberOrEmpty(std::string_view text)
{
    return trimmed(text).empty() || parseNumber(text).problem.empty();
}

std::optional<Flag> parseFlag(std::string_view text)
{
    const auto word = trimmed(text);
    for (const std::string_view yes : {"yes", "true", "y", "1"}) {
        if (equalIgnoringCase(word, yes))
            return Flag::Yes;
    }
    for (const std::string_view no : {"no", "false", "n", "0"}) {
        if (equalIgnoringCase(word, no))
            return Flag::No;
    }
    return std::nullopt;
}

} // namespace llmflation
