#include "document/origin.h"

namespace llmflation {

Origin originOf(const PriceList &list)
{
    const SharedBytes &source = list.table.sourceText().bytes;
    if (!source.exist()) // read from another format, or new
        return savedOrigin(writeCsv(list.table, list.dialect), list.dialect);
    return {source, {list.dialect.delimiter, list.dialect.quote}, true};
}

Origin savedOrigin(std::string bytes, const CsvDialect &dialect)
{
    constexpr std::size_t most = 1 << 24;
    Origin origin{{}, {dialect.delimiter, dialect.quote}, false};
    if (bytes.size() <= most)
        origin.bytes = SharedBytes(std::move(bytes));
    return origin;
}

} // namespace llmflation
