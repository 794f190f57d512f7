#pragma once

#include "pricing/pricefloor.h"

#include <cstddef>
#include <span>
#include <vector>

namespace llmflation {

/// Finds most of the quotes that can't stand on any floor in one pass, so that few are left to be sorted. Quotes are
/// compared within cells (an index's nodes, spans of time) and by classes of score: one that costs no less than a quote
/// of a higher class in the same cell has no place there.
class QuoteSieve {
public:
    QuoteSieve(std::span<const PriceQuote> quotes, std::size_t cells);

    /// Whether a quote of a higher class that was added to the cell costs no more.
    [[nodiscard]] bool isBeaten(const PriceQuote &quote, std::size_t cell) const;
    /// Whether it is cheaper than those of its class and higher ones that were added to the cell before.
    bool add(const PriceQuote &quote, std::size_t cell);

private:
    [[nodiscard]] std::size_t classOf(double score) const;

    std::size_t m_classes;
    double m_lowestScore = 0;
    double m_classesPerScore = 0;
    std::vector<double>
        m_lowestPrice; ///< by cell and class, of this class and the higher ones; the last stays infinite
};

} // namespace llmflation
