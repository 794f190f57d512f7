#include "panels/tableediting.h"

#include "document/document.h"
#include "models/rowfilter.h"
#include "models/tabseparated.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

#include <algorithm>
#include <set>

namespace llmflation {

TableEditing::TableEditing(Document &document, const DatasetModel &model, const RowFilter &rows, QTableView &table)
    : QObject(&table)
    , m_document(document)
    , m_model(model)
    , m_rows(rows)
    , m_table(table)
{
    setupActions();
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableEditing::enableActions);
    connect(&rows, &RowFilter::modelReset, this, &TableEditing::enableActions);
    enableActions();
}

void TableEditing::setupActions()
{
    addAction(tr("Cu&t"), "cutCells", QKeySequence::keyBindings(QKeySequence::Cut), &TableEditing::cut);
    addAction(tr("&Copy"), "copyCells", QKeySequence::keyBindings(QKeySequence::Copy), &TableEditing::copy);
    addAction(tr("&Paste"), "pasteCells", QKeySequence::keyBindings(QKeySequence::Paste), &TableEditing::paste);
    addAction(tr("C&lear"), "clearCells", {Qt::Key_Delete}, &TableEditing::clear);
    addAction(tr("Select &All"), "selectAllCells", QKeySequence::keyBindings(QKeySequence::SelectAll),
              &TableEditing::selectAll);
    addSeparator();
    addAction(tr("&Insert Row"), "insertRow", {Qt::CTRL | Qt::SHIFT | Qt::Key_I}, &TableEditing::insertRow);
    addAction(tr("&Duplicate Rows"), "duplicateRows", {Qt::CTRL | Qt::Key_D}, &TableEditing::duplicateRows);
    addAction(tr("D&elete Rows"), "deleteRows", {Qt::CTRL | Qt::Key_Delete}, &TableEditing::deleteRows);
    for (QAction *action : m_actions) {
        const QString name = action->objectName();
        if (name != QStringLiteral("insertRow") && name != QStringLiteral("pasteCells"))
            m_needSelection += action;
    }
}

void TableEditing::addAction(const QString &text, const char *name, const QList<QKeySequence> &keys,
                             void (TableEditing::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // an editor in a cell has its own Copy, Delete, ...
    connect(action, &QAction::triggered, this, slot);
    m_table.addAction(action);
    m_actions += action;
}

void TableEditing::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_table.addAction(separator);
    m_actions += separator;
}

void TableEditing::enableActions()
{
    for (QAction *action : std::as_const(m_needSelection))
        action->setEnabled(m_table.selectionModel()->hasSelection());
}

QModelIndexList TableEditing::selectedCells() const
{
    QModelIndexList cells = m_table.selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    return cells;
}

std::vector<int> TableEditing::selectedRows() const
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

QModelIndex TableEditing::topLeft() const
{
    int top = m_rows.rowCount();
    int left = m_rows.columnCount();
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        top = std::min(top, range.top());
        left = std::min(left, range.left());
    }
    return m_rows.index(top, left);
}

void TableEditing::copy()
{
    // Scattered cells keep their rows and columns; what lies between them is empty.
    const QModelIndexList cells = selectedCells();
    std::set<int> columns;
    for (const QModelIndex &cell : cells)
        columns.insert(cell.column());
    QList<QStringList> rows;
    int shown = -1;
    for (const QModelIndex &cell : cells) {
        if (cell.row() != shown)
            rows.emplaceBack(static_cast<qsizetype>(columns.size()));
        shown = cell.row();
        rows.back()[std::distance(columns.begin(), columns.find(cell.column()))] = cell.data().toString();
    }
    QGuiApplication::clipboard()->setText(toTabSeparated(rows));
}

void TableEditing::cut()
{
    copy();
    clearCells(tr("Cut"));
}

void TableEditing::clear()
{
    clearCells(tr("Clear"));
}

void TableEditing::clearCells(const QString &title)
{
    std::vector<Document::CellText> cells;
    for (const QModelIndex &cell : selectedCells()) {
        if (const int column = m_model.tableColumn(cell.column()); column >= 0)
            cells.push_back({m_rows.mapToSource(cell).row(), column, {}});
    }
    m_document.setCells(cells, title);
}

void TableEditing::paste()
{
    const QList<QStringList> block = fromTabSeparated(QGuiApplication::clipboard()->text());
    if (block.isEmpty())
        return;
    const bool single = block.size() == 1 && block.front().size() == 1;
    if (single && selectedCells().size() > 1)
        fill(block.front().front());
    else
        pasteBlock(block);
}

void TableEditing::fill(const QString &text)
{
    std::vector<Document::CellText> cells;
    for (const QModelIndex &cell : selectedCells()) {
        if (const int column = m_model.tableColumn(cell.column()); column >= 0)
            cells.push_back({m_rows.mapToSource(cell).row(), column, text});
    }
    m_document.setCells(cells, tr("Paste"));
}

void TableEditing::pasteBlock(const QList<QStringList> &block)
{
    const QModelIndex start = topLeft();
    const int firstRow = start.isValid() ? start.row() : m_rows.rowCount();
    const int firstColumn = start.isValid() ? start.column() : 0;
    std::vector<Document::CellText> cells;
    std::vector<QStringList> newRows;
    qsizetype count = 0;
    bool cut = false;
    for (qsizetype i = 0; i < block.size(); ++i) {
        const int row = firstRow + static_cast<int>(i);
        const bool isNew = row >= m_rows.rowCount();
        if (isNew)
            newRows.emplace_back(static_cast<qsizetype>(m_document.table().columnCount()));
        for (qsizetype j = 0; j < block[i].size(); ++j) {
            const int column = firstColumn + static_cast<int>(j);
            cut = cut || column >= m_rows.columnCount();
            const int tableColumn = column < m_rows.columnCount() ? m_model.tableColumn(column) : -1;
            if (tableColumn < 0)
                continue;
            ++count;
            if (isNew)
                newRows.back()[tableColumn] = block[i][j];
            else
                cells.push_back({m_rows.mapToSource(m_rows.index(row, 0)).row(), tableColumn, block[i][j]});
        }
    }
    if (newRows.empty()) {
        m_document.setCells(cells, tr("Paste"));
    } else {
        const QString title = count == 1 ? tr("Paste 1 cell") : tr("Paste %1 cells").arg(count);
        m_document.undoStack()->beginMacro(title);
        m_document.setCells(cells, tr("Paste"));
        m_document.insertRows(m_model.rowCount(), newRows, title);
        m_document.undoStack()->endMacro();
    }
    if (cut)
        Q_EMIT message(tr("What went past the last column was not pasted."));
}

void TableEditing::insertRow()
{
    const std::vector<int> rows = selectedRows();
    const int row = rows.empty() ? m_model.rowCount() : *std::ranges::max_element(rows) + 1;
    m_document.insertRows(row, {QStringList()}, tr("Insert row"));
    showRow(row);
}

void TableEditing::duplicateRows()
{
    if (const int row = m_document.duplicateRows(selectedRows()); row >= 0)
        showRow(row);
}

void TableEditing::deleteRows()
{
    m_document.removeRows(selectedRows());
}

void TableEditing::selectAll()
{
    m_table.selectAll();
}

void TableEditing::showRow(int row)
{
    const int column = std::max(m_table.currentIndex().column(), 0);
    m_table.clearSelection(); // the rows selected before are not meant any more
    m_table.setCurrentIndex(m_rows.mapFromSource(m_model.index(row, column)));
}

} // namespace llmflation
