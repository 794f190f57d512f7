#include "pricing/validity.h"

#include "dataset/offers.h"

#include <algorithm>
#include <cstdint>
#include <ranges>

namespace llmflation {

Column<Validity> validities(const Dataset &dataset)
{
    Column<Validity> result(dataset.rowCount(), Validity{Day{}, Day{}});
    Column<Day> nextDate(dataset.rowCount(), endOfTime); // by offer
    for (const std::uint32_t row : std::views::reverse(pricedRowsByDate(dataset))) {
        const Day date = *dataset.date[row];
        Day &next = nextDate[dataset.offer[row]];
        result[row] = {date, std::min(next, dataset.until[row].valueOr(endOfTime))};
        next = date;
    }
    return result;
}

} // namespace llmflation
