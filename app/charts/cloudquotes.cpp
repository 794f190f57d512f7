#include "charts/cloudquotes.h"

#include "dataset/offers.h"
#include "dataset/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace llmflation {

namespace {

constexpr double scoreSteps = 1 << 23;
constexpr std::size_t leastCloudQuotes = 50'000; // that are worth a thread

/// The colour of each vendor by its id; 0 for most.
std::vector<std::uint8_t> vendorColors(const ChartContent &content)
{
    std::vector<std::uint8_t> colors(content.dataset->strings->size());
    std::uint8_t color = 0;
    for (const StringId vendor : colouredVendors(content))
        colors[static_cast<std::size_t>(vendor)] = ++color;
    return colors;
}

void findScoreRange(const Column<double> &scores, CloudQuotes &quotes)
{
    double lowest = HUGE_VAL;
    double highest = -HUGE_VAL;
    for (const double score : scores) {
        lowest = score < lowest ? score : lowest; // false for unknown ones
        highest = score > highest ? score : highest;
    }
    if (lowest <= highest) {
        quotes.lowestScore = lowest;
        quotes.scoreRange = highest - lowest;
    }
}

} // namespace

std::vector<StringId> colouredVendors(const ChartContent &content)
{
    if (!content.options.vendorColors || !content.options.cloud)
        return {};
    const Dataset &dataset = *content.dataset;
    std::vector<std::size_t> quotes(dataset.strings->size());
    for (std::size_t row = 0; row < content.result->use.size(); ++row)
        if (content.result->use[row] == RowUse::Used)
            ++quotes[static_cast<std::size_t>(dataset.vendor[row])];
    quotes[0] = 0; // those without a vendor
    std::vector<StringId> vendors;
    for (std::size_t i = 0; i < quotes.size(); ++i)
        if (quotes[i] > 0)
            vendors.push_back(static_cast<StringId>(i));
    std::ranges::stable_sort(vendors, std::ranges::greater{},
                             [&](StringId vendor) { return quotes[static_cast<std::size_t>(vendor)]; });
    vendors.resize(std::min(vendors.size(), cloudVendors - 1));
    return vendors;
}

CloudKey CloudQuotes::keyOfScore(double score) const
{
    const double steps = scoreRange > 0 ? std::ceil((score - lowestScore) / scoreRange * scoreSteps)
                                        : (score > lowestScore ? scoreSteps + 1 : 0);
    return static_cast<CloudKey>(1 + std::clamp(steps, 0.0, scoreSteps + 1)) << 8;
}

CloudQuotes cloudQuotes(const ChartContent &content)
{
    const Dataset &dataset = *content.dataset;
    const AnalysisResult &result = *content.result;
    CloudQuotes quotes;
    const auto colors = vendorColors(content);
    const Benchmark *benchmark = dataset.findBenchmark(result.settings.benchmark);
    if (benchmark)
        findScoreRange(benchmark->scores, quotes);
    quotes.row = pricedRowsByDate(dataset);
    std::erase_if(quotes.row, [&result](std::uint32_t row) { return !(result.price[row] > 0); });
    const std::size_t count = quotes.row.size();
    quotes.day.resize(count);
    quotes.logPrice.resize(count);
    quotes.key.resize(count);
    const std::size_t pieces = pieceCount(count, leastCloudQuotes);
    inParallel(pieces, [&](std::size_t piece) {
        for (std::size_t i = pieceBegin(count, piece, pieces); i < pieceBegin(count, piece + 1, pieces); ++i) {
            const std::uint32_t row = quotes.row[i];
            const CloudKey ofScore = result.use[row] == RowUse::Used ? quotes.keyOfScore(benchmark->scores[row]) : 0;
            const std::size_t vendor = colors[static_cast<std::size_t>(dataset.vendor[row])];
            quotes.day[i] = static_cast<float>(dataset.date[row]->sinceEpoch);
            quotes.logPrice[i] = static_cast<float>(std::log10(result.price[row]));
            quotes.key[i] = ofScore + static_cast<CloudKey>(vendor + 1);
        }
    });
    return quotes;
}

} // namespace llmflation
