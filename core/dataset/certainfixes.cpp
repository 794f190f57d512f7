#include "dataset/certainfixes.h"

#include "dataset/words.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace llmflation {

namespace {

std::string withoutCaseAndSpaces(std::string_view text)
{
    std::string key;
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            key += toLower(c);
    }
    return key;
}

/// For each spelling in a column the one that it should have.
class Spellings {
public:
    void count(std::string_view text) { ++m_counts.try_emplace(text, Count{m_counts.size(), 0}).first->second.times; }

    void choose()
    {
        std::unordered_map<std::string, std::string_view> best;
        for (const auto &[text, count] : m_counts) {
            const auto [found, isNew] = best.try_emplace(withoutCaseAndSpaces(text), text);
            if (!isNew && isBefore(count, m_counts.find(found->second)->second))
                found->second = text;
        }
        for (const auto &[text, count] : m_counts) {
            if (const std::string_view chosen = best[withoutCaseAndSpaces(text)]; chosen != text)
                m_chosen.emplace(text, chosen);
        }
    }
    /// Empty: as it is.
    [[nodiscard]] std::string_view chosen(std::string_view text) const
    {
        const auto found = m_chosen.find(text);
        return found == m_chosen.end() ? std::string_view() : found->second;
    }

private:
    struct Count {
        std::size_t first = 0; ///< how many others came before it
        std::size_t times = 0;
    };
    static bool isBefore(const Count &a, const Count &b)
    {
        return a.times != b.times ? a.times > b.times : a.first < b.first;
    }

    std::unordered_map<std::string_view, Count> m_counts;
    std::unordered_map<std::string_view, std::string_view> m_chosen;
};

/// Free text may begin and end as it likes.
bool isFreeText(Role role)
{
    return role == Role::Notes || role == Role::Other;
}

} // namespace

std::vector<CertainFix> certainFixes(const Table &table, const ColumnMap &columns)
{
    using enum CertainFix::Kind;
    const std::size_t count = std::min(table.columnCount(), columns.columns.size());
    std::vector<Spellings> spellings(count);
    std::vector<std::string_view> cells(count);
    const auto isName = [&](std::size_t column) {
        return columns.columns[column].role == Role::Vendor || columns.columns[column].role == Role::Provider;
    };
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.readCells(row, cells);
        for (std::size_t column = 0; column < count; ++column) {
            if (isName(column))
                spellings[column].count(trimmed(cells[column]));
        }
    }
    for (Spellings &one : spellings)
        one.choose();
    std::vector<CertainFix> fixes;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.readCells(row, cells);
        for (std::size_t column = 0; column < count; ++column) {
            const std::string_view text = trimmed(cells[column]);
            const std::string_view name = isName(column) ? spellings[column].chosen(text) : std::string_view();
            const auto place = static_cast<std::uint32_t>(column);
            if (!name.empty())
                fixes.push_back({Spelling, static_cast<std::uint32_t>(row), place, std::string(name)});
            else if (text.size() != cells[column].size() && !isFreeText(columns.columns[column].role))
                fixes.push_back({Spaces, static_cast<std::uint32_t>(row), place, std::string(text)});
        }
    }
    return fixes;
}

} // namespace llmflation
