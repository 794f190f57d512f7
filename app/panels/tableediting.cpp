#include "panels/tableediting.h"

#include "document/document.h"
#include "models/rowfilter.h"
#include "panels/celllinks.h"

#include <QAction>
#include <QTableView>

#include <algorithm>

namespace llmflation {

TableEditing::TableEditing(Document &document, const DatasetModel &model, const RowFilter &rows, QTableView &table)
    : QObject(&table)
    , m_document(document)
    , m_model(model)
    , m_rows(rows)
    , m_table(table)
    , m_selection(rows, table)
    , m_clipboard(document, model, rows, table)
{
    setupActions();
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableEditing::enableActions);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &TableEditing::enableActions);
    connect(&rows, &RowFilter::modelReset, this, &TableEditing::enableActions);
    enableActions();
}

void TableEditing::setupActions()
{
    using Keys = QList<QKeySequence>;
    const auto selected = [this](QAction *action) { m_needSelection += action; };
    selected(addAction(tr("Cu&t"), "cutCells", QKeySequence::keyBindings(QKeySequence::Cut), &TableEditing::cut));
    selected(addAction(tr("&Copy"), "copyCells", QKeySequence::keyBindings(QKeySequence::Copy), &TableEditing::copy));
    selected(addAction(tr("Copy for &Spreadsheet"), "copyForSpreadsheet", Keys{Qt::CTRL | Qt::ALT | Qt::Key_S},
                       &TableEditing::copyForSpreadsheet));
    addAction(tr("&Paste"), "pasteCells", QKeySequence::keyBindings(QKeySequence::Paste), &TableEditing::paste);
    selected(addAction(tr("C&lear"), "clearCells", Keys{Qt::Key_Delete}, &TableEditing::clear));
    selected(addAction(tr("Select &All"), "selectAllCells", QKeySequence::keyBindings(QKeySequence::SelectAll),
                       &TableEditing::selectAll));
    addSeparator();
    selected(addAction(tr("Fill Do&wn"), "fillDown", Keys{Qt::CTRL | Qt::Key_D}, &TableEditing::fillDown));
    selected(addAction(tr("Fill Ri&ght"), "fillRight", Keys{Qt::CTRL | Qt::Key_R}, &TableEditing::fillRight));
    addAction(tr("&Insert Row"), "insertRow", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_I}, &TableEditing::insertRow);
    selected(addAction(tr("&Duplicate Rows"), "duplicateRows", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_D},
                       &TableEditing::duplicateRows));
    selected(addAction(tr("D&elete Rows"), "deleteRows", Keys{Qt::CTRL | Qt::Key_Delete}, &TableEditing::deleteRows));
    addSeparator();
    addAction(tr("&Open Link…"), "openLink", Keys{Qt::CTRL | Qt::Key_Return}, &TableEditing::openLink);
}

QAction *TableEditing::addAction(const QString &text, const char *name, const QList<QKeySequence> &keys,
                                 void (TableEditing::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // an editor in a cell has its own Copy, Delete, ...
    connect(action, &QAction::triggered, this, slot);
    m_table.addAction(action);
    m_actions += action;
    return action;
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
        action->setEnabled(!m_selection.isEmpty());
    m_actions.last()->setEnabled(!linksIn(m_table.currentIndex().data(Qt::EditRole).toString()).isEmpty());
}

void TableEditing::copy()
{
    m_clipboard.copy();
}

void TableEditing::copyForSpreadsheet()
{
    m_clipboard.copyForSpreadsheet();
}

void TableEditing::cut()
{
    m_clipboard.copy();
    clearCells(tr("Cut"));
}

void TableEditing::clear()
{
    clearCells(tr("Clear"));
}

void TableEditing::clearCells(const QString &title)
{
    std::vector<Document::CellText> cells;
    for (const QModelIndex &cell : m_selection.cells()) {
        if (const int column = m_model.tableColumn(cell.column()); column >= 0)
            cells.push_back({m_rows.mapToSource(cell).row(), column, {}});
    }
    m_document.setCells(cells, title);
}

void TableEditing::paste()
{
    if (const QString words = m_clipboard.paste(); !words.isEmpty())
        Q_EMIT message(words);
}

void TableEditing::fillDown()
{
    fill(true);
}

void TableEditing::fillRight()
{
    fill(false);
}

/// From the first row (column) of what is selected into the others; from the one before where only one is selected.
void TableEditing::fill(bool down)
{
    const auto area = m_selection.bounds();
    if (!area)
        return;
    const QList<int> columns = m_selection.shownColumns();
    const int first = down ? area->top : area->left;
    const bool single = first == (down ? area->bottom : area->right);
    const int from = single ? first - 1 : first;
    if (from < 0)
        return;
    std::vector<Document::CellText> cells;
    for (int row = down ? from + 1 : area->top; row <= area->bottom; ++row) {
        for (int place = down ? area->left : from + 1; place <= area->right; ++place) {
            const int column = m_model.tableColumn(columns[place]);
            const QModelIndex source = down ? m_rows.index(from, columns[place]) : m_rows.index(row, columns[from]);
            if (column >= 0)
                cells.push_back(
                    {m_rows.mapToSource(m_rows.index(row, 0)).row(), column, source.data(Qt::EditRole).toString()});
        }
    }
    m_document.setCells(cells, tr("Fill"));
}

void TableEditing::openLink()
{
    askAndOpenLink(m_table.currentIndex().data(Qt::EditRole).toString(), m_table.window());
}

void TableEditing::insertRow()
{
    const std::vector<int> rows = m_selection.documentRows();
    const int row = rows.empty() ? m_model.rowCount() : *std::ranges::max_element(rows) + 1;
    m_document.insertRows(row, {QStringList()}, tr("Insert row"));
    showRow(row);
}

void TableEditing::duplicateRows()
{
    if (const int row = m_document.duplicateRows(m_selection.documentRows()); row >= 0)
        showRow(row);
}

void TableEditing::deleteRows()
{
    m_document.removeRows(m_selection.documentRows());
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
