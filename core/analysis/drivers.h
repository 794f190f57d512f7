#pragma once

#include "dataset/dataset.h"
#include "pricing/pricefloor.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace llmflation {

/// What made the price floor move from one point to the next: the first that applies.
enum class Driver : std::uint8_t {
    PriceChange,           ///< same model, same provider
    CheaperProvider,       ///< same model, another provider (a dearer one where the floor rises)
    OpenWeights,           ///< a model with open weights after one without
    NewerModelSameVendor,  ///< another model of the same vendor
    NewerModelOtherVendor, ///< another model of another vendor, or of a vendor not known
};
inline constexpr std::size_t driverCount = 5;

struct FloorChange {
    std::size_t point = 0; ///< index of the floor point that it leads to
    Driver driver = Driver::PriceChange;
    double log10Fall = 0; ///< log10 of the price before over the price after; negative: a rise
};

/// The fall of a price floor, from its first point to its last, taken apart.
struct FallByDriver {
    std::vector<FloorChange> changes;            ///< those at which the price or the quote changes, by time
    std::array<double, driverCount> log10Fall{}; ///< sums by driver
    double total = 0;                            ///< their sum: log10 of the decline

    /// Of the whole fall; the shares add up to 1, rises count as negative. Nothing where first and last price are
    /// equal.
    [[nodiscard]] std::optional<double> share(Driver driver) const;
};

[[nodiscard]] FallByDriver fallByDriver(std::span<const FloorPoint> floor, const Dataset &dataset);

} // namespace llmflation
