#include "analysis/analyze.h"

#include "analysis/floorfits.h"
#include "analysis/quoteselection.h"

#include <algorithm>

namespace llmflation {

namespace {

std::vector<FloorPoint> priceFloor(const QuoteSelection &selection, double threshold, const AnalysisSettings &settings)
{
    const auto &quotes = selection.quotes;
    if (quotes.empty())
        return {};
    const auto earliest =
        std::ranges::min_element(quotes, {}, [](const PriceQuote &quote) { return quote.validity.from; });
    const Month first = settings.since.value_or(monthOf(earliest->validity.from));
    if (settings.rule == FloorRule::RecordLow)
        return recordLowPriceFloor(quotes, threshold, firstDay(first));
    return monthlyPriceFloor(quotes, threshold, first, monthOf(selection.asOf));
}

} // namespace

AnalysisResult analyze(const Table &table, const Dataset &dataset, const AnalysisSettings &settings)
{
    QuoteSelection selection = selectQuotes(table, dataset, settings);
    AnalysisResult result;
    for (const double threshold : settings.thresholds)
        result.series.push_back(fitFloor(threshold, priceFloor(selection, threshold, settings), settings));
    result.settings = settings;
    result.asOf = selection.asOf;
    result.counts = selection.counts;
    result.use = std::move(selection.use);
    result.price = std::move(selection.price);
    result.validity = std::move(selection.validity);
    return result;
}

} // namespace llmflation
