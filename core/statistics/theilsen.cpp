#include "statistics/theilsen.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace llmflation {

namespace {

/// Sums over the groups of t equal values.
struct Ties {
    double pairs = 0;    ///< t (t - 1)
    double triples = 0;  ///< t (t - 1) (t - 2)
    double variance = 0; ///< t (t - 1) (2 t + 5)
};

Ties tiesIn(std::span<const double> values, std::vector<double> &sorted)
{
    sorted.assign(values.begin(), values.end());
    std::ranges::sort(sorted);
    Ties ties;
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto next = std::upper_bound(first, sorted.end(), *first);
        const auto t = static_cast<double>(next - first);
        ties.pairs += t * (t - 1);
        ties.triples += t * (t - 1) * (t - 2);
        ties.variance += t * (t - 1) * (2 * t + 5);
        first = next;
    }
    return ties;
}

double varianceOfS(std::span<const double> x, std::span<const double> y, std::vector<double> &room)
{
    const auto n = static_cast<double>(x.size());
    const Ties inX = tiesIn(x, room);
    const Ties inY = tiesIn(y, room);
    double variance = (n * (n - 1) * (2 * n + 5) - inX.variance - inY.variance) / 18;
    variance += inX.pairs * inY.pairs / (2 * n * (n - 1));
    if (n > 2)
        variance += inX.triples * inY.triples / (9 * n * (n - 1) * (n - 2));
    return std::max(0.0, variance); // a group of all values leaves nothing but rounding
}

void findSlopes(std::span<const double> x, std::span<const double> y, std::vector<double> &slopes)
{
    slopes.clear();
    slopes.reserve(x.size() * x.size() / 2);
    for (std::size_t j = 1; j < x.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            if (x[i] != x[j])
                slopes.push_back((y[j] - y[i]) / (x[j] - x[i]));
        }
    }
}

/// The value of a rank from 0 on, between two ranks by linear interpolation; reorders the values.
double valueOfRank(std::vector<double> &values, double rank)
{
    const auto below = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), below, values.end());
    const double part = rank - std::floor(rank);
    return part == 0 ? *below : std::lerp(*below, *std::min_element(below + 1, values.end()), part);
}

} // namespace

std::optional<TheilSenFit> theilSen(std::span<const double> x, std::span<const double> y, double confidence,
                                    std::vector<double> &slopes)
{
    if (x.size() < 2)
        return std::nullopt;
    const double deviation = std::sqrt(varianceOfS(x, y, slopes));
    findSlopes(x, y, slopes);
    if (slopes.empty())
        return std::nullopt;

    const auto last = static_cast<double>(slopes.size() - 1);
    TheilSenFit fit{valueOfRank(slopes, last / 2), {}};
    const double normal = boost::math::quantile(boost::math::normal(), (1 + confidence) / 2);
    const double lower = (last + 1 - normal * deviation) / 2 - 1;
    if (lower >= 0)
        fit.interval = Interval{valueOfRank(slopes, lower), valueOfRank(slopes, last - lower)};
    return fit;
}

} // namespace llmflation
