// What comes from the clipboard: cells that were read are written and read again as the same, HTML gives texts that are
// UTF-8 where it was, a price that is understood is a number.

#include "dataset/cellvalues.h"
#include "dataset/diagnostic.h"
#include "formats/clipboardtable.h"
#include "formats/pricetext.h"
#include "require.h"

#include <cstdint>
#include <string_view>

using namespace llmflation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const CellRows rows = parseTabSeparated(text);
    require(parseTabSeparated(toTabSeparated(rows)) == rows);
    const bool wasUtf8 = firstInvalidUtf8(text) == std::string_view::npos;
    if (const auto cells = parseHtmlTable(text)) {
        for (const auto &row : *cells)
            for (const auto &cell : row)
                require(!wasUtf8 || firstInvalidUtf8(cell) == std::string_view::npos);
        require(parseTabSeparated(toTabSeparated(*cells)).size() == cells->size());
    }
    const PriceText price = understandPrice(text);
    require(isNumberOrEmpty(price.number) && isNumberOrEmpty(price.grouped));
    require(price.number.empty() ==
            (price.kind == PriceText::Kind::AsItIs || price.kind == PriceText::Kind::NotAPrice));
    const std::string safe = withoutFormula(text);
    require(safe == text || (safe.front() == '\'' && safe.substr(1) == text));
    return 0;
}
