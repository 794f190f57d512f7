#include "statistics/joinpoint.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace llmflation {

namespace {

double product(std::span<const double> a, std::span<const double> b)
{
    return std::transform_reduce(a.begin(), a.end(), b.begin(), 0.0);
}

/// Takes the part along a direction of length 1 out of `values` and returns its size.
double removePart(std::span<const double> direction, std::vector<double> &values)
{
    const double size = product(direction, values);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] -= size * direction[i];
    return size;
}

/// Brings `values` to length 1 and returns the former length; what is only rounding next to `scale` becomes 0.
double normalize(std::vector<double> &values, double scale)
{
    const double length = std::sqrt(product(values, values));
    const bool isRounding = length <= 1e-10 * scale;
    for (double &value : values)
        value = isRounding ? 0 : value / length;
    return isRounding ? 0 : length;
}

} // namespace

JoinpointDesign::JoinpointDesign(std::span<const double> x, double autocorrelation, std::size_t margin)
    : m_autocorrelation(autocorrelation)
    , m_margin(margin)
    , m_level(transform(std::vector<double>(x.size(), 1)))
    , m_rise(transform(x))
{
    normalize(m_level, std::sqrt(static_cast<double>(x.size()))); // nothing is left of it for a random walk
    removePart(m_level, m_rise);
    m_riseLength = normalize(m_rise, std::sqrt(product(x, x)));
    for (std::size_t knot = margin; knot + margin < x.size(); ++knot)
        addBend(x, knot);
}

void JoinpointDesign::transform(std::span<const double> values, std::vector<double> &transformed) const
{
    transformed.resize(values.size());
    if (values.empty())
        return;
    transformed[0] = std::sqrt(1 - m_autocorrelation * m_autocorrelation) * values[0];
    for (std::size_t i = 1; i < values.size(); ++i)
        transformed[i] = values[i] - m_autocorrelation * values[i - 1];
}

std::vector<double> JoinpointDesign::transform(std::span<const double> values) const
{
    std::vector<double> transformed;
    transform(values, transformed);
    return transformed;
}

void JoinpointDesign::addBend(std::span<const double> x, std::size_t knot)
{
    std::vector<double> hinge(x.size());
    for (std::size_t i = knot; i < x.size(); ++i)
        hinge[i] = x[i] - x[knot];
    const double scale = std::sqrt(product(hinge, hinge));
    Bend bend{transform(hinge), 0, 0};
    removePart(m_level, bend.direction);
    const double rise = removePart(m_rise, bend.direction);
    bend.slope = m_riseLength > 0 ? rise / m_riseLength : 0;
    bend.length = normalize(bend.direction, scale);
    m_bends.push_back(std::move(bend));
}

JoinpointDesign::Fit JoinpointDesign::fit(std::span<const double> y, std::vector<double> &transformed) const
{
    transform(y, transformed);
    removePart(m_level, transformed);
    const double rise = removePart(m_rise, transformed);
    const double squares = product(transformed, transformed);
    double largest = 0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < m_bends.size(); ++i) {
        const double size = product(m_bends[i].direction, transformed);
        if (std::abs(size) > std::abs(largest)) {
            largest = size;
            best = i;
        }
    }
    Fit fit;
    fit.knot = m_margin + best;
    fit.explained = squares > 0 ? std::min(1.0, largest * largest / squares) : 0;
    const double bend = largest == 0 ? 0 : largest / m_bends[best].length;
    fit.slopeBefore = (m_riseLength > 0 ? rise / m_riseLength : 0) - bend * (largest == 0 ? 0 : m_bends[best].slope);
    fit.slopeAfter = fit.slopeBefore + bend;
    return fit;
}

void JoinpointDesign::removeBend(std::size_t knot, std::vector<double> &residuals) const
{
    removePart(m_bends[knot - m_margin].direction, residuals);
}

} // namespace llmflation
