#include "dataset/cellvalues.h"

#include "dataset/words.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <system_error>

namespace llmflation {

std::optional<double> parsePlainNumber(std::string_view text)
{
    constexpr std::size_t mostDigits = 15; // 10^15 < 2^53
    constexpr std::array<double, mostDigits + 1> powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                        1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    std::uint64_t digits = 0;
    std::size_t count = 0;
    std::size_t decimals = 0;
    bool pointSeen = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits = 10 * digits + static_cast<std::uint64_t>(c - '0');
            ++count;
            decimals += pointSeen ? 1 : 0;
        } else if (c == '.' && !pointSeen) {
            pointSeen = true;
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || count > mostDigits)
        return std::nullopt;
    const double value = static_cast<double>(digits) / powers[decimals];
    return negative ? -value : value;
}

ParsedNumber parseNumber(std::string_view text)
{
    const auto number = trimmed(text);
    double value = unknown;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool whole = end == number.data() + number.size();
    if (error == std::errc::result_out_of_range && whole)
        return {unknown, translatable("Cells", "“{}” is a number too large or too small to compute with")};
    if (error != std::errc() || !whole)
        return {unknown,
                translatable("Cells", "“{}” is not a number; write it with a decimal point, without currency, unit or "
                                      "separators, and leave the cell empty where it is unknown")};
    if (!std::isfinite(value))
        return {unknown,
                translatable("Cells", "“{}” is not a finite number; leave the cell empty where it is unknown")};
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
