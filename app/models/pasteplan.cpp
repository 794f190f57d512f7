#include "models/pasteplan.h"

#include "document/text.h"

#include <algorithm>
#include <iterator>

namespace llmflation {

std::vector<PastedPrice> pricesToAskAbout(const PastePlan &plan, const ColumnMap &columns)
{
    std::vector<PastedPrice> found;
    for (std::size_t i = 0; i < plan.cells.size(); ++i) {
        const Role role = columns.columns[static_cast<std::size_t>(plan.cells[i].column)].role;
        if (role != Role::InputPrice && role != Role::OutputPrice && role != Role::SinglePrice)
            continue;
        PriceText price = understandPrice(plan.cells[i].text.toStdString());
        if (!price.reason.empty())
            found.push_back({i, std::move(price)});
    }
    return found;
}

void applyPaste(Document &document, const PastePlan &plan)
{
    const int rowCount = static_cast<int>(document.table().rowCount());
    std::vector<Document::CellText> cells;
    std::vector<QStringList> newRows;
    for (const Document::CellText &cell : plan.cells) {
        if (cell.row < rowCount) {
            cells.push_back(cell);
            continue;
        }
        const auto row = static_cast<std::size_t>(cell.row - rowCount);
        while (newRows.size() <= row)
            newRows.emplace_back(static_cast<qsizetype>(document.table().columnCount()));
        newRows[row][cell.column] = cell.text;
    }
    const QString title = tr("Paste");
    if (newRows.empty()) {
        document.setCells(cells, title);
        return;
    }
    const QString words =
        counted("Paste 1 cell", QT_TRANSLATE_N_NOOP("llmflation", "Paste %Ln cells"), plan.cells.size());
    document.undoStack()->beginMacro(words);
    document.setCells(cells, title);
    document.insertRows(rowCount, newRows, words);
    document.undoStack()->endMacro();
}

} // namespace llmflation
