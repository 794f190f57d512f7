#pragma once

#include "analysis/analyze.h"

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

} // namespace llmflation
