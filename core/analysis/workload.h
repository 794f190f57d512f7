#pragma once

#include "analysis/analyze.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace llmflation {

enum class Period : std::uint8_t { Once, Day, Year };

/// Work for a model: tokens that it reads and tokens that it writes, in all or in each period.
struct Workload {
    std::string name;
    double tokensIn = 0;
    double tokensOut = 0;
    Period period = Period::Once;
};

/// The two that "Welcome to LLMflation" (a16z, 12 November 2024) prices: what a person says who speaks 10,000 words an
/// hour for 10 hours every day, at 1 and at 2 tokens a word, and 40 million lines of kernel source, taken to be 10
/// tokens a line. All of it is read; nothing is written.
[[nodiscard]] const std::vector<Workload> &articleWorkloads();

struct WorkloadCost {
    double usd = 0;                   ///< for the workload's tokens: in all, or in each period
    std::optional<double> usdPerYear; ///< a year of 365.2425 days; nothing for work that is done once
    double tokensPerUsd = 0;
    std::uint32_t row = 0; ///< of the quote
};

/// What the workload costs by the cheapest of the quotes with a score of at least `threshold`: cheapest for this
/// workload by input and output price, whatever blend the settings choose. Ties as on the floor. Quotes that would do
/// it free of charge are passed over, as on the floor. `rows` are in use (rowsHoldingIn() a month); nothing where none
/// qualifies.
[[nodiscard]] std::optional<WorkloadCost> cheapestCost(const Workload &workload, const Dataset &dataset,
                                                       const Benchmark &benchmark, double threshold,
                                                       std::span<const std::uint32_t> rows);

} // namespace llmflation
