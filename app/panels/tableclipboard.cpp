#include "panels/tableclipboard.h"

#include "document/text.h"
#include "models/clipboardcells.h"
#include "models/rowfilter.h"
#include "panels/pastepricesdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

#include <algorithm>
#include <set>

namespace llmflation {

namespace {

/// How many cells to write along one side: all that are selected where the block fits in whole times, else the block.
int extent(int selected, std::size_t block)
{
    const int size = static_cast<int>(block);
    return selected > size && selected % size == 0 ? selected : size;
}

} // namespace

TableClipboard::TableClipboard(Document &document, const DatasetModel &model, const RowFilter &rows, QTableView &table)
    : m_document(document)
    , m_model(model)
    , m_rows(rows)
    , m_table(table)
    , m_selection(rows, table)
{
}

/// Scattered cells keep their rows and columns; what lies between them is empty.
CellRows TableClipboard::selectedTexts() const
{
    const QModelIndexList cells = m_selection.cells();
    std::set<int> selected;
    for (const QModelIndex &cell : cells)
        selected.insert(cell.column());
    QList<int> columns = m_selection.shownColumns();
    columns.removeIf([&](int column) { return !selected.contains(column); });
    CellRows rows;
    int shown = -1;
    for (const QModelIndex &cell : cells) {
        if (cell.row() != shown)
            rows.emplace_back(static_cast<std::size_t>(columns.size()));
        shown = cell.row();
        rows.back()[static_cast<std::size_t>(columns.indexOf(cell.column()))] =
            cell.data(Qt::EditRole).toString().toStdString();
    }
    return rows;
}

void TableClipboard::copy() const
{
    QGuiApplication::clipboard()->setMimeData(toMimeData(selectedTexts()));
}

void TableClipboard::copyForSpreadsheet() const
{
    CellRows rows = selectedTexts();
    for (auto &row : rows)
        std::ranges::transform(row, row.begin(), [](const std::string &cell) { return withoutFormula(cell); });
    QGuiApplication::clipboard()->setMimeData(toMimeData(rows));
}

PastePlan TableClipboard::planFor(const CellRows &block) const
{
    const auto area = m_selection.bounds().value_or(TableSelection::Area{m_rows.rowCount(), 0, m_rows.rowCount(), 0});
    const QList<int> columns = m_selection.shownColumns();
    const std::size_t width = std::ranges::max_element(block, {}, [](const auto &row) { return row.size(); })->size();
    const int height = extent(area.bottom - area.top + 1, block.size());
    const int across = extent(area.right - area.left + 1, width);
    PastePlan plan;
    for (int i = 0; i < height; ++i) {
        const auto &texts = block[static_cast<std::size_t>(i) % block.size()];
        const int shown = area.top + i;
        const int row = shown < m_rows.rowCount() ? m_rows.mapToSource(m_rows.index(shown, 0)).row()
                                                  : m_model.rowCount() + shown - m_rows.rowCount();
        for (int j = 0; j < across; ++j) {
            const std::size_t from = static_cast<std::size_t>(j) % width;
            const int place = area.left + j;
            plan.isCut = plan.isCut || (from < texts.size() && place >= columns.size());
            const int column = place < columns.size() ? m_model.tableColumn(columns[place]) : -1;
            if (from < texts.size() && column >= 0)
                plan.cells.push_back({row, column, toQString(texts[from])});
        }
    }
    return plan;
}

QString TableClipboard::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const CellRows block = data ? cellsOf(*data) : CellRows{};
    if (block.empty())
        return {};
    PastePlan plan = planFor(block);
    if (auto prices = pricesToAskAbout(plan, m_document.columnMap()); !prices.empty()) {
        PastePricesDialog dialog(std::move(plan), std::move(prices), m_table.window());
        if (dialog.exec() != QDialog::Accepted)
            return {};
        plan = dialog.plan();
    }
    applyPaste(m_document, plan);
    return plan.isCut ? llmflation::tr("What went past the last column was not pasted.") : QString();
}

} // namespace llmflation
