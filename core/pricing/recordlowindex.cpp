#include "pricing/recordlowindex.h"

#include "dataset/column.h"
#include "pricing/quotesieve.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <map>

namespace llmflation {

namespace {

constexpr std::size_t spans = 128; // of time, in the sieve

/// Those that may set a record: quotes that one of an earlier span of time beats are not among them.
Column<PriceQuote> likelyQuotes(std::span<const PriceQuote> quotes, Day first)
{
    Column<PriceQuote> likely;
    if (quotes.empty())
        return likely;
    const auto dateOf = [](const PriceQuote &quote) { return quote.validity.from.sinceEpoch; };
    const auto [earliest, latest] = std::ranges::minmax(quotes, {}, dateOf);
    const std::int64_t begin = std::max(dateOf(earliest), first.sinceEpoch);
    const std::int64_t days = dateOf(latest) - begin + 1;
    QuoteSieve sieve(quotes, spans);
    for (const PriceQuote &quote : quotes) {
        if (quote.validity.empty() || quote.validity.from < first)
            continue;
        const auto span = static_cast<std::size_t>((dateOf(quote) - begin) * std::int64_t{spans} / days);
        if (sieve.isBeaten(quote, span))
            continue;
        likely.push_back(quote);
        for (std::size_t later = span + 1; later < spans && sieve.add(quote, later); ++later)
            ;
    }
    return likely;
}

/// The highest score that was to be had at each price so far.
class BestScores {
public:
    [[nodiscard]] double at(double price) const
    {
        const auto dearer = m_scores.upper_bound(price);
        return dearer == m_scores.begin() ? -std::numeric_limits<double>::infinity() : std::prev(dearer)->second;
    }

    /// A score that at(price) does not reach.
    void raise(double price, double score)
    {
        const auto first = m_scores.lower_bound(price);
        auto last = first;
        while (last != m_scores.end() && last->second <= score)
            ++last;
        m_scores.erase(first, last);
        m_scores.emplace(price, score);
    }

private:
    std::map<double, double> m_scores; ///< by price; scores rise with it
};

} // namespace

RecordLowIndex::RecordLowIndex(std::span<const PriceQuote> quotes, Day first)
{
    Column<PriceQuote> likely = likelyQuotes(quotes, first);
    std::ranges::sort(likely, [](const PriceQuote &a, const PriceQuote &b) {
        return a.validity.from != b.validity.from ? a.validity.from < b.validity.from : cheaper(a, b);
    });
    BestScores best;
    for (const PriceQuote &quote : likely) {
        const double beatenUpTo = best.at(quote.price);
        if (quote.score <= beatenUpTo)
            continue;
        best.raise(quote.price, quote.score);
        m_records.push_back({beatenUpTo, quote.score, quote.price, quote.validity.from, quote.row});
    }
    m_records.shrink_to_fit();
}

std::vector<FloorCandidate> RecordLowIndex::candidates() const
{
    std::vector<FloorCandidate> all;
    std::ranges::transform(m_records, std::back_inserter(all), [](const Record &one) {
        return FloorCandidate{one.row, one.score};
    });
    return all;
}

void RecordLowIndex::floorAt(double threshold, std::vector<FloorPoint> &floor) const
{
    floor.clear();
    for (const Record &record : m_records) {
        if (record.beatenUpTo < threshold && threshold <= record.score)
            floor.push_back({std::nullopt, record.date, record.price, record.score, record.row});
    }
}

} // namespace llmflation
