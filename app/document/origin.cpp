#include "document/origin.h"

#include "formats/headermapping.h"

namespace llmflation {

PriceList readOrigin(const Origin &origin)
{
    PriceList list = readPriceList(origin.bytes, origin.reading);
    if (list.table.columnCount() < origin.columns) {
        list.table.widen(origin.columns);
        list.map = mapHeader(list.table.header());
        list.dataset = interpretEdited(list.table, list.dialect, list.map, list.formDiagnostics);
    }
    return list;
}

Origin originOf(const PriceList &list)
{
    const SharedBytes &source = list.table.sourceText().bytes;
    if (!source.exist()) // read from another format, or new
        return savedOrigin(writeCsv(list.table, list.dialect), list.dialect, list.table.columnCount());
    return {source, {list.dialect.delimiter, list.dialect.quote}, list.table.columnCount(), true};
}

Origin savedOrigin(std::string bytes, const CsvDialect &dialect, std::size_t columns)
{
    constexpr std::size_t most = 1 << 24;
    Origin origin{{}, {dialect.delimiter, dialect.quote}, columns, false};
    if (bytes.size() <= most)
        origin.bytes = SharedBytes(std::move(bytes));
    return origin;
}

} // namespace llmflation
