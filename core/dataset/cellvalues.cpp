#include "dataset/cellvalues.h"

#include "dataset/words.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <system_error>

namespace llmflation {

namespace {

constexpr std::size_t mostDigits = 15; // 10^15 < 2^53
constexpr std::array<double, mostDigits + 1> powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                    1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// Digits with a point or without, at most eight characters, all at once: no branch depends on how many there are.
/// After D. Lemire, "Number parsing at a gigabyte per second" (2021), section 7.
double parseShortNumber(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    const std::uint64_t word = shortWord(text.data(), text.size());
    const std::uint64_t noPoint = word ^ ones * '.';
    const std::uint64_t points = (noPoint - ones) & ~noPoint & highs;
    const std::uint64_t before = ((points & (0 - points)) >> 7) - 1; // all bits where there is no point
    const std::size_t hasPoint = points != 0 ? 1 : 0;
    const std::size_t count = text.size() - hasPoint;
    if (count == 0)
        return unknown;
    const auto missing = 8 * (8 - count);
    std::uint64_t digits = ((word & before) | (word >> 8 & ~before)) ^ (ones * '0' >> missing);
    if ((((digits + ones * 0x76) | digits) & highs) != 0)
        return unknown;
    digits <<= missing; // zeros before the first
    digits = 10 * digits + (digits >> 8);
    constexpr std::uint64_t pairs = 0x000000FF000000FFU;
    digits = ((digits & pairs) * 0x000F424000000064U + (digits >> 16 & pairs) * 0x0000271000000001U) >> 32;
    const auto whole = static_cast<std::size_t>(std::countr_zero(points | std::uint64_t{1} << 63)) / 8;
    return static_cast<double>(digits) / powers[hasPoint * (count - whole)];
}

} // namespace

double parsePlainNumber(std::string_view text)
{
    if (text.size() - 1 < 8 && text.front() != '-')
        return parseShortNumber(text);
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
            return unknown;
        }
    }
    if (count == 0 || count > mostDigits)
        return unknown;
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
