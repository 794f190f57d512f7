#pragma once

#include "pricing/pricefloor.h"

#include <cstddef>
#include <span>
#include <vector>

namespace llmflation {

/// The record-low price floor for any threshold: the quotes with a score of at least the threshold, by date, that are
/// cheaper than every one before (Epoch AI, "LLM inference prices have fallen rapidly but unequally across tasks",
/// 2025).
///
/// A quote is a record low for the thresholds that it reaches and that no earlier quote at its price or below reaches:
/// an interval. Only quotes whose interval is not empty are kept.
class RecordLowIndex {
public:
    RecordLowIndex() = default;
    /// Quotes dated before `first` are left out: they set no record.
    RecordLowIndex(std::span<const PriceQuote> quotes, Day first);

    /// By date; replaces what `floor` holds.
    void floorAt(double threshold, std::vector<FloorPoint> &floor) const;

    [[nodiscard]] std::size_t candidateCount() const { return m_records.size(); }
    /// Of the quotes that may stand on the floor: an index of these alone, or of these and others, is the same.
    [[nodiscard]] std::vector<FloorCandidate> candidates() const;

private:
    struct Record {
        double beatenUpTo = 0; ///< the highest score among the earlier quotes at this price or below
        double score = 0;
        double price = 0;
        Day date;
        std::uint32_t row = 0;
    };
    std::vector<Record> m_records; ///< by date
};

} // namespace llmflation
