#pragma once

#include "formats/csvfields.h"

namespace llmflation {

/// The record that a row was read from, split into its fields, and which of them the row still says.
/// One object goes from row to row to spare allocations.
class SourceFields {
public:
    /// `dialect` is the one that the table was read in.
    SourceFields(const Table &table, const CsvDialect &dialect);

    void readHeader();
    /// The row must come from the file.
    void readRow(std::size_t row);

    [[nodiscard]] std::string_view record() const { return m_record; }
    [[nodiscard]] const RecordFields &split() const { return m_split; }
    /// Whether the column's cell is what the record has there; false where the record has no field.
    [[nodiscard]] bool isAsRead(std::size_t column) const { return column < m_asRead.size() && m_asRead[column]; }
    /// Whether all cells are: those past the record's end are empty.
    [[nodiscard]] bool isAsRead() const { return m_allAsRead; }

private:
    template <typename CellAt>
    void compare(CellAt cellAt);

    const Table &m_table;
    const CsvDialect &m_dialect;
    std::string_view m_record;
    RecordFields m_split;
    std::vector<std::string_view> m_cells;
    std::vector<bool> m_asRead;
    bool m_allAsRead = true;
    std::string m_scratch;
};

} // namespace llmflation
