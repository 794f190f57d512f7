#pragma once

#include "statistics/loglinearregression.h"

#include <cstddef>
#include <span>

namespace llmflation {

/// Lags by the usual rule: floor(4 * (n / 100)^(2/9)) (Newey & West 1994, Review of Economic Studies 61, as used by
/// Stock & Watson and most packages), at most n - 2.
[[nodiscard]] std::size_t neweyWestLags(std::size_t n);

/// Standard error of the slope that allows for heteroscedastic and autocorrelated errors: Bartlett kernel, points in
/// the order of x, scaled by n / (n - 2) (Newey & West 1987, Econometrica 55, 703-708).
[[nodiscard]] double neweyWestSlopeError(const LinearRegression &fit, std::span<const double> x,
                                         std::span<const double> y, std::size_t lags);

} // namespace llmflation
