#include "formats/sourcefields.h"

namespace llmflation {

SourceFields::SourceFields(const Table &table, const CsvDialect &dialect)
    : m_table(table)
    , m_dialect(dialect)
{
}

void SourceFields::readHeader()
{
    m_record = m_table.sourceBytes(m_table.sourceText().header);
    compare([&](std::size_t column) { return std::string_view(m_table.header()[column]); });
}

void SourceFields::readRow(std::size_t row)
{
    m_record = m_table.sourceBytes(m_table.source(row));
    m_cells.resize(m_table.columnCount());
    m_table.readCells(row, m_cells);
    compare([&](std::size_t column) { return m_cells[column]; });
}

template <typename CellAt>
void SourceFields::compare(CellAt cellAt)
{
    const std::size_t columns = m_table.columnCount();
    splitRecord(m_record, m_dialect, columns, m_split);
    const auto &fields = m_split.fields;
    m_asRead.assign(fields.size(), false);
    m_allAsRead = true;
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const std::string_view raw = m_record.substr(fields[column].offset, fields[column].length);
        m_asRead[column] = fieldText(raw, fields[column].form, m_dialect.quote, m_scratch) == cellAt(column);
        m_allAsRead = m_allAsRead && m_asRead[column];
    }
    for (std::size_t column = fields.size(); column < columns; ++column)
        m_allAsRead = m_allAsRead && cellAt(column).empty();
}

} // namespace llmflation
