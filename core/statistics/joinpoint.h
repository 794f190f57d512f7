#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace llmflation {

/// The best line with one bend: y = a + b x + d max(0, x - knot) + e, where e follows a first-order autoregression with
/// a known coefficient; the knot is one of the points with enough points on either side (grid search: Lerman 1980,
/// Applied Statistics 29, 77-84). Generalized least squares by the transformation of Prais & Winsten (1954).
///
/// Everything that depends on x alone is found once, so that each y costs points * knots multiplications.
class JoinpointDesign {
public:
    /// x in rising order; the knots leave at least `margin` points on either side of them.
    JoinpointDesign(std::span<const double> x, double autocorrelation, std::size_t margin);

    struct Fit {
        std::size_t knot = 0;   ///< index of a point
        double explained = 0;   ///< of the straight line's squared residuals, the share that the bend takes away
        double slopeBefore = 0; ///< per unit of x
        double slopeAfter = 0;
    };
    /// `transformed` is room to work in; it keeps the straight line's residuals, transformed.
    [[nodiscard]] Fit fit(std::span<const double> y, std::vector<double> &transformed) const;

    /// Takes the bend at `knot` out of residuals that fit() left.
    void removeBend(std::size_t knot, std::vector<double> &residuals) const;

private:
    /// The bend at one knot, transformed, less what a straight line has of it, at length 1.
    struct Bend {
        std::vector<double> direction;
        double length = 0; ///< before it was brought to 1; 0: no bend that a straight line has not
        double slope = 0;  ///< of the straight line that was taken out
    };

    [[nodiscard]] std::vector<double> transform(std::span<const double> values) const;
    void transform(std::span<const double> values, std::vector<double> &transformed) const;
    void addBend(std::span<const double> x, std::size_t knot);

    double m_autocorrelation;
    std::size_t m_margin;
    std::vector<double> m_level; ///< with m_rise, an orthonormal basis of the straight lines, transformed
    std::vector<double> m_rise;
    double m_riseLength = 0;
    std::vector<Bend> m_bends; ///< by knot, from point m_margin on
};

} // namespace llmflation
