#include "pricing/pricefloorindex.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace llmflation {

namespace {

struct RankedQuote {
    double score;
    double price;
    std::uint32_t quote;
};

/// By falling score, then as cheaper() has it: of quotes with equal prices, the one that comes first is taken.
std::vector<RankedQuote> byFallingScore(std::span<const PriceQuote> quotes)
{
    std::vector<RankedQuote> ranked;
    ranked.reserve(quotes.size());
    for (std::uint32_t i = 0; i < quotes.size(); ++i)
        ranked.push_back({quotes[i].score, quotes[i].price, i});
    std::ranges::sort(ranked, [quotes](const RankedQuote &a, const RankedQuote &b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (a.price != b.price)
            return a.price < b.price;
        return cheaper(quotes[a.quote], quotes[b.quote]);
    });
    return ranked;
}

} // namespace

PriceFloorIndex::PriceFloorIndex(std::span<const PriceQuote> quotes, Month first, Month last)
    : m_first(first)
{
    if (last < first || quotes.empty())
        return;
    m_months = static_cast<std::size_t>(last.index - first.index) + 1;
    m_leaves = std::bit_ceil(m_months);
    build(quotes);
}

void PriceFloorIndex::build(std::span<const PriceQuote> quotes)
{
    const Day from = firstDay(m_first);
    const Day end = firstDay({m_first.index + static_cast<std::int32_t>(m_months)});
    const auto leafOf = [this](Day day) {
        return m_leaves + static_cast<std::size_t>(monthOf(day).index - m_first.index);
    };

    std::vector<Staircase> staircases(2 * m_leaves);
    std::vector<double> lowest(2 * m_leaves, std::numeric_limits<double>::infinity());
    for (const RankedQuote &ranked : byFallingScore(quotes)) {
        const PriceQuote &quote = quotes[ranked.quote];
        const Day begins = std::max(quote.validity.from, from);
        const Day ends = std::min(quote.validity.end, end);
        if (ends <= begins)
            continue;
        const auto candidate = static_cast<CandidateId>(m_candidates.size());
        bool kept = false;
        const auto keepAt = [&](std::size_t node) {
            if (ranked.price >= lowest[node])
                return;
            lowest[node] = ranked.price;
            staircases[node].push_back(candidate);
            kept = true;
        };
        // The nodes that make up the leaves [left, right), from the leaves upwards.
        std::size_t left = leafOf(begins);
        std::size_t right = leafOf({ends.sinceEpoch - 1}) + 1;
        for (; left < right; left /= 2, right /= 2) {
            if (left % 2 == 1)
                keepAt(left++);
            if (right % 2 == 1)
                keepAt(--right);
        }
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
