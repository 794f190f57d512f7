#include "pricing/pricefloorindex.h"

#include "pricing/quotesieve.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <limits>

namespace llmflation {

PriceFloorIndex::PriceFloorIndex(std::span<const PriceQuote> quotes, Month first, Month last)
    : m_first(first)
{
    if (last < first || quotes.empty())
        return;
    m_months = static_cast<std::size_t>(last.index - first.index) + 1;
    m_leaves = std::bit_ceil(m_months);
    build(likelyQuotes(quotes));
}

template <typename Visit>
void PriceFloorIndex::visitNodes(const Validity &validity, Visit visit) const
{
    const Month end{m_first.index + static_cast<std::int32_t>(m_months)};
    const Day begins = std::max(validity.from, firstDay(m_first));
    const Day ends = std::min(validity.end, firstDay(end));
    if (ends <= begins)
        return;
    const auto leafOf = [this](Day day) {
        return m_leaves + static_cast<std::size_t>(monthOf(day).index - m_first.index);
    };
    std::size_t left = leafOf(begins);
    std::size_t right = leafOf({ends.sinceEpoch - 1}) + 1;
    for (; left < right; left /= 2, right /= 2) {
        if (left % 2 == 1)
            visit(left++);
        if (right % 2 == 1)
            visit(--right);
    }
}

Column<PriceQuote> PriceFloorIndex::likelyQuotes(std::span<const PriceQuote> quotes) const
{
    Column<PriceQuote> likely;
    QuoteSieve sieve(quotes, 2 * m_leaves);
    for (const PriceQuote &quote : quotes) {
        bool unbeaten = false;
        visitNodes(quote.validity, [&](std::size_t node) {
            if (sieve.isBeaten(quote, node))
                return;
            sieve.add(quote, node);
            unbeaten = true;
        });
        if (unbeaten)
            likely.push_back(quote);
    }
    return likely;
}

void PriceFloorIndex::build(Column<PriceQuote> quotes)
{
    // Of quotes with equal prices, the one that comes first is taken.
    std::ranges::sort(quotes, [](const PriceQuote &a, const PriceQuote &b) {
        return a.score != b.score ? a.score > b.score : cheaper(a, b);
    });
    std::vector<Staircase> staircases(2 * m_leaves);
    std::vector<double> lowest(2 * m_leaves, std::numeric_limits<double>::infinity());
    for (const PriceQuote &quote : quotes) {
        const auto candidate = static_cast<CandidateId>(m_candidates.size());
        bool kept = false;
        visitNodes(quote.validity, [&](std::size_t node) {
            if (quote.price >= lowest[node])
                return;
            lowest[node] = quote.price;
            staircases[node].push_back(candidate);
            kept = true;
        });
        if (kept)
            m_candidates.push_back({quote.price, quote.score, quote.row});
    }
    m_candidates.shrink_to_fit();
    flatten(staircases);
}

void PriceFloorIndex::flatten(const std::vector<Staircase> &staircases)
{
    m_begin.reserve(staircases.size() + 1);
    for (const Staircase &staircase : staircases) {
        m_begin.push_back(static_cast<std::uint32_t>(m_stairs.size()));
        m_stairs.insert(m_stairs.end(), staircase.begin(), staircase.end());
    }
    m_begin.push_back(static_cast<std::uint32_t>(m_stairs.size()));
    m_stairs.shrink_to_fit();
}

void PriceFloorIndex::floorAt(double threshold, std::vector<FloorPoint> &floor) const
{
    floor.clear();
    const auto qualifying = std::ranges::partition_point(
        m_candidates, [threshold](const Candidate &candidate) { return candidate.score >= threshold; });
    if (qualifying != m_candidates.begin())
        descend(1, 0, m_leaves, none, {static_cast<CandidateId>(qualifying - m_candidates.begin()), floor});
}

std::vector<FloorCandidate> PriceFloorIndex::candidates() const
{
    std::vector<FloorCandidate> all;
    std::ranges::transform(m_candidates, std::back_inserter(all), [](const Candidate &one) {
        return FloorCandidate{one.row, one.score};
    });
    return all;
}

void PriceFloorIndex::descend(std::size_t node, std::size_t firstLeaf, std::size_t width, CandidateId above,
                              const Query &query) const
{
    if (firstLeaf >= m_months)
        return;
    const CandidateId cheapest = cheapestOf(node, above, query.qualifying);
    if (width > 1) {
        descend(2 * node, firstLeaf, width / 2, cheapest, query);
        descend(2 * node + 1, firstLeaf + width / 2, width / 2, cheapest, query);
    } else if (cheapest != none) {
        const Month month{m_first.index + static_cast<std::int32_t>(firstLeaf)};
        const Candidate &point = m_candidates[cheapest];
        query.floor.push_back({month, firstDay(month), point.price, point.score, point.row});
    }
}

PriceFloorIndex::CandidateId PriceFloorIndex::cheapestOf(std::size_t node, CandidateId above,
                                                         CandidateId qualifying) const
{
    const auto begin = m_stairs.begin() + m_begin[node];
    const auto end = std::lower_bound(begin, m_stairs.begin() + m_begin[node + 1], qualifying);
    if (end == begin)
        return above;
    const CandidateId own = *std::prev(end);
    if (above == none)
        return own;
    const double ownPrice = m_candidates[own].price;
    const double abovePrice = m_candidates[above].price;
    return ownPrice < abovePrice || (ownPrice == abovePrice && own < above) ? own : above;
}

} // namespace llmflation
