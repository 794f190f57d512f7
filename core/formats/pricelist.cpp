#include "formats/pricelist.h"

#include "dataset/interpret.h"
#include "formats/headermapping.h"
#include "formats/sourcefields.h"

#include <algorithm>

namespace llmflation {

namespace {

/// Finds the problems of the file's form that still stand, and the rows that they are about now.
class FormReview {
public:
    FormReview(const Table &table, const CsvDialect &dialect)
        : m_table(table)
        , m_dialect(dialect)
        , m_source(table, dialect)
    {
    }
    std::vector<Diagnostic> standing(const std::vector<Diagnostic> &found);
    /// Those of one row, where `found` has the rows of now.
    std::vector<Diagnostic> standingIn(std::size_t row, const std::vector<Diagnostic> &found);

private:
    struct RowLine {
        std::uint32_t line = 0;
        std::size_t row = 0;

        auto operator<=>(const RowLine &) const = default;
    };
    void readHeader();
    void listRows();
    [[nodiscard]] std::span<const RowLine> rowsAt(std::uint32_t line) const;
    [[nodiscard]] bool stands(const Diagnostic &diagnostic, const RowLine &place);

    const Table &m_table;
    const CsvDialect &m_dialect;
    SourceFields m_source;
    std::vector<RowLine> m_rows; // that come from the file, by line
    std::size_t m_headerFields = 0;
};

std::vector<Diagnostic> FormReview::standing(const std::vector<Diagnostic> &found)
{
    if (std::ranges::any_of(found, [](const Diagnostic &diagnostic) { return diagnostic.row.has_value(); }))
        listRows();
    std::vector<Diagnostic> kept;
    for (const Diagnostic &diagnostic : found) {
        const bool saysNoRows = !diagnostic.row && !diagnostic.fieldIndex;
        if (!diagnostic.row && !(saysNoRows && m_table.rowCount() > 0))
            kept.push_back(diagnostic);
        if (!diagnostic.row)
            continue;
        for (const RowLine &place : rowsAt(diagnostic.line)) {
            if (stands(diagnostic, place))
                kept.emplace_back(diagnostic).row = place.row;
        }
    }
    return kept;
}

std::vector<Diagnostic> FormReview::standingIn(std::size_t row, const std::vector<Diagnostic> &found)
{
    std::vector<Diagnostic> kept;
    const RowLine place{m_table.source(row).line, row};
    for (const Diagnostic &diagnostic : found) {
        if (diagnostic.row != row || place.line == 0)
            continue;
        readHeader();
        if (stands(diagnostic, place))
            kept.push_back(diagnostic);
    }
    return kept;
}

void FormReview::readHeader()
{
    m_source.readHeader();
    m_headerFields = m_source.split().count;
}

void FormReview::listRows()
{
    for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
        if (m_table.source(row).line != 0)
            m_rows.push_back({m_table.source(row).line, row});
    }
    std::ranges::sort(m_rows);
    readHeader();
}

/// The rows whose record starts at that line or at the last one before it where a record starts.
std::span<const FormReview::RowLine> FormReview::rowsAt(std::uint32_t line) const
{
    const auto end = std::ranges::upper_bound(m_rows, line, {}, &RowLine::line);
    if (end == m_rows.begin())
        return {};
    return {std::ranges::lower_bound(m_rows.begin(), end, std::prev(end)->line, {}, &RowLine::line), end};
}

bool FormReview::stands(const Diagnostic &diagnostic, const RowLine &place)
{
    m_source.readRow(place.row);
    const RecordFields &split = m_source.split();
    const RecordPlace end = RecordPlaces(m_source.record(), m_dialect).at(split.end);
    if (diagnostic.line > place.line + end.line)
        return false; // the row that it is about was removed
    if (diagnostic.fieldIndex)
        return m_source.isAsRead(*diagnostic.fieldIndex);
    if (m_source.isAsRead())
        return true;
    for (std::size_t column = m_headerFields; column < m_table.columnCount(); ++column) {
        if (!m_table.cell(place.row, column).empty())
            return true; // an edited row is written as wide as the header, but for this
    }
    return false;
}

} // namespace

PriceList readPriceList(SharedBytes bytes, const CsvReadOptions &options, WorkWatch *watch)
{
    CsvFile file = readCsv(std::move(bytes), options, watch);
    PriceList list;
    list.table = std::move(file.table);
    list.dialect = file.dialect;
    list.map = mapHeader(list.table.header());
    list.formDiagnostics = std::move(file.diagnostics);
    list.dataset = interpret(list.table, list.map, list.formDiagnostics, watch);
    locateFields(list.dataset.diagnostics, list.table, list.dialect);
    return list;
}

Dataset interpretEdited(const Table &table, const CsvDialect &dialect, const ColumnMap &map,
                        const std::vector<Diagnostic> &formDiagnostics)
{
    Dataset dataset = interpret(table, map, FormReview(table, dialect).standing(formDiagnostics));
    locateFields(dataset.diagnostics, table, dialect);
    return dataset;
}

std::optional<DatasetEdit> interpretCells(PriceList &list, std::span<const CellPlace> edited)
{
    FormReview review(list.table, list.dialect);
    return reinterpret(
        list.dataset, list.table, list.map, edited,
        [&](std::size_t row) { return review.standingIn(row, list.formDiagnostics); },
        [&](std::span<Diagnostic> found) { locateFields(found, list.table, list.dialect); });
}

} // namespace llmflation
