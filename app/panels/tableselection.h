#pragma once

#include <QList>
#include <QModelIndex>

#include <optional>
#include <vector>

class QTableView;

namespace llmflation {

class RowFilter;

/// What is selected in the dataset's table, in the order in which rows and columns are shown.
class TableSelection {
public:
    TableSelection(const RowFilter &rows, const QTableView &table)
        : m_rows(rows)
        , m_table(table)
    {
    }

    /// A rectangle of shown rows and places in shownColumns().
    struct Area {
        int top = 0;
        int left = 0;
        int bottom = 0;
        int right = 0;
    };
    /// The smallest one around all that is selected; nothing where nothing is.
    [[nodiscard]] std::optional<Area> bounds() const;
    /// Columns of the model, from left to right, without hidden ones.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QModelIndexList cells() const;         ///< by row, then from left to right; none of hidden columns
    [[nodiscard]] std::vector<int> documentRows() const; ///< of all selected cells, in the table's order
    [[nodiscard]] bool isEmpty() const;

private:
    const RowFilter &m_rows;
    const QTableView &m_table;
};

} // namespace llmflation
