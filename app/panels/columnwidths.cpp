#include "panels/columnwidths.h"

#include "models/datasetmodel.h"

#include <QTableView>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int widestColumn = 240;

/// Those at the table's start may have the shortest names.
int sampledWidth(const QTableView &table, const DatasetModel &model, int column)
{
    constexpr int samples = 80;
    constexpr int aroundText = 18; // pixels, as the delegate has it
    const QAbstractItemModel &rows = *table.model();
    const QFontMetrics letters(table.font());
    const int step = std::max(1, rows.rowCount() / samples);
    int widest = model.isDate(column) ? letters.horizontalAdvance(QStringLiteral("0000-00-00")) : 0;
    for (int row = 0; row < rows.rowCount(); row += step)
        widest = std::max(widest, letters.horizontalAdvance(rows.index(row, column).data().toString()));
    return widest + aroundText;
}

} // namespace

void fitColumns(QTableView &table, const DatasetModel &model)
{
    table.resizeColumnsToContents();
    for (int column = 0; column < model.columnCount(); ++column) {
        const int wished = std::max(table.columnWidth(column), sampledWidth(table, model, column));
        table.setColumnWidth(column, std::min(wished, widestColumn));
    }
}

} // namespace llmflation
