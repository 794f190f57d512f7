#include "dataset/datasetcomparison.h"

#include "dataset/cellvalues.h"
#include "dataset/words.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>

namespace llmflation {

namespace {

/// Model, provider and date of rows as one text.
class RowKeys {
public:
    RowKeys(const Table &table, const ColumnMap &map)
        : m_table(table)
        , m_columns{map.find(Role::Model), map.find(Role::Provider), map.find(Role::Date)}
    {
    }

    /// Nothing where the row has no model or no date.
    [[nodiscard]] std::optional<std::string> of(std::size_t row) const
    {
        std::string key;
        for (std::size_t i = 0; i < std::size(m_columns); ++i) {
            const std::string_view text = m_columns[i] ? trimmed(m_table.cell(row, *m_columns[i])) : "";
            const bool isProvider = i == 1;
            if (text.empty() && !isProvider)
                return std::nullopt;
            key += text;
            key += '\n'; // no name has one
        }
        return key;
    }

private:
    const Table &m_table;
    std::optional<std::size_t> m_columns[3];
};

std::vector<std::optional<std::size_t>> matchColumns(const ColumnMap &oneMap, const ColumnMap &otherMap)
{
    std::vector<std::optional<std::size_t>> matched;
    matched.reserve(oneMap.columns.size());
    for (const ColumnMap::Column &column : oneMap.columns)
        matched.push_back(otherMap.find(column.role, column.name));
    return matched;
}

bool saysTheSame(std::string_view one, std::string_view other)
{
    one = trimmed(one);
    other = trimmed(other);
    if (one == other)
        return true;
    if (one.empty() || other.empty())
        return false;
    const ParsedNumber first = parseNumber(one);
    const ParsedNumber second = parseNumber(other);
    return first.problem.empty() && second.problem.empty() && first.value == second.value;
}

class Comparer {
public:
    Comparer(const Table &one, const Table &other, DatasetComparison &result, bool emptyIsUnknown)
        : m_one(one)
        , m_other(other)
        , m_result(result)
        , m_emptyIsUnknown(emptyIsUnknown)
        , m_cells(one.columnCount())
        , m_otherCells(other.columnCount())
    {
    }

    void compare(std::size_t row, std::size_t otherRow)
    {
        m_one.readCells(row, m_cells);
        m_other.readCells(otherRow, m_otherCells);
        RowDifference difference{row, otherRow, {}};
        for (std::size_t column = 0; column < m_cells.size(); ++column) {
            const auto from = m_result.otherColumn[column];
            const bool isSilent = !from || (m_emptyIsUnknown && trimmed(m_otherCells[*from]).empty());
            if (!isSilent && !saysTheSame(m_cells[column], m_otherCells[*from]))
                difference.columns.push_back(column);
        }
        if (difference.columns.empty())
            ++m_result.equal;
        else
            m_result.different.push_back(std::move(difference));
    }

private:
    const Table &m_one;
    const Table &m_other;
    DatasetComparison &m_result;
    bool m_emptyIsUnknown;
    std::vector<std::string_view> m_cells;
    std::vector<std::string_view> m_otherCells;
};

/// The rows of one key in their order, and how many of them have met a row of the other table.
struct SameKey {
    std::vector<std::size_t> rows;
    std::size_t met = 0;
};

} // namespace

DatasetComparison compareDatasets(const Table &one, const ColumnMap &oneMap, const Table &other,
                                  const ColumnMap &otherMap, bool emptyIsUnknown)
{
    DatasetComparison result;
    result.otherColumn = matchColumns(oneMap, otherMap);
    for (std::size_t column = 0; column < otherMap.columns.size(); ++column) {
        if (std::ranges::find(result.otherColumn, std::optional(column)) == result.otherColumn.end())
            result.unmatchedColumns.push_back(column);
    }
    std::unordered_map<std::string, SameKey> rows;
    const RowKeys keys(one, oneMap);
    for (std::size_t row = 0; row < one.rowCount(); ++row) {
        if (auto key = keys.of(row))
            rows[*std::move(key)].rows.push_back(row);
        else
            result.onlyInOne.push_back(row);
    }
    Comparer comparer(one, other, result, emptyIsUnknown);
    const RowKeys otherKeys(other, otherMap);
    for (std::size_t row = 0; row < other.rowCount(); ++row) {
        const auto key = otherKeys.of(row);
        const auto same = key ? rows.find(*key) : rows.end();
        if (!key)
            result.withoutKey.push_back(row);
        else if (same == rows.end() || same->second.met == same->second.rows.size())
            result.onlyInOther.push_back(row);
        else
            comparer.compare(same->second.rows[same->second.met++], row);
    }
    for (const auto &[key, same] : rows)
        result.onlyInOne.insert(result.onlyInOne.end(), same.rows.begin() + static_cast<std::ptrdiff_t>(same.met),
                                same.rows.end());
    std::ranges::sort(result.onlyInOne);
    std::ranges::sort(result.different, {}, &RowDifference::row);
    return result;
}

} // namespace llmflation
