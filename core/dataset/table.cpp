#include "dataset/table.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

namespace {

auto at(auto &container, std::size_t index)
{
    return container.begin() + static_cast<std::ptrdiff_t>(index);
}

} // namespace

Table::Table()
    : m_strings(std::make_shared<StringPool>())
{
}

Table::Table(std::vector<std::string> header)
    : Table()
{
    m_header = std::move(header);
    m_columns.resize(m_header.size());
}

std::string Table::columnTitle(std::size_t column) const
{
    return m_header[column].empty() ? fmt::format("column {}", column + 1) : m_header[column];
}

std::string_view Table::cell(std::size_t row, std::size_t column) const
{
    return m_strings->view(cellId(row, column));
}

void Table::setCell(std::size_t row, std::size_t column, std::string_view text)
{
    m_columns[column][row] = m_strings->intern(text);
}

void Table::appendRow(std::span<const std::string_view> cells, SourceRecord source)
{
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        m_columns[column].push_back(column < cells.size() ? m_strings->intern(cells[column]) : StringId{});
    m_sources.push_back(source);
}

TableRow Table::makeRow(std::span<const std::string_view> cells)
{
    TableRow made{std::vector<StringId>(columnCount()), {}};
    for (std::size_t column = 0; column < std::min(cells.size(), columnCount()); ++column)
        made.cells[column] = m_strings->intern(cells[column]);
    return made;
}

TableRow Table::row(std::size_t row) const
{
    TableRow copy{std::vector<StringId>(columnCount()), m_sources[row]};
    for (std::size_t column = 0; column < columnCount(); ++column)
        copy.cells[column] = cellId(row, column);
    return copy;
}

void Table::insertRows(std::size_t before, std::span<const TableRow> rows)
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        auto &cells = m_columns[column];
        auto gap = cells.insert(at(cells, before), rows.size(), StringId{});
        for (const TableRow &row : rows)
            *gap++ = row.cells[column];
    }
    auto gap = m_sources.insert(at(m_sources, before), rows.size(), SourceRecord{});
    for (const TableRow &row : rows)
        *gap++ = row.source;
}

void Table::removeRows(std::size_t first, std::size_t count)
{
    for (auto &cells : m_columns)
        cells.erase(at(cells, first), at(cells, first + count));
    m_sources.erase(at(m_sources, first), at(m_sources, first + count));
}

void Table::appendColumn(std::string name)
{
    m_header.push_back(std::move(name));
    m_columns.emplace_back(rowCount(), StringId{});
}

std::string_view Table::sourceBytes(const SourceRecord &record) const
{
    if (!m_source.bytes)
        return {};
    return std::string_view(*m_source.bytes).substr(record.offset, record.length);
}

} // namespace llmflation
