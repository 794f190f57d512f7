#pragma once

#include "dataset/stringpool.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// Where a record stands in the bytes of the file it was read from. Records tile the file: one takes in the blank
/// lines before it and its own line end.
struct SourceRecord {
    std::uint64_t offset = 0;
    std::uint32_t length = 0; ///< 0: the row is in no file
    std::uint32_t line = 0;   ///< physical line of the record's first field, from 1; 0: the row is in no file
};

/// A row on its own, outside a table: what a removed row needs to come back unchanged.
struct TableRow {
    std::vector<StringId> cells;
    SourceRecord source;
};

/// Text in rows and columns, stored by column with interned strings, and the bytes that it was read from, so that
/// what nobody edited can be written as it came. Copies share their strings and source bytes.
/// Rows and columns count from 0; indices must exist.
class Table {
public:
    Table();
    explicit Table(std::vector<std::string> header);

    [[nodiscard]] std::size_t rowCount() const { return m_sources.size(); }
    [[nodiscard]] std::size_t columnCount() const { return m_header.size(); }

    /// Names as they stand in the file; columns past the header's end (a row has more fields) are named "".
    [[nodiscard]] const std::vector<std::string> &header() const { return m_header; }
    /// The header's name, or "column 7" where it has none.
    [[nodiscard]] std::string columnTitle(std::size_t column) const;

    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const;
    [[nodiscard]] StringId cellId(std::size_t row, std::size_t column) const { return m_columns[column][row]; }
    [[nodiscard]] const SourceRecord &source(std::size_t row) const { return m_sources[row]; }
    [[nodiscard]] std::shared_ptr<const StringPool> strings() const { return m_strings; }

    void setCell(std::size_t row, std::size_t column, std::string_view text);

    /// Adds a row; cells past the last column are refused by the caller, missing ones are empty.
    void appendRow(std::span<const std::string_view> cells, SourceRecord source = {});
    /// A row for insertRows(); cells past the last column are left out, missing ones are empty.
    [[nodiscard]] TableRow makeRow(std::span<const std::string_view> cells);
    [[nodiscard]] TableRow row(std::size_t row) const;
    void insertRows(std::size_t before, std::span<const TableRow> rows);
    void removeRows(std::size_t first, std::size_t count);
    /// Adds a column of empty cells at the right.
    void appendColumn(std::string name);

    /// The bytes that the source records point into, the header's record among them and what follows the last record.
    struct Source {
        std::shared_ptr<const std::string> bytes;
        SourceRecord header;
        SourceRecord trailer;
    };
    [[nodiscard]] const Source &sourceText() const { return m_source; }
    void setSourceText(Source source) { m_source = std::move(source); }
    /// The record's bytes; empty for a row that is in no file.
    [[nodiscard]] std::string_view sourceBytes(const SourceRecord &record) const;

private:
    std::vector<std::string> m_header;
    std::vector<std::vector<StringId>> m_columns;
    std::vector<SourceRecord> m_sources;
    std::shared_ptr<StringPool> m_strings;
    Source m_source;
};

} // namespace llmflation
