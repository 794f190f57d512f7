#include "dataset/columnmap.h"

#include "dataset/words.h"

#include <algorithm>
#include <array>

namespace llmflation {

bool holdsNumbers(Role role)
{
    switch (role) {
    case Role::InputPrice:
    case Role::OutputPrice:
    case Role::SinglePrice:
    case Role::Score:
    case Role::Shots:
    case Role::Parameters:
        return true;
    default:
        return false;
    }
}

bool namesAPrice(std::string_view header)
{
    constexpr std::array words{"price", "pricing", "cost", "usd", "dollar", "cache", "mtok", "pertok", "per1m"};
    const std::string name = fold(header);
    const auto isIn = [&name](const char *word) { return name.find(word) != std::string::npos; };
    return std::ranges::any_of(words, isIn) || header.find('$') != std::string_view::npos;
}

std::optional<std::size_t> ColumnMap::find(Role role) const
{
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].role == role)
            return column;
    }
    return std::nullopt;
}

std::optional<std::size_t> ColumnMap::find(Role role, const std::string &name) const
{
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].role == role && columns[column].name == name)
            return column;
    }
    return std::nullopt;
}

} // namespace llmflation
