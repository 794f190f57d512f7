#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace llmflation {

/// ASCII only, so that it means the same in every locale.
[[nodiscard]] constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, toLower, toLower);
}

[[nodiscard]] constexpr bool endsIgnoringCase(std::string_view text, std::string_view ending)
{
    return text.size() >= ending.size() && equalIgnoringCase(text.substr(text.size() - ending.size()), ending);
}

/// Without spaces and tabs at either end.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// A name as names are compared: lower case, without what is neither a letter nor a digit. Bytes past ASCII are taken
/// for letters.
[[nodiscard]] inline std::string fold(std::string_view text)
{
    std::string folded;
    for (const char c : text) {
        const char lower = toLower(c);
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || static_cast<unsigned char>(c) >= 0x80)
            folded += lower;
    }
    return folded;
}

} // namespace llmflation
