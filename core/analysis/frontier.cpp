#include "analysis/frontier.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace llmflation {

Column<std::uint32_t> rowsHoldingIn(const AnalysisResult &result, Month month)
{
    const Day begin = firstDay(month);
    const Day end = firstDay(next(month));
    Column<std::uint32_t> rows;
    for (std::size_t row = 0; row < result.validity.size(); ++row) {
        const Validity &validity = result.validity[row];
        if (validity.from < end && validity.end > begin && !validity.empty() && result.use[row] == RowUse::Used)
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

std::vector<FrontierPoint> paretoFrontier(const Dataset &dataset, const AnalysisResult &result,
                                          const Benchmark &benchmark, std::span<const std::uint32_t> rows)
{
    Column<FrontierPoint> points; // may be most of the quotes
    points.reserve(rows.size());
    for (const std::uint32_t row : rows)
        points.push_back({benchmark.scores[row], result.price[row], row});
    const auto lateKeys = [&dataset](const FrontierPoint &point) {
        return std::tuple(*dataset.date[point.row], dataset.name(dataset.model[point.row]), point.row);
    };
    std::ranges::sort(points, [&lateKeys](const FrontierPoint &a, const FrontierPoint &b) {
        if (a.price != b.price)
            return a.price < b.price;
        return a.score != b.score ? a.score > b.score : lateKeys(a) < lateKeys(b);
    });
    double best = -std::numeric_limits<double>::infinity();
    std::erase_if(points, [&best](const FrontierPoint &point) {
        if (point.score <= best)
            return true;
        best = point.score;
        return false;
    });
    return {points.begin(), points.end()};
}

std::optional<FrontierPoint> cheapestFor(std::span<const FrontierPoint> frontier, double score)
{
    const auto point = std::ranges::lower_bound(frontier, score, {}, &FrontierPoint::score);
    return point == frontier.end() ? std::nullopt : std::optional(*point);
}

std::optional<FrontierPoint> bestFor(std::span<const FrontierPoint> frontier, double price)
{
    const auto dearer = std::ranges::upper_bound(frontier, price, {}, &FrontierPoint::price);
    return dearer == frontier.begin() ? std::nullopt : std::optional(*std::prev(dearer));
}

PriceQuality priceQuality(const Dataset &dataset, const AnalysisResult &result, Month month, Month monthBefore)
{
    PriceQuality quality{month, monthBefore, {}, {}};
    const Benchmark *benchmark = dataset.findBenchmark(result.settings.benchmark);
    if (!benchmark)
        return quality;
    quality.points = paretoFrontier(dataset, result, *benchmark, rowsHoldingIn(result, month));
    quality.pointsBefore = paretoFrontier(dataset, result, *benchmark, rowsHoldingIn(result, monthBefore));
    return quality;
}

} // namespace llmflation
