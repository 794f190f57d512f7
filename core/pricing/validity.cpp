#include "pricing/validity.h"

#include <algorithm>
#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <ranges>

namespace llmflation {

namespace {

/// The rows with a date and a price, by date; those of one date in the table's order.
std::vector<std::uint32_t> pricedRowsByDate(const Dataset &dataset)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(dataset.rowCount());
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (dataset.date[row] && dataset.hasPrice(row))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    const auto dateOf = [&dataset](std::uint32_t row) { return *dataset.date[row]; };
    if (!std::ranges::is_sorted(rows, {}, dateOf))
        std::ranges::stable_sort(rows, {}, dateOf);
    return rows;
}

} // namespace

std::vector<Validity> validities(const Dataset &dataset)
{
    std::vector<Validity> result(dataset.rowCount(), Validity{Day{}, Day{}});
    const auto rows = pricedRowsByDate(dataset);
    boost::unordered_flat_map<std::uint64_t, Day> nextDate; // by model and provider
    for (const std::uint32_t row : std::views::reverse(rows)) {
        const Day date = *dataset.date[row];
        const auto model = static_cast<std::uint64_t>(dataset.model[row]);
        const auto provider = static_cast<std::uint64_t>(dataset.provider[row]);
        Day &next = nextDate.try_emplace(model << 32 | provider, endOfTime).first->second;
        result[row] = {date, std::min(next, dataset.until[row].value_or(endOfTime))};
        next = date;
    }
    return result;
}

} // namespace llmflation
