#include "models/problemcells.h"

#include "models/datasetmodel.h"
#include "models/rowfilter.h"

#include <algorithm>

namespace llmflation {

QModelIndexList problemCells(const Document &document, const DatasetModel &model, const RowFilter &rows)
{
    QModelIndexList cells;
    const auto add = [&](int row, int tableColumn) {
        const QModelIndex cell = rows.mapFromSource(model.index(row, model.fromTableColumn(tableColumn)));
        if (cell.isValid())
            cells += cell;
    };
    for (const Diagnostic &diagnostic : document.dataset().diagnostics) {
        if (diagnostic.row)
            add(static_cast<int>(*diagnostic.row), static_cast<int>(diagnostic.fieldIndex.value_or(0)));
    }
    for (const PriceProblem &price : model.markedPrices())
        add(price.row, price.column);
    std::sort(cells.begin(), cells.end());
    return cells;
}

} // namespace llmflation
