#include "statistics/loglinearregression.h"

#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace llmflation {

namespace {

namespace policies = boost::math::policies;
using NoThrow =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>>;

boost::math::students_t_distribution<double, NoThrow> studentT(const LinearRegression &fit)
{
    return boost::math::students_t_distribution<double, NoThrow>(static_cast<double>(fit.n - 2));
}

Interval around(double center, double standardError, const LinearRegression &fit, double confidence)
{
    const double quantile = boost::math::quantile(boost::math::complement(studentT(fit), (1 - confidence) / 2));
    return {center - quantile * standardError, center + quantile * standardError};
}

double leverage(const LinearRegression &fit, double x)
{
    return 1 / static_cast<double>(fit.n) + (x - fit.meanX) * (x - fit.meanX) / fit.sumSquaresX;
}

double mean(std::span<const double> values)
{
    // About the first value, so that the mean of equal values is exactly that value.
    double sum = 0;
    for (const double value : values)
        sum += value - values.front();
    return values.front() + sum / static_cast<double>(values.size());
}

} // namespace

std::optional<LinearRegression> ordinaryLeastSquares(std::span<const double> x, std::span<const double> y)
{
    if (x.size() < 3)
        return std::nullopt;
    LinearRegression fit;
    fit.n = x.size();
    fit.meanX = mean(x);
    const double meanY = mean(y);
    double sumProducts = 0;
    double sumSquaresY = 0;
    for (std::size_t i = 0; i < fit.n; ++i) {
        const double dx = x[i] - fit.meanX;
        const double dy = y[i] - meanY;
        fit.sumSquaresX += dx * dx;
        sumProducts += dx * dy;
        sumSquaresY += dy * dy;
    }
    if (!(fit.sumSquaresX > 0))
        return std::nullopt;

    fit.slope = sumProducts / fit.sumSquaresX;
    fit.intercept = meanY - fit.slope * fit.meanX;
    double sumSquaredResiduals = 0;
    for (std::size_t i = 0; i < fit.n; ++i) {
        const double residual = y[i] - meanY - fit.slope * (x[i] - fit.meanX);
        sumSquaredResiduals += residual * residual;
    }
    fit.residualVariance = sumSquaredResiduals / static_cast<double>(fit.n - 2);
    fit.slopeStandardError = std::sqrt(fit.residualVariance / fit.sumSquaresX);
    if (sumSquaresY > 0)
        fit.rSquared = 1 - sumSquaredResiduals / sumSquaresY;
    return fit;
}

Interval slopeInterval(const LinearRegression &fit, double standardError, double confidence)
{
    return around(fit.slope, standardError, fit, confidence);
}

Interval lineInterval(const LinearRegression &fit, double x, double confidence)
{
    return around(fit.at(x), std::sqrt(fit.residualVariance * leverage(fit, x)), fit, confidence);
}

Interval predictionInterval(const LinearRegression &fit, double x, double confidence)
{
    return around(fit.at(x), std::sqrt(fit.residualVariance * (1 + leverage(fit, x))), fit, confidence);
}

double slopePValue(const LinearRegression &fit, double standardError, double hypothesis)
{
    const double distance = std::abs(fit.slope - hypothesis);
    if (distance == 0)
        return 1;
    if (standardError == 0)
        return 0;
    return 2 * boost::math::cdf(boost::math::complement(studentT(fit), distance / standardError));
}

std::optional<FixedSlopeFit> fitFixedSlope(std::span<const double> x, std::span<const double> y, double slope)
{
    if (x.empty())
        return std::nullopt;
    FixedSlopeFit fit;
    fit.slope = slope;
    fit.intercept = mean(y) - slope * mean(x);
    double sumSquaredResiduals = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double residual = y[i] - fit.at(x[i]);
        sumSquaredResiduals += residual * residual;
    }
    fit.rmse = std::sqrt(sumSquaredResiduals / static_cast<double>(x.size()));
    return fit;
}

} // namespace llmflation
