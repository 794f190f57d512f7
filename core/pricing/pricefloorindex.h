#pragma once

#include "dataset/column.h"
#include "pricing/pricefloor.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace llmflation {

/// The monthly price floor for any threshold: for each month, the cheapest quote with a score of at least the threshold
/// that holds on a day of it; a month without one has no point.
///
/// A segment tree over the months. Taken by falling score, each quote goes to the O(log months) nodes that make up the
/// months it holds in; a node keeps it only when it is cheaper than all before. So a node's quotes fall in score and in
/// price (a staircase), and the last with a score of at least the threshold is the node's cheapest. A month's floor is
/// the cheapest over the nodes above its leaf.
class PriceFloorIndex {
public:
    PriceFloorIndex() = default;
    /// Needs memory for the quotes only while it is built; keeps those that may stand on the floor.
    PriceFloorIndex(std::span<const PriceQuote> quotes, Month first, Month last);

    /// By month; replaces what `floor` holds. O(months * log quotes).
    void floorAt(double threshold, std::vector<FloorPoint> &floor) const;

    [[nodiscard]] std::size_t candidateCount() const { return m_candidates.size(); }
    /// Of the quotes that may stand on the floor: an index of these alone, or of these and others, is the same.
    [[nodiscard]] std::vector<FloorCandidate> candidates() const;

private:
    using CandidateId = std::uint32_t;
    using Staircase = std::vector<CandidateId>;
    static constexpr CandidateId none = UINT32_MAX;

    struct Candidate {
        double price = 0;
        double score = 0;
        std::uint32_t row = 0;
    };
    struct Query {
        CandidateId qualifying; ///< candidates below this id have the score
        std::vector<FloorPoint> &floor;
    };

    /// Calls visit(node) for the nodes that make up the months in which a validity holds.
    template <typename Visit>
    void visitNodes(const Validity &validity, Visit visit) const;
    [[nodiscard]] Column<PriceQuote> likelyQuotes(std::span<const PriceQuote> quotes) const;
    void build(Column<PriceQuote> quotes);
    void flatten(const std::vector<Staircase> &staircases);
    void descend(std::size_t node, std::size_t firstLeaf, std::size_t width, CandidateId above,
                 const Query &query) const;
    [[nodiscard]] CandidateId cheapestOf(std::size_t node, CandidateId above, CandidateId qualifying) const;

    Month m_first;
    std::size_t m_months = 0;
    std::size_t m_leaves = 0;            ///< a power of two, at least m_months
    std::vector<Candidate> m_candidates; ///< by falling score, then as cheaper() has it
    std::vector<CandidateId> m_stairs;   ///< the nodes' staircases, one after another
    std::vector<std::uint32_t> m_begin;  ///< of each node's staircase in m_stairs; the root is node 1
};

} // namespace llmflation
