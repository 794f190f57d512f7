#include "dataset/table.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace llmflation {

namespace {

auto at(auto &container, std::size_t index)
{
    return container.begin() + static_cast<std::ptrdiff_t>(index);
}

} // namespace

OwnCells::OwnCells(std::span<const std::string_view> cells)
{
    m_ends.reserve(cells.size());
    for (const std::string_view cell : cells) {
        m_text += cell;
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    m_text.shrink_to_fit();
}

std::string_view OwnCells::at(std::size_t column) const
{
    if (column >= m_ends.size())
        return {};
    const std::size_t start = column == 0 ? 0 : m_ends[column - 1];
    return std::string_view(m_text).substr(start, m_ends[column] - start);
}

Table::Table(std::vector<std::string> header)
    : m_header(std::move(header))
{
}

std::string Table::columnTitle(std::size_t column) const
{
    return m_header[column].empty() ? fmt::format("column {}", column + 1) : m_header[column];
}

std::string_view Table::cell(std::size_t row, std::size_t column) const
{
    if (!m_rows[row].isAsInFile())
        return m_own[m_rows[row].form]->at(column);
    constexpr std::size_t few = 64;
    if (column < few) {
        std::array<std::string_view, few> cells;
        readCells(row, std::span(cells).first(column + 1));
        return cells[column];
    }
    std::vector<std::string_view> cells(column + 1);
    readCells(row, cells);
    return cells[column];
}

void Table::readCells(std::size_t row, std::span<std::string_view> cells) const
{
    const SourceRow &read = m_rows[row];
    if (read.form == SourceRow::plain) {
        cutPlainRecord(sourceBytes(read.source), m_source.marks.delimiter, cells);
    } else if (read.form == SourceRow::quoted) {
        cutQuotedRecord(sourceBytes(read.source), m_source.marks, cells);
    } else {
        for (std::size_t column = 0; column < cells.size(); ++column)
            cells[column] = m_own[read.form]->at(column);
    }
}

SourceRow Table::rowWith(const SourceRecord &source, std::shared_ptr<const OwnCells> cells)
{
    if (m_free.empty()) {
        m_own.push_back(std::move(cells));
        return {source, static_cast<std::uint32_t>(m_own.size() - 1)};
    }
    const std::uint32_t place = m_free.back();
    m_free.pop_back();
    m_own[place] = std::move(cells);
    return {source, place};
}

void Table::setCell(std::size_t row, std::size_t column, std::string_view text)
{
    std::vector<std::string_view> cells(columnCount());
    readCells(row, cells);
    cells[column] = text;
    auto edited = std::make_shared<const OwnCells>(cells);
    if (m_rows[row].isAsInFile())
        m_rows[row] = rowWith(m_rows[row].source, std::move(edited));
    else
        m_own[m_rows[row].form] = std::move(edited);
}

void Table::appendRow(std::span<const std::string_view> cells, SourceRecord source)
{
    m_rows.push_back(rowWith(source, makeRow(cells).own));
}

void Table::setSourceRows(Column<SourceRow> rows)
{
    m_rows = std::move(rows);
    m_own.clear();
    m_free.clear();
}

void Table::setRow(std::size_t row, std::span<const std::string_view> cells)
{
    m_rows[row] = rowWith(m_rows[row].source, makeRow(cells).own);
}

TableRow Table::makeRow(std::span<const std::string_view> cells) const
{
    return {{}, std::make_shared<const OwnCells>(cells.first(std::min(cells.size(), columnCount()))), false};
}

TableRow Table::row(std::size_t row) const
{
    const SourceRow &read = m_rows[row];
    return {read.source, read.isAsInFile() ? nullptr : m_own[read.form], read.form == SourceRow::quoted};
}

void Table::insertRows(std::size_t before, std::span<const TableRow> rows)
{
    auto gap = m_rows.insert(at(m_rows, before), rows.size(), SourceRow());
    for (const TableRow &row : rows)
        *gap++ = row.own ? rowWith(row.source, row.own)
                         : SourceRow{row.source, row.quoted ? SourceRow::quoted : SourceRow::plain};
}

void Table::removeRows(std::size_t first, std::size_t count)
{
    for (std::size_t row = first; row < first + count; ++row) {
        if (m_rows[row].isAsInFile())
            continue;
        m_own[m_rows[row].form].reset();
        m_free.push_back(m_rows[row].form);
    }
    m_rows.erase(at(m_rows, first), at(m_rows, first + count));
}

void Table::appendColumn(std::string name)
{
    m_header.push_back(std::move(name));
}

std::string_view Table::sourceBytes(const SourceRecord &record) const
{
    return m_source.bytes.view().substr(record.offset, record.length);
}

} // namespace llmflation
