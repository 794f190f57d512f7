#include "pricing/recordlowindex.h"

#include <algorithm>
#include <limits>
#include <map>

namespace llmflation {

namespace {

struct DatedQuote {
    Day date;
    std::uint32_t quote;
    double price;
};

/// On one date as cheaper() has it.
std::vector<DatedQuote> byDate(std::span<const PriceQuote> quotes, Day first)
{
    std::vector<DatedQuote> dated;
    for (std::uint32_t i = 0; i < quotes.size(); ++i) {
        if (!quotes[i].validity.empty() && quotes[i].validity.from >= first)
            dated.push_back({quotes[i].validity.from, i, quotes[i].price});
    }
    std::ranges::sort(dated, [quotes](const DatedQuote &a, const DatedQuote &b) {
        if (a.date != b.date)
            return a.date < b.date;
        if (a.price != b.price)
            return a.price < b.price;
        return cheaper(quotes[a.quote], quotes[b.quote]);
    });
    return dated;
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
    BestScores best;
    for (const DatedQuote &dated : byDate(quotes, first)) {
        const PriceQuote &quote = quotes[dated.quote];
        const double beatenUpTo = best.at(quote.price);
        if (quote.score <= beatenUpTo)
            continue;
        best.raise(quote.price, quote.score);
        m_records.push_back({beatenUpTo, quote.score, quote.price, dated.date, quote.row});
    }
    m_records.shrink_to_fit();
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
