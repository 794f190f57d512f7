#include "dataset/tablechange.h"

#include <algorithm>
#include <boost/crc.hpp>
#include <ranges>

namespace llmflation {

std::uint32_t rowsCheck(const Table &table, std::size_t first, std::size_t count)
{
    constexpr std::size_t most = 256;
    boost::crc_32_type crc;
    std::vector<std::string_view> cells(table.columnCount());
    for (std::size_t row = first; row < first + std::min(count, most); ++row) {
        table.readCells(row, cells);
        for (const std::string_view cell : cells) {
            crc.process_bytes(cell.data(), cell.size());
            crc.process_byte(0xFF); // in no text of UTF-8: parts the cells
        }
    }
    return crc.checksum();
}

TableReplay::TableReplay(Table table, Strictness strictness)
    : m_table(std::move(table))
    , m_original(m_table)
    , m_strictness(strictness)
{
}

bool TableReplay::apply(TableChange &change)
{
    return std::visit([this](auto &one) { return applyTo(one); }, change);
}

bool TableReplay::applyTo(CellsSet &change)
{
    const auto fits = [this](const CellsSet::Cell &cell) {
        return cell.row < m_table.rowCount() && cell.column < m_table.columnCount() &&
               (m_strictness == Strictness::SameTable || m_table.cell(cell.row, cell.column) == cell.before);
    };
    if (!std::ranges::all_of(change.cells, fits))
        return false;
    for (CellsSet::Cell &cell : change.cells) {
        cell.before = m_table.cell(cell.row, cell.column);
        m_table.setCell(cell.row, cell.column, cell.after);
    }
    return true;
}

/// Finds the row that is written as it stood in the file. A file of records tiles its bytes in order, so that its rows
/// are sorted by place.
bool TableReplay::resolve(TableRow &row) const
{
    if (row.source.length == 0)
        return row.own != nullptr;
    const auto indices = std::views::iota(std::size_t{0}, m_original.rowCount());
    const auto found = std::ranges::lower_bound(indices, row.source.offset, {},
                                                [this](std::size_t index) { return m_original.source(index).offset; });
    if (found == indices.end() || m_original.source(*found) != row.source) {
        row.source = {}; // written anew
        return row.own != nullptr;
    }
    if (!row.own)
        row = m_original.row(*found);
    return true;
}

bool TableReplay::applyTo(RowsInserted &change)
{
    if (change.first > m_table.rowCount())
        return false;
    for (TableRow &row : change.rows) {
        if (!resolve(row))
            return false;
    }
    m_table.insertRows(change.first, change.rows);
    return true;
}

bool TableReplay::applyTo(RowsRemoved &change)
{
    if (change.first > m_table.rowCount() || change.count > m_table.rowCount() - change.first)
        return false;
    if (m_strictness == Strictness::SimilarTable && rowsCheck(m_table, change.first, change.count) != change.check)
        return false;
    m_table.removeRows(change.first, change.count);
    return true;
}

} // namespace llmflation
