#include "statistics/quantile.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

double quantile(std::span<const double> sorted, double probability)
{
    const double position = probability * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], position - std::floor(position));
}

} // namespace llmflation
