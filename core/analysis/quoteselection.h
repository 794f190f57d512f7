#pragma once

#include "analysis/analyze.h"
#include "dataset/reinterpret.h"

#include <cstdint>
#include <vector>

namespace llmflation {

/// Which rows of a dataset may stand on a price floor, and why the others may not; everything that thresholds, rate and
/// confidence don't change.
struct QuoteSelection {
    Day asOf;
    RowCounts counts;
    Column<RowUse> use;        ///< one for each row
    Column<double> price;      ///< likewise: blended, NaN: none
    Column<Validity> validity; ///< likewise
    Column<PriceQuote> quotes; ///< the used rows, by row
};

[[nodiscard]] QuoteSelection selectQuotes(const Dataset &dataset, const AnalysisSettings &settings);

/// The as-of date in force.
[[nodiscard]] Day asOfDay(const Dataset &dataset, const AnalysisSettings &settings);

/// A row that was another quote before an edit of the dataset.
struct QuoteChange {
    std::uint32_t row = 0;
    RowUse use = RowUse::Used; ///< before
    double price = 0;          ///< before
    Validity validity;         ///< before
};

/// Brings what a result says of the rows up to date with an edited dataset whose as-of date is the same. Gives the rows
/// whose quotes are others now, and those that were edited; by row.
[[nodiscard]] std::vector<QuoteChange> selectAgain(const Dataset &dataset, const DatasetEdit &edit,
                                                   AnalysisResult &result);

} // namespace llmflation
