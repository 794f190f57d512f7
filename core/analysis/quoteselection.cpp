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

std::size_t &countOf(RowCounts &counts, RowUse use)
{
    switch (use) {
    case RowUse::Used:
        break;
    case RowUse::Invalid:
        return counts.invalid;
    case RowUse::NoPrice:
        return counts.noPrice;
    case RowUse::ZeroPrice:
        return counts.zeroPrice;
    case RowUse::Filtered:
        return counts.filtered;
    case RowUse::NoScore:
        return counts.noScore;
    }
    return counts.used;
}

/// What the settings say of a row.
class RowJudge {
public:
    RowJudge(const Dataset &dataset, const AnalysisSettings &settings, Day asOf)
        : m_dataset(dataset)
        , m_asOf(asOf)
        , m_inputWeight(settings.inputWeight)
        , m_filter(dataset, settings)
        , m_benchmark(dataset.findBenchmark(settings.benchmark))
    {
    }

    [[nodiscard]] double price(std::size_t row) const
    {
        return blendedPrice(m_dataset.inputPrice[row], m_dataset.outputPrice[row], m_inputWeight);
    }
    [[nodiscard]] RowUse use(std::size_t row, double price, const Validity &validity) const
    {
        if (isInvalid(m_dataset, row, validity))
            return RowUse::Invalid;
        if (std::isnan(price))
            return RowUse::NoPrice;
        if (price <= 0)
            return RowUse::ZeroPrice;
        if (*m_dataset.date[row] > m_asOf || !m_filter.passes(row))
            return RowUse::Filtered;
        return !m_benchmark || std::isnan(m_benchmark->scores[row]) ? RowUse::NoScore : RowUse::Used;
    }

private:
    const Dataset &m_dataset;
    Day m_asOf;
    double m_inputWeight;
    QuoteFilter m_filter;
    const Benchmark *m_benchmark;
};

bool isSamePrice(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

Day asOfDay(const Dataset &dataset, const AnalysisSettings &settings)
{
    return settings.asOf ? *settings.asOf : lastQuoteDate(dataset);
}

QuoteSelection selectQuotes(const Dataset &dataset, const AnalysisSettings &settings)
{
    QuoteSelection selection;
    selection.asOf = asOfDay(dataset, settings);
    selection.validity = validities(dataset);
    selection.use.reserve(dataset.rowCount());
    selection.price.reserve(dataset.rowCount());

    const RowJudge judge(dataset, settings, selection.asOf);
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        const double price = judge.price(row);
        const RowUse use = judge.use(row, price, selection.validity[row]);
        ++countOf(selection.counts, use);
        selection.use.push_back(use);
        selection.price.push_back(price);
    }
    selection.counts.rows = dataset.rowCount();
    const Benchmark *benchmark = dataset.findBenchmark(settings.benchmark);
    selection.quotes.reserve(selection.counts.used);
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (selection.use[row] == RowUse::Used)
            selection.quotes.push_back({selection.validity[row], selection.price[row], benchmark->scores[row],
                                        dataset.name(dataset.model[row]), static_cast<std::uint32_t>(row)});
    }
    return selection;
}

std::vector<QuoteChange> selectAgain(const Dataset &dataset, const DatasetEdit &edit, AnalysisResult &result)
{
    const std::vector<Validity> validity = validitiesOfOffers(dataset, edit.offers);
    const RowJudge judge(dataset, result.settings, result.asOf);
    std::vector<QuoteChange> changes;
    for (std::size_t i = 0; i < edit.offers.size(); ++i) {
        const std::uint32_t row = edit.offers[i];
        const QuoteChange before{row, result.use[row], result.price[row], result.validity[row]};
        result.validity[row] = validity[i];
        result.price[row] = judge.price(row);
        result.use[row] = judge.use(row, result.price[row], validity[i]);
        --countOf(result.counts, before.use);
        ++countOf(result.counts, result.use[row]);
        if (before.use != result.use[row] || before.validity.from != validity[i].from ||
            before.validity.end != validity[i].end || !isSamePrice(before.price, result.price[row]) ||
            std::ranges::binary_search(edit.rows, row))
            changes.push_back(before);
    }
    return changes;
}

} // namespace llmflation
