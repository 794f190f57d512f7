#pragma once

#include "analysis/analyze.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace llmflation {

/// The quotes in use that hold on a day of the month, by row. One look at every row.
[[nodiscard]] Column<std::uint32_t> rowsHoldingIn(const AnalysisResult &result, Month month);

struct FrontierPoint {
    double score = 0;
    double price = 0; ///< blended, USD per million tokens
    std::uint32_t row = 0;
};

/// The quotes that no other beats: none scores as high for less, or higher for as much (Pareto's order). By price, and
/// so by score too. Of quotes that are alike in both, the one of the earlier date, then of the model's name, is taken.
/// `rows` are in use, with a score in `benchmark`, which is the one that `result` was found by.
[[nodiscard]] std::vector<FrontierPoint> paretoFrontier(const Dataset &dataset, const AnalysisResult &result,
                                                        const Benchmark &benchmark,
                                                        std::span<const std::uint32_t> rows);

/// The cheapest of a frontier's points with at least that score; nothing where none has it.
[[nodiscard]] std::optional<FrontierPoint> cheapestFor(std::span<const FrontierPoint> frontier, double score);

/// The highest of a frontier's points at that price or below; nothing where none is as cheap.
[[nodiscard]] std::optional<FrontierPoint> bestFor(std::span<const FrontierPoint> frontier, double price);

/// The frontier of a month, and of an earlier one to hold it against.
struct PriceQuality {
    Month month;
    Month monthBefore;
    std::vector<FrontierPoint> points;
    std::vector<FrontierPoint> pointsBefore;
};

/// Empty frontiers where the dataset has not got the benchmark.
[[nodiscard]] PriceQuality priceQuality(const Dataset &dataset, const AnalysisResult &result, Month month,
                                        Month monthBefore);

} // namespace llmflation
