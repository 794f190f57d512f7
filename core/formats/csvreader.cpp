#include "formats/csv.h"

#include "dataset/parallel.h"
#include "formats/csvdialect.h"
#include "formats/csvfields.h"
#include "formats/csvform.h"
#include "formats/csvrecords.h"

#include <algorithm>
#include <deque>
#include <fmt/format.h>

namespace llmflation {

namespace {

constexpr std::size_t maxHeaderFields = 10'000; // every column costs memory, and a line of commas is soon written
constexpr std::size_t maxExtraFields = 64;
constexpr std::size_t leastPiece = 1 << 20;

/// Makes a table of the records of a text, and notes what is wrong with their form.
class Reader {
public:
    Reader(SharedBytes bytes, std::size_t start, CsvFile &file, WorkWatch *watch)
        : m_bytes(std::move(bytes))
        , m_start(start)
        , m_file(file)
        , m_watch(watch)
    {
    }

    void read();

private:
    void takeHeader(const SourceRecord &record);
    void takeOther(std::size_t row);
    [[nodiscard]] std::vector<std::string_view> cutFields(std::string_view record);
    void checkFieldCount(const SourceRecord &record, std::size_t row);
    [[nodiscard]] bool checkForm(const SourceRecord &record, std::optional<std::size_t> row);
    Diagnostic &report(Severity severity, Phrase message);
    [[nodiscard]] std::string_view bytesOf(const SourceRecord &record) const
    {
        return m_bytes.view().substr(record.offset, record.length);
    }

    SharedBytes m_bytes;
    std::size_t m_start;
    CsvFile &m_file;
    WorkWatch *m_watch;
    RecordFields m_split;
    std::deque<std::string> m_unquoted; // texts of the record that was cut last
    std::size_t m_headerFields = 0;
};

void Reader::read()
{
    const std::string_view text = m_bytes.view();
    Table::Source source{m_bytes, {m_file.dialect.delimiter, m_file.dialect.quote}, {}, {}};
    FoundRecords found = findFirstRecord(text, m_start, m_file.dialect);
    if (!found.rows.empty()) {
        source.header = found.rows.front().source;
        takeHeader(source.header);
        const std::size_t pieces = pieceCount(text.size() - found.end, leastPiece);
        found = findRecords(text, found, m_file.dialect, m_headerFields, pieces, m_watch);
    }
    source.trailer = {static_cast<std::uint32_t>(found.end), static_cast<std::uint32_t>(text.size() - found.end),
                      found.lineCount + 1};
    m_file.table.setSourceText(std::move(source));
    if (m_headerFields == 0 || (m_watch && m_watch->isStopped()))
        return;
    m_file.table.setSourceRows(std::move(found.rows));
    for (const std::size_t row : found.others)
        takeOther(row);
}

/// The fields up to the limit; their texts live until the next call.
std::vector<std::string_view> Reader::cutFields(std::string_view record)
{
    splitRecord(record, m_file.dialect, maxHeaderFields + maxExtraFields, m_split);
    std::vector<std::string_view> texts;
    std::string scratch;
    m_unquoted.clear();
    for (const RawField &field : m_split.fields) {
        const auto text =
            fieldText(record.substr(field.offset, field.length), field.form, m_file.dialect.quote, scratch);
        texts.push_back(text.data() == scratch.data() ? std::string_view(m_unquoted.emplace_back(text)) : text);
    }
    return texts;
}

void Reader::takeHeader(const SourceRecord &record)
{
    auto names = cutFields(bytesOf(record));
    m_headerFields = m_split.count;
    names.resize(std::min(names.size(), maxHeaderFields));
    m_file.table = Table(std::vector<std::string>(names.begin(), names.end()));
    if (m_headerFields > maxHeaderFields) {
        report(Severity::Error, phrase("Csv", "the header has {} fields; this is the last one that is read, the others "
                                              "are kept in the file as they are")
                                    .with(m_headerFields))
            .fieldIndex = maxHeaderFields - 1;
    }
    if (checkForm(record, std::nullopt))
        return;
    std::ranges::copy(checkHeader(m_file.table.header()), std::back_inserter(m_file.diagnostics));
}

void Reader::takeOther(std::size_t row)
{
    Table &table = m_file.table;
    const SourceRecord record = table.source(row);
    const auto cells = cutFields(bytesOf(record));
    const std::size_t widest = m_headerFields > maxHeaderFields ? maxHeaderFields : m_headerFields + maxExtraFields;
    while (table.columnCount() < std::min(m_split.count, widest))
        table.appendColumn({});
    table.setRow(row, cells);
    if (!checkForm(record, row))
        checkFieldCount(record, row);
}

/// The place is that of the first field too many, or where the missing ones should follow.
void Reader::checkFieldCount(const SourceRecord &record, std::size_t row)
{
    const std::string_view bytes = bytesOf(record);
    splitRecord(bytes, m_file.dialect, m_file.table.columnCount(), m_split);
    const std::size_t count = m_split.count;
    if (count == m_headerFields)
        return;
    const Phrase counts = count == 1
                              ? phrase("Csv", "the row has 1 field, the header has {}").with(m_headerFields)
                              : phrase("Csv", "the row has {} fields, the header has {}").with(count, m_headerFields);
    const Phrase message =
        count < m_headerFields ? phrase("Csv", "{}; the missing ones are read as empty").with(counts)
        : count <= m_headerFields + maxExtraFields
            ? phrase("Csv", "{}; the others are kept in columns without a name").with(counts)
            : phrase("Csv", "{}; only {} of the others can be shown, the rest is kept in the file as it is")
                  .with(counts, maxExtraFields);
    const bool isRead = m_headerFields < m_split.fields.size();
    const RecordPlace place =
        RecordPlaces(bytes, m_file.dialect).at(isRead ? m_split.fields[m_headerFields].offset : m_split.end);
    Diagnostic &found = report(Severity::Error, message);
    found.line = record.line + place.line;
    found.column = place.column;
    found.row = row;
}

/// True: quotes don't match, so that the fields are not what was meant and need not be counted.
bool Reader::checkForm(const SourceRecord &record, std::optional<std::size_t> row)
{
    const std::string_view bytes = bytesOf(record);
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

Diagnostic &Reader::report(Severity severity, Phrase message)
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
        diagnostic.message =
            phrase("Csv", "the file is empty: it needs a line with the names of the columns and a line for each row");
    } else if (file.table.rowCount() == 0 && errorCount(file.diagnostics) == 0) {
        diagnostic.severity = Severity::Warning;
        diagnostic.message = phrase("Csv", "the file has a header and no rows");
    } else {
        return;
    }
    diagnostic.line = 1;
    file.diagnostics.push_back(std::move(diagnostic));
}

} // namespace

CsvFile readCsv(SharedBytes bytes, const CsvReadOptions &options, WorkWatch *watch)
{
    CsvFile file;
    const bool marked = bytes.view().starts_with(byteOrderMark);
    const std::size_t start = marked ? byteOrderMark.size() : 0;
    file.dialect = detectDialect(bytes.view().substr(start), options);
    file.dialect.byteOrderMark = marked;
    Reader(std::move(bytes), start, file, watch).read();
    checkThatThereAreRows(file);
    locateFields(file.diagnostics, file.table, file.dialect);
    return file;
}

} // namespace llmflation
