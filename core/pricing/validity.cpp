#include "pricing/validity.h"

#include <algorithm>
#include <cstdint>

namespace llmflation {

namespace {

struct DatedRow {
    std::uint64_t offer; // model and provider
    Day date;
    std::uint32_t row;

    auto operator<=>(const DatedRow &) const = default;
};

std::vector<DatedRow> datedRows(const Dataset &dataset)
{
    std::vector<DatedRow> rows;
    rows.reserve(dataset.rowCount());
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (!dataset.date[row] || !dataset.hasPrice(row))
            continue;
        const auto model = static_cast<std::uint64_t>(dataset.model[row]);
        const auto provider = static_cast<std::uint64_t>(dataset.provider[row]);
        rows.push_back({model << 32 | provider, *dataset.date[row], static_cast<std::uint32_t>(row)});
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace

std::vector<Validity> validities(const Dataset &dataset)
{
    std::vector<Validity> result(dataset.rowCount(), Validity{Day{}, Day{}});
    const auto rows = datedRows(dataset);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto [offer, date, row] = rows[i];
        const bool superseded = i + 1 < rows.size() && rows[i + 1].offer == offer;
        const Day next = superseded ? rows[i + 1].date : endOfTime;
        result[row] = {date, std::min(next, dataset.until[row].value_or(endOfTime))};
    }
    return result;
}

} // namespace llmflation
