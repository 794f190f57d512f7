#pragma once

#include "dataset/columnplan.h"
#include "dataset/dataset.h"
#include "dataset/sharednames.h"
#include "dataset/table.h"
#include "dataset/words.h"
#include "dataset/workwatch.h"

#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// Of a number that a cell may hold, and what is wrong with another.
struct NumberRange {
    double least = 0;
    double most = std::numeric_limits<double>::infinity();
    std::string_view problem; ///< a pattern for the cell's text, of the context "Cells"
};

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
    static constexpr std::size_t mostRows = 64; ///< are read at a time, column by column, while their cells are at hand

    void readRows();
    void readNames();
    /// `parse` makes a value of a text that is not empty; `values` are those of the rows at hand.
    template <typename T, typename Parse>
    void readColumn(const ColumnIndex &column, T *values, T absent, Parse parse);
    void readDays(const ColumnIndex &column, Column<OptionalDay> &days);
    void readFlags(const ColumnIndex &column, Column<Flag> &flags);
    void readNumbers(const ColumnIndex &column, double *numbers, const NumberRange &range);
    void readPrices();
    void readScores(std::size_t index);
    /// Of a column that is no benchmark if it holds anything else.
    void readNumbersAlone(const ColumnIndex &column, double *numbers, Seen &seen);
    void checkPrices();
    void checkPresence(const ColumnIndex &column, std::string_view missing);
    void checkUntil();

    /// Without the blanks around it; `i` counts the rows at hand.
    [[nodiscard]] std::string_view cell(std::size_t i, const ColumnIndex &column) const
    {
        const std::string_view text = column ? m_cells[i * m_width + *column] : std::string_view();
        const auto isNoBlank = [](char c) { return static_cast<unsigned char>(c) > ' '; };
        return text.empty() || (isNoBlank(text.front()) && isNoBlank(text.back())) ? text : trimmed(text);
    }
    void report(Severity severity, std::size_t i, const ColumnIndex &column, Phrase message);

    const Table &m_table;
    const ColumnPlan &m_plan;
    Dataset &m_data;
    OwnNames m_names;
    std::vector<StringId> m_vendorOf; ///< by model: in the row where it was met last
    std::vector<Diagnostic> m_diagnostics;
    std::vector<Seen> m_seen;
    std::size_t m_width; ///< cells of a row
    std::vector<std::string_view> m_cells;
    std::size_t m_first = 0; ///< of the rows at hand
    std::size_t m_count = 0;
};

/// Turns a reader's own numbers of names, in rows that it read, into the ids that they have in a pool.
void useIds(Dataset &data, std::size_t first, std::size_t last, std::span<const StringId> ids);

} // namespace llmflation
