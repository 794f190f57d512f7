#include "dataset/modelnames.h"

#include "dataset/words.h"

#include <algorithm>
#include <unordered_map>

namespace llmflation {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "2024-08-06", "20240806", "0613", "2024-06" at the end, behind a mark: digits and dashes alone.
std::string_view withoutDate(std::string_view name)
{
    while (!name.empty() && (name.back() == ')' || name.back() == ' '))
        name.remove_suffix(1);
    const auto isOfDate = [](char c) { return isDigit(c) || c == '-'; };
    std::size_t begin = name.size();
    while (begin > 0 && isOfDate(name[begin - 1]))
        --begin;
    // The last parts that make a date, not the 3 of "gpt-3-2024-01-01".
    for (; begin < name.size(); ++begin) {
        const bool isAtMark = begin > 0 && std::string_view("-( @_").find(name[begin - (name[begin] == '-' ? 0 : 1)]) !=
                                               std::string_view::npos;
        std::string_view tail = name.substr(begin);
        tail.remove_prefix(tail.starts_with('-') ? 1 : 0);
        const auto digits = std::ranges::count_if(tail, isDigit);
        const auto dashes = static_cast<std::ptrdiff_t>(tail.size()) - digits;
        const bool isYear = tail.starts_with("20");
        const bool isDate = (digits == 8 && isYear && (dashes == 0 || dashes == 2)) ||
                            (digits == 6 && isYear && dashes == 1) || (digits == 4 && dashes == 0 && tail[0] <= '1');
        if (isAtMark && isDate && (begin == 0 || !isDigit(name[begin - 1])))
            return name.substr(0, begin);
    }
    return name;
}

} // namespace

std::string normalisedModelName(std::string_view name)
{
    name = trimmed(name);
    const std::size_t vendorEnd = name.find_last_of("/:");
    if (vendorEnd != std::string_view::npos && vendorEnd + 1 < name.size())
        name.remove_prefix(vendorEnd + 1);
    name = withoutDate(trimmed(name));
    std::string folded = fold(name);
    constexpr std::string_view newest = "latest";
    if (folded.ends_with(newest))
        folded.resize(folded.size() - newest.size());
    return folded.empty() ? fold(name) : folded;
}

std::vector<MatchedName> matchModelNames(std::span<const std::string> names, std::span<const std::string> among)
{
    std::unordered_map<std::string_view, std::size_t> exact;
    std::unordered_map<std::string, MatchedName> normalised;
    for (std::size_t i = 0; i < among.size(); ++i) {
        if (!exact.emplace(trimmed(among[i]), i).second)
            continue;
        const auto [same, isNew] =
            normalised.try_emplace(normalisedModelName(among[i]), MatchedName{NameMatch::Normalised, i});
        if (!isNew)
            same->second = {NameMatch::Several, std::nullopt};
    }
    std::vector<MatchedName> matches;
    for (const std::string &name : names) {
        const auto same = exact.find(trimmed(name));
        const auto alike = normalised.find(normalisedModelName(name));
        if (same != exact.end())
            matches.push_back({NameMatch::Exact, same->second});
        else if (alike != normalised.end() && !alike->first.empty())
            matches.push_back(alike->second);
        else
            matches.emplace_back();
    }
    return matches;
}

} // namespace llmflation
