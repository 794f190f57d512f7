#include "dataset/columnmap.h"

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
