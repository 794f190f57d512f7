#pragma once

#include "dataset/column.h"
#include "dataset/recordcells.h"
#include "dataset/sharedbytes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// Where a record stands in the bytes of the file it was read from. Records tile the file: one takes in the blank
/// lines before it and its own line end.
struct SourceRecord {
    std::uint32_t offset = 0;
    std::uint32_t length = 0; ///< 0: the row is in no file
    std::uint32_t line = 0;   ///< physical line of the record's first field, from 1; 0: the row is in no file

    bool operator==(const SourceRecord &) const = default;
};

/// A row of a file: a record and how its cells are read.
struct SourceRow {
    static constexpr std::uint32_t plain = UINT32_MAX;      ///< no quotes: cutPlainRecord() reads it
    static constexpr std::uint32_t quoted = UINT32_MAX - 1; ///< quotes around whole fields: cutQuotedRecord() reads it
    static constexpr std::uint32_t other = UINT32_MAX - 2;  ///< neither does

    SourceRecord source;
    std::uint32_t form = plain; ///< in a table, what is less than these is the number of the row's own cells

    [[nodiscard]] bool isAsInFile() const { return form >= quoted; }
    bool operator==(const SourceRow &) const = default;
};

/// The texts of a row that does not say what the file says, or not in so many bytes: it was edited or added, or quotes
/// in it stand for other characters.
class OwnCells {
public:
    explicit OwnCells(std::span<const std::string_view> cells);

    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    [[nodiscard]] std::string_view at(std::size_t column) const; ///< empty past the last

private:
    std::string m_text; // end to end
    std::vector<std::uint32_t> m_ends;
};

/// A row on its own, outside a table: what a removed row needs to come back unchanged.
struct TableRow {
    SourceRecord source;
    std::shared_ptr<const OwnCells> own; ///< nothing: its cells stand in the file's bytes
    bool quoted = false;                 ///< which then have quotes around fields
};

/// Text in rows and columns. A row that nobody edited is no more than its place in the bytes that it was read from; its
/// cells are cut when they are asked for. So opening a file costs little more than finding its rows, and what nobody
/// edited can be written as it came. Copies share bytes and cells, and may be read in other threads.
/// Rows and columns count from 0; indices must exist.
class Table {
public:
    Table() = default;
    explicit Table(std::vector<std::string> header);

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] std::size_t columnCount() const { return m_header.size(); }

    /// Names as they stand in the file; columns past the header's end (a row has more fields) are named "".
    [[nodiscard]] const std::vector<std::string> &header() const { return m_header; }
    /// The header's name, or "column 7" where it has none.
    [[nodiscard]] std::string columnTitle(std::size_t column) const;

    /// The texts live as long as the row is not edited or removed.
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const;
    /// The first cells of a row, as many as `cells` has.
    void readCells(std::size_t row, std::span<std::string_view> cells) const;
    [[nodiscard]] const SourceRecord &source(std::size_t row) const { return m_rows[row].source; }
    /// The bytes of a row that says what they say: text without delimiters and quotes stands in them just where it
    /// stands in a cell. Nothing for a row that was edited or added, or whose cells are not in the file as they are.
    [[nodiscard]] std::optional<std::string_view> plainRecord(std::size_t row) const
    {
        return m_rows[row].isAsInFile() ? std::optional(sourceBytes(m_rows[row].source)) : std::nullopt;
    }

    void setCell(std::size_t row, std::size_t column, std::string_view text);

    /// Adds a row with these cells; cells past the last column are left out, missing ones are empty.
    void appendRow(std::span<const std::string_view> cells, SourceRecord source = {});
    /// Takes rows of the source's bytes in the place of its own. Those of another form need their cells set by setRow()
    /// before any is read.
    void setSourceRows(Column<SourceRow> rows);
    /// Its place in the file stays.
    void setRow(std::size_t row, std::span<const std::string_view> cells);
    void reserveRows(std::size_t count) { m_rows.reserve(count); }
    /// A row for insertRows(), as appendRow() would add it.
    [[nodiscard]] TableRow makeRow(std::span<const std::string_view> cells) const;
    [[nodiscard]] TableRow row(std::size_t row) const;
    void insertRows(std::size_t before, std::span<const TableRow> rows);
    void removeRows(std::size_t first, std::size_t count);
    /// Adds a column of empty cells at the right.
    void appendColumn(std::string name);
    /// Adds columns without a name, for rows with more fields than the header has.
    void widen(std::size_t columns) { m_header.resize(std::max(columns, m_header.size())); }

    /// The bytes that the source records point into, the header's record among them and what follows the last record.
    struct Source {
        SharedBytes bytes;
        FieldMarks marks;
        SourceRecord header;
        SourceRecord trailer;
    };
    [[nodiscard]] const Source &sourceText() const { return m_source; }
    void setSourceText(Source source) { m_source = std::move(source); }
    /// The record's bytes; empty for a row that is in no file.
    [[nodiscard]] std::string_view sourceBytes(const SourceRecord &record) const;

private:
    [[nodiscard]] SourceRow rowWith(const SourceRecord &source, std::shared_ptr<const OwnCells> cells);

    std::vector<std::string> m_header;
    Column<SourceRow> m_rows;
    std::vector<std::shared_ptr<const OwnCells>> m_own;
    std::vector<std::uint32_t> m_free; ///< places in m_own that no row uses
    Source m_source;
};

} // namespace llmflation
