#include "document/columntitles.h"
#include "document/document.h"
#include "document/editcommands.h"
#include "document/showntext.h"
#include "document/text.h"

#include <algorithm>
#include <iterator>

namespace llmflation {

namespace {

constexpr int longestNameInMenu = 40;

} // namespace

void Document::setCell(int row, int column, const QString &text)
{
    setCells({{row, column, text}}, {});
}

void Document::setCells(const std::vector<CellText> &cells, const QString &title)
{
    std::vector<CellsCommand::Change> changes;
    for (const CellText &cell : cells) {
        const auto before = table().cell(static_cast<std::size_t>(cell.row), static_cast<std::size_t>(cell.column));
        if (toQString(before) != cell.text)
            changes.push_back({cell.row, cell.column, std::string(before), cell.text.toStdString()});
    }
    if (changes.empty())
        return;
    const QString text =
        title.isEmpty()
            ? editTitle(cells.front().row, cells.front().column)
            : counted("%1 1 cell", QT_TRANSLATE_N_NOOP("llmflation", "%1 %Ln cells"), cells.size()).arg(title);
    m_undo.push(new CellsCommand(*this, std::move(changes), text));
}

QString Document::editTitle(int row, int column) const
{
    const auto index = static_cast<std::size_t>(row);
    const QString noun = columnNoun(columnMap().columns[static_cast<std::size_t>(column)]);
    const auto modelColumn = columnMap().find(Role::Model);
    QString model = modelColumn ? shownText(toQString(table().cell(index, *modelColumn)).simplified()) : QString();
    if (model.isEmpty())
        return tr("Edit %1 of row %2").arg(noun).arg(row + 1);
    if (model.size() > longestNameInMenu)
        model = model.left(longestNameInMenu - 1) + u'…';
    return tr("Edit %1 of %2").arg(noun, model);
}

void Document::insertRows(int row, const std::vector<QStringList> &rows, const QString &title)
{
    if (rows.empty())
        return;
    RowsCommand::Block block{row, {}};
    for (const QStringList &texts : rows) {
        std::vector<std::string> bytes;
        std::ranges::transform(texts, std::back_inserter(bytes), &QString::toStdString);
        const std::vector<std::string_view> cells(bytes.begin(), bytes.end());
        block.rows.push_back(m_list.table.makeRow(cells));
    }
    m_undo.push(new RowsCommand(*this, RowsCommand::Kind::Insert, {std::move(block)}, title));
}

int Document::duplicateRows(std::vector<int> rows)
{
    std::ranges::sort(rows);
    if (rows.empty())
        return -1;
    RowsCommand::Block block{rows.back() + 1, {}};
    std::vector<std::string_view> cells(table().columnCount());
    for (const int row : rows) {
        table().readCells(static_cast<std::size_t>(row), cells);
        block.rows.push_back(table().makeRow(cells));
    }
    const int first = block.first;
    const QString title =
        counted("Duplicate row", QT_TRANSLATE_N_NOOP("llmflation", "Duplicate %Ln rows"), rows.size());
    m_undo.push(new RowsCommand(*this, RowsCommand::Kind::Insert, {std::move(block)}, title));
    return first;
}

void Document::removeRows(std::vector<int> rows)
{
    std::ranges::sort(rows, std::greater{});
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    if (rows.empty())
        return;
    std::vector<RowsCommand::Block> blocks;
    for (const int row : rows) {
        if (blocks.empty() || blocks.back().first != row + 1)
            blocks.push_back({row, {}});
        blocks.back().first = row;
        blocks.back().rows.push_back(table().row(static_cast<std::size_t>(row)));
    }
    for (RowsCommand::Block &block : blocks)
        std::ranges::reverse(block.rows);
    const QString title = counted("Delete row", QT_TRANSLATE_N_NOOP("llmflation", "Delete %Ln rows"), rows.size());
    m_undo.push(new RowsCommand(*this, RowsCommand::Kind::Remove, std::move(blocks), title));
}

} // namespace llmflation
