#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace llmflation {

/// Words for people that a window can say in another language: an English pattern, with {} (or {0}, {1}) for each of
/// its parts, or a plain text, which stays what it is.
struct Phrase {
    Phrase() = default;
    explicit Phrase(std::string plain)
        : words(std::move(plain))
    {
    }
    Phrase(std::string_view aContext, std::string_view pattern)
        : context(aContext)
        , words(pattern)
    {
    }

    /// The pattern with its parts: texts, numbers, phrases.
    template <typename... Parts>
    [[nodiscard]] Phrase with(const Parts &...added) const
    {
        Phrase whole = *this;
        (whole.parts.push_back(partOf(added)), ...);
        return whole;
    }

    [[nodiscard]] bool empty() const { return words.empty(); }

    /// In English.
    [[nodiscard]] std::string text() const;

    bool operator==(const Phrase &) const = default;

    std::string_view context; ///< for translators, a literal; empty: a plain text
    std::string words;
    std::vector<Phrase> parts;

private:
    static Phrase partOf(const Phrase &part) { return part; }
    template <typename Part>
    static Phrase partOf(const Part &part)
    {
        return Phrase(fmt::format("{}", part));
    }
};

/// A pattern that is listed for translators, by this function's name.
[[nodiscard]] inline Phrase phrase(std::string_view context, std::string_view pattern)
{
    return {context, pattern};
}

/// Likewise, of words that become a phrase later.
[[nodiscard]] constexpr std::string_view translatable(std::string_view /*context*/, std::string_view words)
{
    return words;
}

/// `pattern` with `parts` in the place of {} or {0}, {1}...; a pattern that doesn't fit them comes back as it is.
[[nodiscard]] std::string filled(std::string_view pattern, const std::vector<std::string> &parts);

} // namespace llmflation
