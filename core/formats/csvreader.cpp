#include "formats/csv.h"

#include "formats/csvdialect.h"
#include "formats/csvfields.h"
#include "formats/csvform.h"
#include "formats/physicallines.h"
#include "formats/recordparser.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

namespace {

constexpr std::size_t maxHeaderFields = 10'000; // every column costs memory, and a line of commas is soon written
constexpr std::size_t maxExtraFields = 64;

/// Reads the records of a text into a table, and notes what is wrong with their form.
class Reader {
public:
    Reader(std::string_view bytes, std::size_t start, CsvFile &file)
        : m_bytes(bytes)
        , m_file(file)
        , m_parser(file.dialect, maxHeaderFields + maxExtraFields)
        , m_recordStart(start)
    {
    }

    /// Gives the header's record and the trailer.
    Table::Source read();

private:
    void takeRecord(std::size_t end);
    void takeHeader(const SourceRecord &record);
    void takeRow(const SourceRecord &record);
    void checkFieldCount(const SourceRecord &record, std::size_t row);
    [[nodiscard]] bool checkForm(const SourceRecord &record, std::optional<std::size_t> row);
    Diagnostic &report(Severity severity, std::string message);

    std::string_view m_bytes;
    CsvFile &m_file;
    RecordParser m_parser;
    RecordFields m_split;
    std::size_t m_recordStart;
    std::uint32_t m_recordLine = 1;
    std::optional<SourceRecord> m_header;
    std::size_t m_headerFields = 0;
};

Table::Source Reader::read()
{
    PhysicalLines lines(m_bytes, m_recordStart);
    bool inRecord = false;
    while (lines.next()) {
        if (!inRecord && skipBlankLines(lines.line(), m_file.dialect) == lines.line().size())
            continue;
        if (!inRecord)
            m_recordLine = lines.number();
        inRecord = !m_parser.feed(lines.line());
        if (!inRecord)
            takeRecord(lines.end());
    }
    if (m_parser.finish())
        takeRecord(m_bytes.size());

    Table::Source source;
    source.header = m_header.value_or(SourceRecord{});
    source.trailer = {m_recordStart, static_cast<std::uint32_t>(m_bytes.size() - m_recordStart), lines.number()};
    return source;
}

void Reader::takeRecord(std::size_t end)
{
    const SourceRecord record{m_recordStart, static_cast<std::uint32_t>(end - m_recordStart), m_recordLine};
    if (m_header)
        takeRow(record);
    else
        takeHeader(record);
    m_parser.clear();
    m_recordStart = end;
}

void Reader::takeHeader(const SourceRecord &record)
{
    m_header = record;
    m_headerFields = m_parser.fieldCount();
    auto names = m_parser.fields();
    names = names.first(std::min(names.size(), maxHeaderFields));
    m_file.table = Table(std::vector<std::string>(names.begin(), names.end()));
    if (m_headerFields > maxHeaderFields) {
        report(Severity::Error, fmt::format("the header has {} fields; this is the last one that is read, the others "
                                            "are kept in the file as they are",
                                            m_headerFields))
            .fieldIndex = maxHeaderFields - 1;
    }
    if (checkForm(record, std::nullopt))
        return;
    std::ranges::copy(checkHeader(m_file.table.header()), std::back_inserter(m_file.diagnostics));
}

void Reader::takeRow(const SourceRecord &record)
{
    Table &table = m_file.table;
    const std::size_t widest = m_headerFields > maxHeaderFields ? maxHeaderFields : m_headerFields + maxExtraFields;
    while (table.columnCount() < std::min(m_parser.fieldCount(), widest))
        table.appendColumn({});
    const std::size_t row = table.rowCount();
    table.appendRow(m_parser.fields(), record);
    if (!checkForm(record, row))
        checkFieldCount(record, row);
}

/// The place is that of the first field too many, or where the missing ones should follow.
void Reader::checkFieldCount(const SourceRecord &record, std::size_t row)
{
    const std::size_t count = m_parser.fieldCount();
    if (count == m_headerFields)
        return;
    std::string message =
        fmt::format("the row has {} {}, the header has {}", count, count == 1 ? "field" : "fields", m_headerFields);
    if (count < m_headerFields)
        message += "; the missing ones are read as empty";
    else if (count <= m_headerFields + maxExtraFields)
        message += "; the others are kept in columns without a name";
    else
        message +=
            fmt::format("; only {} of the others can be shown, the rest is kept in the file as it is", maxExtraFields);
    const std::string_view bytes = m_bytes.substr(record.offset, record.length);
    splitRecord(bytes, m_file.dialect, m_file.table.columnCount(), m_split);
    const bool isRead = m_headerFields < m_split.fields.size();
    const RecordPlace place =
        RecordPlaces(bytes, m_file.dialect).at(isRead ? m_split.fields[m_headerFields].offset : m_split.end);
    Diagnostic &found = report(Severity::Error, std::move(message));
    found.line = record.line + place.line;
    found.column = place.column;
    found.row = row;
}

/// True: quotes don't match, so that the fields are not what was meant and need not be counted.
bool Reader::checkForm(const SourceRecord &record, std::optional<std::size_t> row)
{
    const std::string_view bytes = m_bytes.substr(record.offset, record.length);
    const bool simple = bytes.find(m_file.dialect.quote) == std::string_view::npos &&
                        std::ranges::all_of(bytes, [](char c) { return static_cast<signed char>(c) > 0; });
    if (simple)
        return false;
    splitRecord(bytes, m_file.dialect, m_file.table.columnCount(), m_split);
    for (Diagnostic &found : checkFields(bytes, record.line, m_split, m_file.dialect)) {
        found.row = row;
        found.field = m_file.table.columnTitle(*found.fieldIndex);
        m_file.diagnostics.push_back(std::move(found));
    }
    return std::ranges::any_of(m_split.fields, [](const RawField &field) {
        return field.form == RawField::Form::Broken || field.form == RawField::Form::Unclosed;
    });
}

Diagnostic &Reader::report(Severity severity, std::string message)
{
    Diagnostic &added = m_file.diagnostics.emplace_back();
    added.severity = severity;
    added.message = std::move(message);
    return added;
}

void checkThatThereAreRows(CsvFile &file)
{
    Diagnostic diagnostic;
    if (file.table.columnCount() == 0) {
        diagnostic.message = "the file is empty: it needs a line with the names of the columns and a line for each row";
    } else if (file.table.rowCount() == 0 && errorCount(file.diagnostics) == 0) {
        diagnostic.severity = Severity::Warning;
        diagnostic.message = "the file has a header and no rows";
    } else {
        return;
    }
    diagnostic.line = 1;
    file.diagnostics.push_back(std::move(diagnostic));
}

} // namespace

CsvFile readCsv(std::string bytes, const CsvReadOptions &options)
{
    CsvFile file;
    const auto shared = std::make_shared<const std::string>(std::move(bytes));
    const bool marked = shared->starts_with(byteOrderMark);
    const std::size_t start = marked ? byteOrderMark.size() : 0;
    file.dialect = detectDialect(std::string_view(*shared).substr(start), options);
    file.dialect.byteOrderMark = marked;
    Table::Source source = Reader(*shared, start, file).read();
    source.bytes = shared;
    file.table.setSourceText(std::move(source));
    checkThatThereAreRows(file);
    locateFields(file.diagnostics, file.table, file.dialect);
    return file;
}

} // namespace llmflation
