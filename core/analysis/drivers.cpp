#include "analysis/drivers.h"

#include <cmath>

namespace llmflation {

namespace {

Driver driverOf(std::uint32_t before, std::uint32_t after, const Dataset &dataset)
{
    if (dataset.model[before] == dataset.model[after])
        return dataset.provider[before] == dataset.provider[after] ? Driver::PriceChange : Driver::CheaperProvider;
    if (dataset.openWeights[before] == Flag::No && dataset.openWeights[after] == Flag::Yes)
        return Driver::OpenWeights;
    const bool known = dataset.vendor[before] != StringId{};
    return known && dataset.vendor[before] == dataset.vendor[after] ? Driver::NewerModelSameVendor
                                                                    : Driver::NewerModelOtherVendor;
}

} // namespace

std::optional<double> FallByDriver::share(Driver driver) const
{
    if (total == 0)
        return std::nullopt;
    return log10Fall[static_cast<std::size_t>(driver)] / total;
}

FallByDriver fallByDriver(std::span<const FloorPoint> floor, const Dataset &dataset)
{
    FallByDriver fall;
    for (std::size_t i = 1; i < floor.size(); ++i) {
        if (floor[i].row == floor[i - 1].row)
            continue;
        const Driver driver = driverOf(floor[i - 1].row, floor[i].row, dataset);
        const double log10Fall = std::log10(floor[i - 1].price / floor[i].price);
        fall.changes.push_back({i, driver, log10Fall});
        fall.log10Fall[static_cast<std::size_t>(driver)] += log10Fall;
        fall.total += log10Fall;
    }
    return fall;
}

} // namespace llmflation
