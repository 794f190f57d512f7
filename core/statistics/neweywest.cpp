#include "statistics/neweywest.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

std::size_t neweyWestLags(std::size_t n)
{
    const double rule = std::floor(4 * std::pow(static_cast<double>(n) / 100, 2.0 / 9));
    return n < 2 ? 0 : std::min(static_cast<std::size_t>(rule), n - 2);
}

double neweyWestSlopeError(const LinearRegression &fit, std::span<const double> x, std::span<const double> y,
                           std::size_t lags)
{
    // What point i adds to the slope's error: (x - mean x) * residual.
    const auto score = [&](std::size_t i) { return (x[i] - fit.meanX) * (y[i] - fit.at(x[i])); };

    double variance = 0;
    for (std::size_t lag = 0; lag <= lags; ++lag) {
        const double bartlett = 1 - static_cast<double>(lag) / static_cast<double>(lags + 1);
        double autocovariance = 0;
        for (std::size_t i = lag; i < fit.n; ++i)
            autocovariance += score(i) * score(i - lag);
        variance += (lag == 0 ? 1 : 2) * bartlett * autocovariance;
    }
    const auto n = static_cast<double>(fit.n);
    return std::sqrt(std::max(0.0, variance) * n / (n - 2)) / fit.sumSquaresX;
}

} // namespace llmflation
