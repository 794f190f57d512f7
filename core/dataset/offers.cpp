#include "dataset/offers.h"

#include <algorithm>
#include <boost/sort/spreadsort/integer_sort.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

namespace llmflation {

std::vector<std::uint32_t> numberOffers(const Dataset &dataset)
{
    std::vector<std::uint32_t> offers;
    offers.reserve(dataset.rowCount());
    boost::unordered_flat_map<std::uint64_t, std::uint32_t> numbers;
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        const auto model = static_cast<std::uint64_t>(dataset.model[row]);
        const auto provider = static_cast<std::uint64_t>(dataset.provider[row]);
        const auto next = static_cast<std::uint32_t>(numbers.size());
        offers.push_back(numbers.try_emplace(model << 32 | provider, next).first->second);
    }
    return offers;
}

std::vector<std::uint32_t> pricedRowsByDate(const Dataset &dataset)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(dataset.rowCount());
    bool sorted = true;
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (!dataset.date[row] || !dataset.hasPrice(row))
            continue;
        sorted = sorted && (rows.empty() || *dataset.date[rows.back()] <= *dataset.date[row]);
        rows.push_back(static_cast<std::uint32_t>(row));
    }
    if (sorted)
        return rows;
    std::vector<std::uint64_t> keys;
    keys.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const auto day = static_cast<std::uint32_t>(dataset.date[row]->sinceEpoch) ^ 0x80000000U; // keeps the order
        keys.push_back(static_cast<std::uint64_t>(day) << 32 | row);
    }
    boost::sort::spreadsort::integer_sort(keys.begin(), keys.end());
    std::ranges::transform(keys, rows.begin(), [](std::uint64_t key) { return static_cast<std::uint32_t>(key); });
    return rows;
}

} // namespace llmflation
