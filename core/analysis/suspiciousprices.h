#pragma once

#include "dataset/dataset.h"

#include <cstdint>
#include <vector>

namespace llmflation {

/// A price that looks like a slip when it is compared with the same model's others. It may be right all the same.
struct SuspiciousPrice {
    enum class Kind : std::uint8_t {
        Zero,          ///< a free tier, or an unknown price written as one
        PerToken,      ///< a million times below what is usual
        PerThousand,   ///< a thousand times below it
        FarFromOthers, ///< at least 20 times above or below it
    };
    Kind kind = Kind::Zero;
    bool isOutput = false; ///< the output price; else the input price
    std::uint32_t row = 0;
    double price = 0; ///< USD per million tokens
    double usual = 0; ///< median of the model's other prices; 0: it has none
};

/// By row, input prices first; a row with one price has it as both. A model with a single price is compared with what
/// tokens have ever cost.
[[nodiscard]] std::vector<SuspiciousPrice> suspiciousPrices(const Dataset &dataset);

} // namespace llmflation
