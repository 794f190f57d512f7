#include "formats/csv.h"

#include "dataset/words.h"
#include "formats/csvdialect.h"
#include "formats/sourcefields.h"

#include <algorithm>

namespace llmflation {

namespace {

std::string_view textOf(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::Lf:
        return "\n";
    case LineEnd::CrLf:
        return "\r\n";
    case LineEnd::Cr:
        return "\r";
    }
    return {};
}

bool needsQuotes(std::string_view text, const CsvDialect &dialect)
{
    constexpr std::string_view blanks = " \t";
    if (text.empty())
        return false;
    return blanks.find(text.front()) != std::string_view::npos || blanks.find(text.back()) != std::string_view::npos ||
           text.starts_with(byteOrderMark) || std::ranges::any_of(text, [&](char c) {
               return isLineEnd(c) || c == dialect.delimiter || c == dialect.quote;
           });
}

void appendField(std::string &out, std::string_view text, bool quote, const CsvDialect &dialect)
{
    if (!quote && !dialect.quoteAll && !needsQuotes(text, dialect)) {
        out += text;
        return;
    }
    out += dialect.quote;
    for (const char c : text) {
        if (c == dialect.quote)
            out += c;
        out += c;
    }
    out += dialect.quote;
}

/// A record of its own.
template <typename CellAt>
void appendRecord(std::string &out, std::size_t count, CellAt cellAt, const CsvDialect &dialect)
{
    const bool wouldBeBlank = count == 1 && trimmed(cellAt(0)).empty(); // and a blank line is no record
    for (std::size_t column = 0; column < count; ++column) {
        if (column > 0)
            out += dialect.delimiter;
        appendField(out, cellAt(column), wouldBeBlank, dialect);
    }
    out += textOf(dialect.lineEnd);
}

/// Writes a table that was read from a file, with the bytes of what nobody edited.
class SourceWriter {
public:
    SourceWriter(const Table &table, const CsvDialect &dialect)
        : m_table(table)
        , m_dialect(dialect)
        , m_source(table, dialect)
    {
    }
    std::string write();

private:
    void writeHeader();
    void writeRow(std::size_t row);
    template <typename CellAt>
    void writeNewRecord(std::size_t count, CellAt cellAt);
    template <typename CellAt>
    void writeSourceRecord(std::size_t count, CellAt cellAt);
    template <typename CellAt>
    void writeFields(std::size_t count, CellAt cellAt);
    void closeField();
    void closeRecord();
    [[nodiscard]] static std::size_t filledCells(std::span<const std::string_view> cells);

    const Table &m_table;
    const CsvDialect &m_dialect;
    SourceFields m_source;
    std::string m_out;
    std::size_t m_sourceHeaderFields = 0;
    std::size_t m_headerFields = 0;
    bool m_fieldOpen = false;  // the last field written was read without its closing quote
    bool m_recordOpen = false; // the last record written was read without a line end
};

std::string SourceWriter::write()
{
    const Table::Source &source = m_table.sourceText();
    m_out.reserve(source.bytes.size() + source.bytes.size() / 16);
    if (m_dialect.byteOrderMark)
        m_out += byteOrderMark;
    if (m_table.columnCount() > 0)
        writeHeader();
    for (std::size_t row = 0; row < m_table.rowCount(); ++row)
        writeRow(row);
    m_out += m_table.sourceBytes(source.trailer);
    return std::move(m_out);
}

void SourceWriter::writeHeader()
{
    const auto &names = m_table.header();
    const auto nameAt = [&](std::size_t column) { return std::string_view(names[column]); };
    m_headerFields = names.size();
    if (m_table.sourceText().header.length == 0) {
        writeNewRecord(m_headerFields, nameAt);
        return;
    }
    m_source.readHeader();
    m_sourceHeaderFields = m_source.split().count;
    while (m_headerFields > m_sourceHeaderFields && names[m_headerFields - 1].empty())
        --m_headerFields; // columns of rows with too many fields
    writeSourceRecord(std::max(m_headerFields, m_sourceHeaderFields), nameAt);
}

/// An edited row gets as many fields as the header, or more if they hold text; an unedited one only loses its match
/// with the header when that grew.
void SourceWriter::writeRow(std::size_t row)
{
    std::vector<std::string_view> cells(m_table.columnCount());
    m_table.readCells(row, cells);
    const auto cellAt = [&](std::size_t column) { return cells[column]; };
    if (m_table.source(row).length == 0) {
        writeNewRecord(std::max(m_headerFields, filledCells(cells)), cellAt);
        return;
    }
    m_source.readRow(row);
    std::size_t count = m_source.split().count;
    if (!m_source.isAsRead())
        count = std::max(m_headerFields, filledCells(cells));
    else if (count >= m_sourceHeaderFields)
        count = std::max(m_headerFields, count);
    writeSourceRecord(count, cellAt);
}

template <typename CellAt>
void SourceWriter::writeNewRecord(std::size_t count, CellAt cellAt)
{
    closeRecord();
    appendRecord(m_out, count, cellAt, m_dialect);
}

template <typename CellAt>
void SourceWriter::writeSourceRecord(std::size_t count, CellAt cellAt)
{
    const RecordFields &split = m_source.split();
    const std::string_view record = m_source.record();
    closeRecord();
    if (m_source.isAsRead() && count == split.count) {
        m_out += record;
        m_fieldOpen = split.unclosed;
    } else {
        m_out += record.substr(0, split.fields.front().offset);
        writeFields(count, cellAt);
        m_out += record.substr(split.end);
    }
    m_recordOpen = split.end == record.size();
}

/// Fields past the last column are in the record alone, and follow as they are.
template <typename CellAt>
void SourceWriter::writeFields(std::size_t count, CellAt cellAt)
{
    const RecordFields &split = m_source.split();
    const std::string_view record = m_source.record();
    const bool hasHidden = split.count > split.fields.size();
    count = hasHidden ? split.fields.size() : count;
    for (std::size_t column = 0; column < count; ++column) {
        closeField();
        if (column > 0)
            m_out += m_dialect.delimiter;
        const bool wouldBeBlank = count == 1 && trimmed(cellAt(column)).empty();
        if (m_source.isAsRead(column) && !wouldBeBlank) {
            const RawField &field = split.fields[column];
            m_out += record.substr(field.offset, field.length);
            m_fieldOpen = field.form == RawField::Form::Unclosed;
        } else {
            appendField(m_out, cellAt(column), wouldBeBlank, m_dialect);
        }
    }
    if (hasHidden) {
        const std::size_t hidden = split.fields.back().end();
        m_out += record.substr(hidden, split.end - hidden);
        m_fieldOpen = split.unclosed;
    }
}

void SourceWriter::closeField()
{
    if (m_fieldOpen)
        m_out += m_dialect.quote;
    m_fieldOpen = false;
}

void SourceWriter::closeRecord()
{
    closeField();
    if (m_recordOpen)
        m_out += textOf(m_dialect.lineEnd);
    m_recordOpen = false;
}

std::size_t SourceWriter::filledCells(std::span<const std::string_view> cells)
{
    while (!cells.empty() && cells.back().empty())
        cells = cells.first(cells.size() - 1);
    return cells.size();
}

} // namespace

std::string writeCsv(const Table &table, const CsvDialect &dialect)
{
    return table.sourceText().bytes.exist() ? SourceWriter(table, dialect).write() : writeCsvAnew(table, dialect);
}

std::string writeCsvAnew(const Table &table, const CsvDialect &dialect)
{
    std::string out;
    if (dialect.byteOrderMark)
        out += byteOrderMark;
    if (table.columnCount() == 0)
        return out;
    const std::size_t columns = table.columnCount();
    appendRecord(
        out, columns, [&](std::size_t column) { return std::string_view(table.header()[column]); }, dialect);
    std::vector<std::string_view> cells(columns);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.readCells(row, cells);
        appendRecord(
            out, columns, [&](std::size_t column) { return cells[column]; }, dialect);
    }
    return out;
}

std::string writeTabSeparated(const Table &table, CsvDialect dialect)
{
    if (dialect.delimiter == '\t')
        return writeCsv(table, dialect);
    dialect.delimiter = '\t';
    return writeCsvAnew(table, dialect);
}

} // namespace llmflation
