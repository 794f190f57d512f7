#pragma once

#include "dataset/columnplan.h"
#include "dataset/dataset.h"
#include "dataset/sharednames.h"
#include "dataset/table.h"
#include "dataset/words.h"
#include "dataset/workwatch.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// Reads rows of a table as price quotes into a dataset that has room for them, and notes what can't be read. An empty
/// cell is unknown, and so is every cell of a column that is not there. Several may read different rows at once: names
/// get numbers of the reader's own, which useIds() turns into those of a pool that all share.
class RowReader {
public:
    RowReader(const Table &table, const ColumnPlan &plan, Dataset &data);

    /// May be called again, for rows further down.
    void read(std::size_t first, std::size_t last, WorkWatch *watch);

    [[nodiscard]] const OwnNames &names() const { return m_names; }
    [[nodiscard]] std::vector<Diagnostic> &diagnostics() { return m_diagnostics; }

    /// What the cells of the plan's columns of scores were.
    struct Seen {
        bool numbers = false;
        bool others = false;
    };
    [[nodiscard]] const std::vector<Seen> &seenScores() const { return m_seen; }

private:
    using ColumnIndex = ColumnPlan::ColumnIndex;
    /// What is wrong with a number that can be read, or nothing.
    using Problem = std::string_view (*)(double);

    void readRow();
    void readPrices();
    void readScores(std::size_t index);
    /// Without the blanks around it.
    [[nodiscard]] std::string_view cell(const ColumnIndex &column) const
    {
        const std::string_view text = column ? m_cells[*column] : std::string_view();
        const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
        return text.empty() || !(isBlank(text.front()) || isBlank(text.back())) ? text : trimmed(text);
    }
    [[nodiscard]] StringId name(const ColumnIndex &column)
    {
        return m_names.number(cell(column), static_cast<std::uint32_t>(m_row));
    }
    [[nodiscard]] OptionalDay day(const ColumnIndex &column);
    [[nodiscard]] Flag flag(const ColumnIndex &column);
    [[nodiscard]] double number(const ColumnIndex &column, Problem problem = nullptr);
    void checkPresence();
    void checkPrice();
    void checkUntil();
    void report(Severity severity, const ColumnIndex &column, Phrase message);

    const Table &m_table;
    const ColumnPlan &m_plan;
    Dataset &m_data;
    OwnNames m_names;
    std::vector<Diagnostic> m_diagnostics;
    std::vector<Seen> m_seen;
    std::vector<std::string_view> m_cells;       ///< of the row that is read
    std::pair<std::string_view, Day> m_lastDate; ///< without a problem: most files are by date
    std::size_t m_row = 0;
};

/// Turns a reader's own numbers of names, in rows that it read, into the ids that they have in a pool.
void useIds(Dataset &data, std::size_t first, std::size_t last, std::span<const StringId> ids);

} // namespace llmflation
