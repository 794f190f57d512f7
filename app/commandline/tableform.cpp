#include "commandline/tableform.h"

#include "dataset/interpret.h"
#include "formats/headermapping.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

namespace {

bool isCommaNumber(std::string_view text)
{
    return std::ranges::count(text, ',') == 1 && text.find_first_not_of("+-0123456789,eE \t") == std::string_view::npos;
}

/// Problems of the header are now those of row 0, save the ones about names; every other row is one further down.
std::vector<Diagnostic> movedDown(std::vector<Diagnostic> diagnostics)
{
    std::erase_if(diagnostics, [](const Diagnostic &diagnostic) {
        return !diagnostic.row && diagnostic.fieldIndex && diagnostic.severity == Severity::Warning;
    });
    for (Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.row)
            ++*diagnostic.row;
        else if (diagnostic.fieldIndex)
            diagnostic.row = 0;
    }
    return diagnostics;
}

void interpretAnew(PriceList &list)
{
    list.dataset = interpret(list.table, list.map, list.formDiagnostics);
    locateFields(list.dataset.diagnostics, list.table, list.dialect);
}

} // namespace

PriceList withoutHeader(const PriceList &list)
{
    const Table &read = list.table;
    std::vector<std::string> names;
    for (std::size_t column = 0; column < read.columnCount(); ++column)
        names.push_back(fmt::format("column {}", column + 1));

    PriceList all;
    all.dialect = list.dialect;
    all.map = mapHeader(names);
    all.formDiagnostics = movedDown(list.formDiagnostics);
    all.table = Table(names);
    if (!names.empty())
        all.table.appendRow(std::vector<std::string_view>(read.header().begin(), read.header().end()),
                            read.sourceText().header);
    std::vector<std::string_view> cells(names.size());
    for (std::size_t row = 0; row < read.rowCount(); ++row) {
        for (std::size_t column = 0; column < names.size(); ++column)
            cells[column] = read.cell(row, column);
        all.table.appendRow(cells, read.source(row));
    }
    all.table.setSourceText({read.sourceText().bytes, read.sourceText().marks, {}, read.sourceText().trailer});
    interpretAnew(all);
    return all;
}

PriceList withDecimalCommas(PriceList list)
{
    Table &table = list.table;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        const Role role = list.map.columns[column].role;
        if (!holdsNumbers(role) && role != Role::Other)
            continue;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const std::string text(table.cell(row, column));
            if (isCommaNumber(text)) {
                std::string number = text;
                std::ranges::replace(number, ',', '.');
                table.setCell(row, column, number);
            } else if (holdsNumbers(role) && text.find('.') != std::string::npos) {
                list.formDiagnostics.push_back(
                    {Severity::Error, table.source(row).line, 0, table.columnTitle(column),
                     phrase("Import", "“{}” has a point where the decimal mark is a comma").with(printable(text)), row,
                     column});
            }
        }
    }
    interpretAnew(list);
    return list;
}

} // namespace llmflation
