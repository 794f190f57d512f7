#include "formats/csv.h"

#include "formats/csvfields.h"

namespace llmflation {

namespace {

const SourceRecord *recordOf(const Diagnostic &diagnostic, const Table &table)
{
    if (diagnostic.row)
        return &table.source(*diagnostic.row);
    return diagnostic.fieldIndex ? &table.sourceText().header : nullptr;
}

} // namespace

void locateFields(std::span<Diagnostic> diagnostics, const Table &table, const CsvDialect &dialect)
{
    const SourceRecord *splitOne = nullptr; // many diagnostics of one row stand together
    RecordFields split;
    for (Diagnostic &diagnostic : diagnostics) {
        const SourceRecord *record = recordOf(diagnostic, table);
        if (!record || record->line == 0)
            continue;
        diagnostic.line = record->line;
        if (!diagnostic.fieldIndex)
            continue;
        const std::string_view bytes = table.sourceBytes(*record);
        if (record != splitOne)
            splitRecord(bytes, dialect, table.columnCount(), split);
        splitOne = record;
        if (*diagnostic.fieldIndex >= split.fields.size())
            continue;
        const RecordPlace place = placeInRecord(bytes, split.fields[*diagnostic.fieldIndex].offset, dialect);
        diagnostic.line += place.line;
        diagnostic.column = place.column;
    }
}

} // namespace llmflation
