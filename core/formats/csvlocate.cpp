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

/// The fields of one record, split once for all diagnostics that stand together.
struct OpenRecord {
    const SourceRecord *source = nullptr;
    RecordFields split;
    std::optional<RecordPlaces> places;

    void open(const SourceRecord &record, const Table &table, const CsvDialect &dialect)
    {
        if (source == &record)
            return;
        source = &record;
        const std::string_view bytes = table.sourceBytes(record);
        splitRecord(bytes, dialect, table.columnCount(), split);
        places.emplace(bytes, dialect);
    }
};

} // namespace

void locateFields(std::span<Diagnostic> diagnostics, const Table &table, const CsvDialect &dialect)
{
    OpenRecord opened;
    for (Diagnostic &diagnostic : diagnostics) {
        const bool isOfTheFile = !diagnostic.row && !diagnostic.fieldIndex;
        if (isOfTheFile)
            diagnostic.column = 1;
        const SourceRecord *record = recordOf(diagnostic, table);
        if (!record || record->line == 0 || !diagnostic.fieldIndex)
            continue;
        opened.open(*record, table, dialect);
        const auto &fields = opened.split.fields;
        const bool isMissing = *diagnostic.fieldIndex >= fields.size();
        const RecordPlace place =
            opened.places->at(isMissing ? opened.split.end : fields[*diagnostic.fieldIndex].offset);
        diagnostic.line = record->line + place.line;
        diagnostic.column = place.column;
    }
}

} // namespace llmflation
