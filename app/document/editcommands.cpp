#include "document/editcommands.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace llmflation {

namespace {

/// The words for a list of steps and, behind a line end, those for a menu, which takes & for the mark of a shortcut.
QString forListAndMenu(const QString &text)
{
    return text + u'\n' + QString(text).replace(u'&', QStringLiteral("&&"));
}

bool stands(const Diagnostic &diagnostic, const RowsCommand::Block &block)
{
    return diagnostic.row && static_cast<int>(*diagnostic.row) >= block.first &&
           static_cast<int>(*diagnostic.row) <= block.last();
}

} // namespace

DatasetCommand::DatasetCommand(Document &document, const QString &text)
    : QUndoCommand(forListAndMenu(text))
    , m_document(document)
    , m_before(document.m_datasetState)
    , m_after(++document.m_newestState)
{
}

void DatasetCommand::redo()
{
    apply();
    m_document.setDatasetState(m_after);
}

void DatasetCommand::undo()
{
    takeBack();
    m_document.setDatasetState(m_before);
}

CellsCommand::CellsCommand(Document &document, std::vector<Change> changes, const QString &text)
    : DatasetCommand(document, text)
    , m_changes(std::move(changes))
{
}

void CellsCommand::write(std::string Change::*text)
{
    std::vector<CellPlace> places;
    for (const Change &change : m_changes) {
        places.push_back({static_cast<std::size_t>(change.row), static_cast<std::size_t>(change.column)});
        m_document.m_list.table.setCell(places.back().row, places.back().column, change.*text);
    }
    noteCells(text);
    m_document.cellsEdited(places);

    const auto [top, bottom] = std::ranges::minmax(m_changes | std::views::transform(&Change::row));
    const auto [left, right] = std::ranges::minmax(m_changes | std::views::transform(&Change::column));
    Q_EMIT m_document.cellsChanged(top, left, bottom, right);
    Q_EMIT m_document.resultChanged();
}

void CellsCommand::noteCells(std::string Change::*text)
{
    const auto otherText = text == &Change::after ? &Change::before : &Change::after;
    CellsSet done;
    done.cells.reserve(m_changes.size());
    for (const Change &change : m_changes) {
        done.cells.push_back({static_cast<std::uint32_t>(change.row), static_cast<std::uint32_t>(change.column),
                              change.*otherText, change.*text});
    }
    Q_EMIT m_document.tableChanged(std::move(done));
}

RowsCommand::RowsCommand(Document &document, Kind kind, std::vector<Block> blocks, const QString &text)
    : DatasetCommand(document, text)
    , m_kind(kind)
    , m_blocks(std::move(blocks))
{
}

void RowsCommand::insert()
{
    PriceList &list = m_document.m_list;
    for (const Block &block : m_blocks | std::views::reverse) {
        Q_EMIT m_document.rowsAboutToBeInserted(block.first, block.last());
        list.table.insertRows(static_cast<std::size_t>(block.first), block.rows);
        Q_EMIT m_document.tableChanged(RowsInserted{static_cast<std::uint32_t>(block.first), block.rows});
        for (Diagnostic &diagnostic : list.formDiagnostics) {
            if (diagnostic.row && static_cast<int>(*diagnostic.row) >= block.first)
                *diagnostic.row += block.rows.size();
        }
        if (m_document.m_currentRow >= block.first)
            m_document.m_currentRow += static_cast<int>(block.rows.size());
        if (&block == &m_blocks.front()) {
            std::ranges::move(m_removedDiagnostics, std::back_inserter(list.formDiagnostics));
            m_removedDiagnostics.clear();
            m_document.datasetEdited(true);
        }
        Q_EMIT m_document.rowsInserted();
    }
    Q_EMIT m_document.currentRowChanged(m_document.m_currentRow);
    Q_EMIT m_document.resultChanged();
}

void RowsCommand::remove()
{
    PriceList &list = m_document.m_list;
    for (const Block &block : m_blocks) {
        Q_EMIT m_document.rowsAboutToBeRemoved(block.first, block.last());
        const auto first = static_cast<std::size_t>(block.first);
        const std::uint32_t check = rowsCheck(list.table, first, block.rows.size());
        list.table.removeRows(first, block.rows.size());
        Q_EMIT m_document.tableChanged(
            RowsRemoved{static_cast<std::uint32_t>(block.first), static_cast<std::uint32_t>(block.rows.size()), check});
        const auto gone = std::ranges::stable_partition(
            list.formDiagnostics, [&](const Diagnostic &diagnostic) { return !stands(diagnostic, block); });
        std::ranges::move(gone, std::back_inserter(m_removedDiagnostics));
        list.formDiagnostics.erase(gone.begin(), gone.end());
        for (Diagnostic &diagnostic : list.formDiagnostics) {
            if (diagnostic.row && static_cast<int>(*diagnostic.row) > block.last())
                *diagnostic.row -= block.rows.size();
        }
        int &current = m_document.m_currentRow;
        if (current > block.last())
            current -= static_cast<int>(block.rows.size());
        else if (current >= block.first)
            current = std::min(block.first, static_cast<int>(list.table.rowCount()) - 1);
        if (&block == &m_blocks.back())
            m_document.datasetEdited(true);
        Q_EMIT m_document.rowsRemoved();
    }
    Q_EMIT m_document.currentRowChanged(m_document.m_currentRow);
    Q_EMIT m_document.resultChanged();
}

AnnotationsCommand::AnnotationsCommand(Document &document, std::vector<Annotation> annotations, const QString &text)
    : QUndoCommand(forListAndMenu(text))
    , m_document(document)
    , m_others(std::move(annotations))
{
}

void AnnotationsCommand::swap()
{
    m_others.swap(m_document.m_annotations);
    Q_EMIT m_document.annotationsChanged();
}

} // namespace llmflation
