#pragma once

#include "dataset/calendar.h"
#include "pricing/validity.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace llmflation {

/// A quote that may stand on the floor: it has a score, a price above zero, and passed the filters.
struct PriceQuote {
    Validity validity;
    double price = 0; ///< blended, USD per million tokens
    double score = 0;
    std::string_view model;
    std::uint32_t row = 0;
};

struct FloorPoint {
    std::optional<Month> month; ///< monthly rule
    Day date;                   ///< where the point stands in time: first day of its month, or date of the record low
    double price = 0;           ///< USD per million tokens
    double score = 0;
    std::uint32_t row = 0; ///< row of the dataset
};

/// A quote that stands on the floor of some threshold.
struct FloorCandidate {
    std::uint32_t row = 0;
    double score = 0;
};

/// Whether `a` is taken before `b` at one time: the lower price, then the higher score, the earlier date, the model's
/// name, and the row last, so that the order is total.
[[nodiscard]] bool cheaper(const PriceQuote &a, const PriceQuote &b);

} // namespace llmflation
