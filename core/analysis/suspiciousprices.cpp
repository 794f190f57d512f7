#include "analysis/suspiciousprices.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace llmflation {

namespace {

constexpr double farFactor = 20;
constexpr double unitSlack = 5; // a unit's factor times or by this much, for prices that moved besides
// Below the lowest prices of 2021 to 2026 ($0.0075 per million tokens) by far, and still a price when taken for the
// smaller unit.
constexpr double leastPerThousand = 0.002;
constexpr double leastPerToken = 0.0002;

/// Rows with a price, those of one model together.
struct RowsByModel {
    std::vector<std::uint32_t> rows;
    std::vector<std::size_t> begins; ///< of each model, and the end
};

RowsByModel rowsByModel(const Dataset &dataset)
{
    const auto modelOf = [&dataset](std::size_t row) { return static_cast<std::size_t>(dataset.model[row]); };
    std::size_t most = 0;
    for (std::size_t row = 0; row < dataset.rowCount(); ++row)
        most = std::max(most, modelOf(row));
    RowsByModel found;
    found.begins.assign(most + 2, 0);
    for (std::size_t row = 0; row < dataset.rowCount(); ++row)
        found.begins[modelOf(row) + 1] += dataset.hasPrice(row) ? 1 : 0;
    for (std::size_t i = 1; i < found.begins.size(); ++i)
        found.begins[i] += found.begins[i - 1];
    found.rows.resize(found.begins.back());
    std::vector<std::size_t> next(found.begins.begin(), found.begins.end() - 1);
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (dataset.hasPrice(row))
            found.rows[next[modelOf(row)]++] = static_cast<std::uint32_t>(row);
    }
    return found;
}

/// Of sorted prices without the one at `place`; of two middle ones the nearer, so that two that agree outvote a third.
double medianWithout(std::span<const double> sorted, std::size_t place)
{
    const auto other = [&](std::size_t i) { return sorted[i < place ? i : i + 1]; };
    const std::size_t count = sorted.size() - 1;
    const double low = other((count - 1) / 2);
    const double high = other(count / 2);
    return sorted[place] * sorted[place] < low * high ? low : high;
}

std::optional<SuspiciousPrice::Kind> judge(double price, double usual)
{
    using enum SuspiciousPrice::Kind;
    if (usual == 0)
        return price < leastPerToken      ? std::optional(PerToken)
               : price < leastPerThousand ? std::optional(PerThousand)
                                          : std::nullopt;
    const double factor = usual / price;
    if (factor >= 1e6 / unitSlack && factor <= 1e6 * unitSlack)
        return PerToken;
    if (factor >= 1e3 / unitSlack && factor <= 1e3 * unitSlack)
        return PerThousand;
    return factor >= farFactor || factor <= 1 / farFactor ? std::optional(FarFromOthers) : std::nullopt;
}

void judgeModel(std::span<const std::uint32_t> rows, const Column<double> &prices, bool isOutput,
                std::vector<SuspiciousPrice> &found, std::vector<double> &sorted)
{
    sorted.clear();
    for (const std::uint32_t row : rows) {
        if (prices[row] > 0)
            sorted.push_back(prices[row]);
    }
    std::ranges::sort(sorted);
    for (const std::uint32_t row : rows) {
        const double price = prices[row];
        if (price == 0)
            found.push_back({SuspiciousPrice::Kind::Zero, isOutput, row, price, 0});
        if (!(price > 0))
            continue;
        const auto place = static_cast<std::size_t>(std::ranges::lower_bound(sorted, price) - sorted.begin());
        const double usual = sorted.size() > 1 ? medianWithout(sorted, place) : 0;
        if (const auto kind = judge(price, usual))
            found.push_back({*kind, isOutput, row, price, usual});
    }
}

} // namespace

std::vector<SuspiciousPrice> suspiciousPrices(const Dataset &dataset)
{
    std::vector<SuspiciousPrice> found;
    if (dataset.rowCount() == 0)
        return found;
    const RowsByModel models = rowsByModel(dataset);
    std::vector<double> sorted;
    for (std::size_t i = 0; i + 1 < models.begins.size(); ++i) {
        const auto rows = std::span(models.rows).subspan(models.begins[i], models.begins[i + 1] - models.begins[i]);
        judgeModel(rows, dataset.inputPrice, false, found, sorted);
        judgeModel(rows, dataset.outputPrice, true, found, sorted);
    }
    std::ranges::sort(found, {}, [](const SuspiciousPrice &one) { return std::pair(one.row, one.isOutput); });
    return found;
}

} // namespace llmflation
