#include "pricing/validity.h"

#include "dataset/offers.h"

#include <algorithm>
#include <cstdint>
#include <ranges>
#include <utility>

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

std::vector<Validity> validitiesOfOffers(const Dataset &dataset, std::span<const std::uint32_t> rows)
{
    std::vector<Validity> result(rows.size(), Validity{Day{}, Day{}});
    std::vector<std::size_t> places; // in `rows`, of those that supersede
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (dataset.date[rows[place]] && dataset.hasPrice(rows[place]))
            places.push_back(place);
    }
    std::ranges::stable_sort(places, {}, [&](std::size_t place) {
        return std::pair(dataset.offer[rows[place]], dataset.date[rows[place]]);
    });
    Day next = endOfTime;
    for (std::size_t i = places.size(); i-- > 0;) {
        const std::uint32_t row = rows[places[i]];
        if (i + 1 == places.size() || dataset.offer[row] != dataset.offer[rows[places[i + 1]]])
            next = endOfTime;
        result[places[i]] = {*dataset.date[row], std::min(next, dataset.until[row].valueOr(endOfTime))};
        next = *dataset.date[row];
    }
    return result;
}

} // namespace llmflation
