#include "document/emptypricelist.h"

#include "formats/headermapping.h"
#include "import/importplan.h"

#include <string>
#include <utility>
#include <vector>

namespace llmflation {

PriceList emptyPriceList()
{
    PriceList list;
    std::vector<std::string> columns = canonicalColumns();
    std::erase(columns, "price_usd_per_mtok"); // the two others say more
    list.table = Table(std::move(columns));
    list.map = mapHeader(list.table.header());
    list.dataset = interpretEdited(list.table, list.dialect, list.map, list.formDiagnostics);
    return list;
}

} // namespace llmflation
