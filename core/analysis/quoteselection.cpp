#include "analysis/quoteselection.h"

#include "analysis/quotefilter.h"
#include "pricing/blendedprice.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

Day lastQuoteDate(const Dataset &dataset)
{
    OptionalDay last;
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (dataset.date[row] && !dataset.hasError[row])
            last = std::max(last, dataset.date[row]);
    }
    return last.valueOr(Day{});
}

bool isInvalid(const Dataset &dataset, std::size_t row, const Validity &validity)
{
    return dataset.hasError[row] || !dataset.date[row] || (dataset.hasPrice(row) && validity.empty());
}

void count(RowCounts &counts, RowUse use)
{
    ++counts.rows;
    switch (use) {
    case RowUse::Used:
        ++counts.used;
        break;
    case RowUse::Invalid:
        ++counts.invalid;
        break;
    case RowUse::NoPrice:
        ++counts.noPrice;
        break;
    case RowUse::ZeroPrice:
        ++counts.zeroPrice;
        break;
    case RowUse::Filtered:
        ++counts.filtered;
        break;
    case RowUse::NoScore:
        ++counts.noScore;
        break;
    }
}

} // namespace

QuoteSelection selectQuotes(const Dataset &dataset, const AnalysisSettings &settings)
{
    QuoteSelection selection;
    selection.asOf = settings.asOf.value_or(lastQuoteDate(dataset));
    selection.validity = validities(dataset);
    selection.use.reserve(dataset.rowCount());
    selection.price.reserve(dataset.rowCount());

    const QuoteFilter filter(dataset, settings);
    const Benchmark *benchmark = dataset.findBenchmark(settings.benchmark);
    const auto useOf = [&](std::size_t row, double price, double score) {
        if (isInvalid(dataset, row, selection.validity[row]))
            return RowUse::Invalid;
        if (std::isnan(price))
            return RowUse::NoPrice;
        if (price <= 0)
            return RowUse::ZeroPrice;
        if (*dataset.date[row] > selection.asOf || !filter.passes(row))
            return RowUse::Filtered;
        return std::isnan(score) ? RowUse::NoScore : RowUse::Used;
    };

    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        const double price = blendedPrice(dataset.inputPrice[row], dataset.outputPrice[row], settings.inputWeight);
        const double score = benchmark ? benchmark->scores[row] : unknown;
        const RowUse use = useOf(row, price, score);
        count(selection.counts, use);
        selection.use.push_back(use);
        selection.price.push_back(price);
    }
    selection.quotes.reserve(selection.counts.used);
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (selection.use[row] == RowUse::Used)
            selection.quotes.push_back({selection.validity[row], selection.price[row], benchmark->scores[row],
                                        dataset.name(dataset.model[row]), static_cast<std::uint32_t>(row)});
    }
    return selection;
}

} // namespace llmflation
