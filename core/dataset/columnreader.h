#pragma once

#include "dataset/dataset.h"
#include "dataset/table.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace llmflation {

/// Reads the columns of a table as typed values, one for each row, and notes what can't be read. An empty cell is
/// unknown, and so is every cell of a column that is not there.
class ColumnReader {
public:
    using Column = std::optional<std::size_t>;

    explicit ColumnReader(const Table &table)
        : m_table(table)
        , m_hasError(table.rowCount(), false)
    {
    }

    /// Names that differ only in the blanks around them get one id.
    [[nodiscard]] std::vector<StringId> names(Column column) const;
    [[nodiscard]] std::vector<std::optional<Day>> days(Column column);
    [[nodiscard]] std::vector<Flag> flags(Column column);
    /// `problem` says what is wrong with a number that can be read, or nothing.
    using Problem = std::function<std::string(double)>;
    [[nodiscard]] std::vector<double> numbers(Column column, const Problem &problem = nullptr);

    [[nodiscard]] bool isEmpty(std::size_t row, Column column) const;

    void report(Severity severity, std::size_t row, Column column, std::string message);
    /// Takes in what was found before.
    void add(std::vector<Diagnostic> found);
    void markRow(std::size_t row) { m_hasError[row] = true; }

    [[nodiscard]] bool hasError(std::size_t row) const { return m_hasError[row]; }
    [[nodiscard]] std::vector<bool> takeErrors() { return std::move(m_hasError); }
    /// By row; those of the whole file first.
    [[nodiscard]] std::vector<Diagnostic> takeDiagnostics();

private:
    const Table &m_table;
    std::vector<bool> m_hasError;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace llmflation
