// JSON: what is read and written again is read as the same; a refusal has a place and a reason.

#include "formats/jsonimport.h"
#include "require.h"

#include <cstdint>
#include <string_view>

using namespace llmflation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto root = readJsonTree(text, deepestPriceList);
    if (!root) {
        require(root.error().offset <= text.size() && !root.error().message.empty());
        return 0;
    }
    const std::string written = toJsonText(*root);
    const auto again = readJsonTree(written, deepestPriceList);
    require(again && toJsonText(*again) == written);
    const JsonTable table = toTable(*root, text);
    const auto list = readJsonPriceList(text);
    require(list && list->table.rowCount() == table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.header.size(); ++column)
            require(list->table.cell(row, column) == table.rows[row][column]);
    return 0;
}
