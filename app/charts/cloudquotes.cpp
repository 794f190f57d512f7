#include "charts/cloudquotes.h"

#include "dataset/offers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace llmflation {

namespace {

constexpr double scoreSteps = 1 << 23;

/// The colour of each vendor by its id; 0 for most.
std::vector<std::uint8_t> vendorColors(const ChartContent &content)
{
    std::vector<std::uint8_t> colors(content.dataset->strings->size());
    std::uint8_t color = 0;
    for (const StringId vendor : colouredVendors(content))
        colors[static_cast<std::size_t>(vendor)] = ++color;
    return colors;
}

void findScoreRange(const std::vector<double> &scores, CloudQuotes &quotes)
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
        findScoreRange({benchmark->scores.begin(), benchmark->scores.end()}, quotes);
    const auto rows = pricedRowsByDate(dataset);
    quotes.day.reserve(rows.size());
    quotes.logPrice.reserve(rows.size());
    quotes.key.reserve(rows.size());
    quotes.row.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        if (!(result.price[row] > 0))
            continue;
        const CloudKey ofScore = result.use[row] == RowUse::Used ? quotes.keyOfScore(benchmark->scores[row]) : 0;
        const std::size_t vendor = colors[static_cast<std::size_t>(dataset.vendor[row])];
        quotes.day.push_back(static_cast<float>(dataset.date[row]->sinceEpoch));
        quotes.logPrice.push_back(static_cast<float>(std::log10(result.price[row])));
        quotes.key.push_back(ofScore + static_cast<CloudKey>(vendor + 1));
        quotes.row.push_back(row);
    }
    return quotes;
}

} // namespace llmflation
