#pragma once

#include "statistics/estimate.h"

#include <optional>
#include <span>
#include <vector>

namespace llmflation {

/// Ordinary least squares of y on x: y = intercept + slope * x + e.
struct LinearRegression {
    double intercept = 0;
    double slope = 0;
    double slopeStandardError = 0;  ///< classical: independent errors of equal variance
    double residualVariance = 0;    ///< residual sum of squares / (n - 2)
    std::optional<double> rSquared; ///< nothing where y is constant: there is no variance to explain
    double meanX = 0;
    double sumSquaresX = 0; ///< of x about its mean
    std::size_t n = 0;

    [[nodiscard]] double at(double x) const { return intercept + slope * x; }
};

/// Nothing for n < 3 or where all x are equal. Draper & Smith, Applied Regression Analysis, 3rd ed., ch. 1.
[[nodiscard]] std::optional<LinearRegression> ordinaryLeastSquares(std::span<const double> x,
                                                                   std::span<const double> y);

/// Two-sided interval of the slope, from Student's t with n - 2 degrees of freedom; `confidence` in (0, 1).
[[nodiscard]] Interval slopeInterval(const LinearRegression &fit, double standardError, double confidence);

/// Two-sided interval of the line itself at x: the confidence band (Draper & Smith, ch. 3). Independent errors of equal
/// variance, Student's t.
[[nodiscard]] Interval lineInterval(const LinearRegression &fit, double x, double confidence);

/// Of one more point at x, under the same assumptions: the prediction band.
[[nodiscard]] Interval predictionInterval(const LinearRegression &fit, double x, double confidence);

/// Two-sided p-value of the hypothesis slope = `hypothesis`, Student's t with n - 2 degrees of freedom.
[[nodiscard]] double slopePValue(const LinearRegression &fit, double standardError, double hypothesis);

/// The intercept of the line with a given slope: the mean of y - slope * x. `rmse` is the root mean squared residual.
struct FixedSlopeFit {
    double intercept = 0;
    double slope = 0;
    double rmse = 0;

    [[nodiscard]] double at(double x) const { return intercept + slope * x; }
};
/// Nothing for no points.
[[nodiscard]] std::optional<FixedSlopeFit> fitFixedSlope(std::span<const double> x, std::span<const double> y,
                                                         double slope);

} // namespace llmflation
