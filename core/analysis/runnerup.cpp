#include "analysis/runnerup.h"

#include <limits>

namespace llmflation {

Validity daysOf(Month month)
{
    return {firstDay(month), firstDay(next(month))};
}

std::optional<std::uint32_t> runnerUp(const Dataset &dataset, const AnalysisResult &result, double threshold,
                                      const Validity &period, std::uint32_t winner)
{
    const Benchmark *benchmark = dataset.findBenchmark(result.settings.benchmark);
    if (!benchmark)
        return {};
    const StringId model = dataset.model[winner];
    const auto &since = result.settings.since;
    const bool recordLows = result.settings.rule == FloorRule::RecordLow; // which forget what was dated before
    const Day earliest = since && recordLows ? firstDay(*since) : Day{std::numeric_limits<std::int32_t>::min()};
    std::optional<PriceQuote> best;
    for (std::size_t row = 0; row < result.price.size(); ++row) {
        const double price = result.price[row];
        if (!(price > 0) || (best && price > best->price)) // the cheapest test first: most rows end here
            continue;
        const Validity &validity = result.validity[row];
        if (validity.empty() || validity.from < earliest || validity.from >= period.end ||
            validity.end <= period.from || result.use[row] != RowUse::Used || !(benchmark->scores[row] >= threshold) ||
            dataset.model[row] == model)
            continue;
        const PriceQuote quote{validity, price, benchmark->scores[row], dataset.name(dataset.model[row]),
                               static_cast<std::uint32_t>(row)};
        if (!best || cheaper(quote, *best))
            best = quote;
    }
    return best ? std::optional(best->row) : std::nullopt;
}

} // namespace llmflation
