#include "dataset/scorejoin.h"

#include "dataset/words.h"

#include <string_view>
#include <unordered_map>

namespace llmflation {

std::vector<std::pair<std::size_t, std::size_t>> scoreColumns(const ColumnMap &oneMap, const ColumnMap &otherMap)
{
    std::vector<std::pair<std::size_t, std::size_t>> columns;
    for (std::size_t column = 0; column < oneMap.columns.size(); ++column) {
        const auto &[role, name] = oneMap.columns[column];
        const bool isOfScores =
            role == Role::Score || role == Role::Shots || role == Role::ChainOfThought || role == Role::ScoreSource;
        const auto from = isOfScores ? otherMap.find(role, name) : std::nullopt;
        if (from)
            columns.emplace_back(column, *from);
    }
    return columns;
}

std::vector<JoinedCell> joinScores(const Table &one, const ColumnMap &oneMap, const Table &other,
                                   const ColumnMap &otherMap, std::span<const std::optional<std::string>> models)
{
    std::vector<JoinedCell> joined;
    const auto modelColumn = oneMap.find(Role::Model);
    const auto columns = scoreColumns(oneMap, otherMap);
    if (!modelColumn)
        return joined;
    std::unordered_map<std::string_view, std::vector<std::size_t>> otherRows;
    for (std::size_t row = 0; row < models.size(); ++row) {
        if (models[row])
            otherRows[trimmed(*models[row])].push_back(row);
    }
    for (std::size_t row = 0; row < one.rowCount(); ++row) {
        const auto found = otherRows.find(trimmed(one.cell(row, *modelColumn)));
        if (found == otherRows.end())
            continue;
        for (const auto &[column, otherColumn] : columns) {
            const std::string_view before = trimmed(one.cell(row, column));
            for (const std::size_t otherRow : found->second) {
                const std::string_view score = trimmed(other.cell(otherRow, otherColumn));
                if (score.empty())
                    continue;
                if (score != before)
                    joined.push_back({row, column, otherRow, otherColumn, !before.empty()});
                break;
            }
        }
    }
    return joined;
}

} // namespace llmflation
