#pragma once

#include "charts/chartcontent.h"
#include "dataset/column.h"

#include <cstdint>
#include <vector>

namespace llmflation {

/// What of a quote decides how its point looks, in one number: points of a higher key stand in front.
/// From the top: whether it is in use and its score, in 2^23 steps of the benchmark's range; then its vendor's colour
/// plus one. No quote has key 0.
using CloudKey = std::uint32_t;
inline constexpr CloudKey leastKeyInUse = 1U << 8;
inline constexpr std::size_t cloudVendors = 8; ///< colours, number 0 for all other vendors
[[nodiscard]] constexpr std::size_t vendorOf(CloudKey key)
{
    return (key & 0xFF) - 1;
}

/// The priced and dated quotes of a dataset as the cloud needs them, by date. The index of a quote counts within these.
struct CloudQuotes {
    Column<float> day; ///< since 1970-01-01
    Column<float> logPrice;
    Column<CloudKey> key;
    Column<std::uint32_t> row;
    double lowestScore = 0;
    double scoreRange = 0;

    /// The least key of a quote in use with that score.
    [[nodiscard]] CloudKey keyOfScore(double score) const;
};

/// The vendors with a colour of their own, from colour 1 on: those with the most quotes in use. None where the options
/// don't tell vendors apart.
[[nodiscard]] std::vector<StringId> colouredVendors(const ChartContent &content);

[[nodiscard]] CloudQuotes cloudQuotes(const ChartContent &content);

} // namespace llmflation
