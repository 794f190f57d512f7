// Separated values: what is read is written byte for byte as it came, in every dialect; what is written anew is read as
// the same cells.

#include "formats/pricelist.h"
#include "require.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace llmflation;

namespace {

/// The first byte chooses the reading options.
CsvReadOptions optionsOf(std::uint8_t choice)
{
    CsvReadOptions options;
    constexpr char delimiters[] = {',', ';', '\t', '|'};
    constexpr char quotes[] = {'"', '\''};
    if (choice & 1)
        options.delimiter = delimiters[(choice >> 1) & 3];
    if (choice & 8)
        options.quote = quotes[(choice >> 4) & 1];
    return options;
}

void requireSameCells(const Table &a, const Table &b)
{
    require(a.rowCount() == b.rowCount() && a.columnCount() == b.columnCount() && a.header() == b.header());
    for (std::size_t row = 0; row < a.rowCount(); ++row)
        for (std::size_t column = 0; column < a.columnCount(); ++column)
            require(a.cell(row, column) == b.cell(row, column));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char *>(data) + 1, size - 1);
    PriceList list = readPriceList(SharedBytes(text), optionsOf(data[0]));
    require(writeCsv(list.table, list.dialect) == text);
    if (list.table.columnCount() == 0)
        return 0;
    const CsvFile again = readCsv(SharedBytes(writeCsvAnew(list.table, rfc4180)), {',', '"'});
    requireSameCells(list.table, again.table);
    if (list.table.rowCount() > 0) {
        list.table.setCell(0, 0, "edited, \"quoted\"");
        require(readCsv(SharedBytes(writeCsv(list.table, list.dialect)), {list.dialect.delimiter, list.dialect.quote})
                    .table.cell(0, 0) == "edited, \"quoted\"");
    }
    return 0;
}
