#include "panels/tableselection.h"

#include "models/rowfilter.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <set>

namespace llmflation {

QList<int> TableSelection::shownColumns() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns += column;
    }
    return columns;
}

std::optional<TableSelection::Area> TableSelection::bounds() const
{
    const QList<int> columns = shownColumns();
    std::optional<Area> area;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        for (int place = 0; place < columns.size(); ++place) {
            if (columns[place] < range.left() || columns[place] > range.right())
                continue;
            if (!area)
                area = Area{range.top(), place, range.bottom(), place};
            area->top = std::min(area->top, range.top());
            area->bottom = std::max(area->bottom, range.bottom());
            area->left = std::min(area->left, place);
            area->right = std::max(area->right, place);
        }
    }
    return area;
}

QModelIndexList TableSelection::cells() const
{
    QModelIndexList cells;
    const QHeaderView &header = *m_table.horizontalHeader();
    for (const QModelIndex &cell : m_table.selectionModel()->selectedIndexes()) {
        if (!header.isSectionHidden(cell.column()))
            cells += cell;
    }
    std::sort(cells.begin(), cells.end(), [&header](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : header.visualIndex(a.column()) < header.visualIndex(b.column());
    });
    return cells;
}

std::vector<int> TableSelection::documentRows() const
{
    std::set<int> shown;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            shown.insert(row);
    }
    std::vector<int> rows;
    std::ranges::transform(shown, std::back_inserter(rows),
                           [this](int row) { return m_rows.mapToSource(m_rows.index(row, 0)).row(); });
    return rows;
}

bool TableSelection::isEmpty() const
{
    return !m_table.selectionModel()->hasSelection();
}

} // namespace llmflation
