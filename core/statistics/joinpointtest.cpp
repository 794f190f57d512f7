#include "statistics/joinpointtest.h"

#include "statistics/joinpoint.h"
#include "statistics/loglinearregression.h"
#include "statistics/quantile.h"

#include <algorithm>
#include <array>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <numeric>
#include <vector>

namespace llmflation {

namespace {

constexpr std::size_t fewestPoints = 24;  // the test's size was measured from here on
constexpr std::size_t mostPoints = 240;   // 20 years of months: past that, it takes long
constexpr std::size_t gridSteps = 20;     // autocorrelations 0, 0.05, ..., 1
constexpr std::size_t calibrations = 400; // simulated paths for each of them
constexpr double lowerShare = 0.25;       // of them below the one observed: its 75 % upper bound

using Random = boost::random::mt19937;

/// A path of the first-order autoregression after a run-in; a random walk starts at 0.
template <typename Innovation>
void simulate(double autocorrelation, Innovation innovation, std::vector<double> &path)
{
    double value = 0;
    if (autocorrelation < 1) {
        for (int i = 0; i < 60; ++i)
            value = autocorrelation * value + innovation();
    }
    for (double &point : path) {
        value = autocorrelation * value + innovation();
        point = value;
    }
}

double autocorrelationOf(std::span<const double> residuals)
{
    double products = 0;
    double squares = residuals[0] * residuals[0];
    for (std::size_t i = 1; i < residuals.size(); ++i) {
        products += residuals[i] * residuals[i - 1];
        squares += residuals[i] * residuals[i];
    }
    return squares > 0 ? products / squares : 0;
}

/// What depends on x alone: designs for a grid of autocorrelations, and what a simulated path of each looks like.
class Calibration {
public:
    Calibration(std::span<const double> x, Random &random)
        : m_room(x.size())
    {
        const auto margin = std::max<std::size_t>(3, x.size() * 15 / 100); // trimmed by 15 % as Andrews has it
        for (std::size_t step = 0; step <= gridSteps; ++step)
            m_designs.emplace_back(x, valueOf(step), margin);
        boost::random::normal_distribution<double> normal;
        std::vector<double> path(x.size());
        for (std::size_t step = 0; step <= gridSteps; ++step) {
            std::vector<double> seen;
            for (std::size_t i = 0; i < calibrations; ++i) {
                simulate(
                    valueOf(step), [&] { return normal(random); }, path);
                seen.push_back(besideBend(path));
            }
            std::ranges::sort(seen);
            m_seen[step] = quantile(seen, lowerShare);
        }
    }

    static double valueOf(std::size_t step) { return static_cast<double>(step) / gridSteps; }

    [[nodiscard]] const JoinpointDesign &independent() const { return m_designs.front(); }

    /// The step of the grid whose simulated paths come nearest to what is seen beside the best bend.
    std::size_t stepFor(std::span<const double> y)
    {
        const double seen = besideBend(y);
        std::size_t step = 0;
        while (step < gridSteps && (m_seen[step] + m_seen[step + 1]) / 2 < seen)
            ++step;
        return step;
    }

    double statistic(std::span<const double> y) { return m_designs[stepFor(y)].fit(y, m_room).explained; }

private:
    double besideBend(std::span<const double> y)
    {
        const auto fit = independent().fit(y, m_room);
        independent().removeBend(fit.knot, m_room);
        return autocorrelationOf(m_room);
    }

    std::vector<JoinpointDesign> m_designs;
    std::array<double, gridSteps + 1> m_seen{};
    std::vector<double> m_room;
};

/// The innovations of an autoregression that explain the residuals, about their mean.
std::vector<double> innovationsOf(std::span<const double> residuals, double autocorrelation)
{
    std::vector<double> innovations;
    for (std::size_t i = 1; i < residuals.size(); ++i)
        innovations.push_back(residuals[i] - autocorrelation * residuals[i - 1]);
    const double mean = std::reduce(innovations.begin(), innovations.end()) / static_cast<double>(innovations.size());
    for (double &innovation : innovations)
        innovation -= mean;
    return innovations;
}

Interval percentiles(std::vector<double> &values, double confidence)
{
    std::ranges::sort(values);
    return {quantile(values, (1 - confidence) / 2), quantile(values, (1 + confidence) / 2)};
}

struct Draws {
    std::vector<double> statistics; ///< of straight lines
    std::vector<double> before;     ///< slopes of bent ones
    std::vector<double> after;
};

/// Errors like those left beside the best bend, on a straight line and on the line with that bend.
Draws drawBends(const JoinpointTest &best, std::span<const double> x, std::span<const double> innovations,
                std::size_t count, Calibration &calibration, Random &random)
{
    boost::random::uniform_int_distribution<std::size_t> any(0, innovations.size() - 1);
    std::vector<double> path(x.size());
    std::vector<double> room;
    Draws draws;
    for (std::size_t draw = 0; draw < count; ++draw) {
        simulate(
            best.autocorrelation, [&] { return innovations[any(random)]; }, path);
        draws.statistics.push_back(calibration.statistic(path));
        for (std::size_t i = 0; i < x.size(); ++i)
            path[i] += (i < best.knot ? best.slopeBefore : best.slopeAfter) * (x[i] - x[best.knot]);
        const auto fit = calibration.independent().fit(path, room);
        draws.before.push_back(fit.slopeBefore);
        draws.after.push_back(fit.slopeAfter);
    }
    return draws;
}

double pValue(double observed, std::span<const double> drawn)
{
    const auto asExtreme = std::ranges::count_if(drawn, [observed](double value) { return value >= observed; });
    return static_cast<double>(asExtreme + 1) / static_cast<double>(drawn.size() + 1);
}

/// Whether a straight line leaves no more than rounding.
bool liesOnALine(std::span<const double> x, std::span<const double> y)
{
    const auto line = ordinaryLeastSquares(x, y);
    return !line || !line->rSquared || 1 - *line->rSquared < 1e-12;
}

} // namespace

std::optional<JoinpointTest> testJoinpoint(std::span<const double> x, std::span<const double> y, double confidence,
                                           const JoinpointTestOptions &options)
{
    if (x.size() < fewestPoints || x.size() > mostPoints || liesOnALine(x, y))
        return std::nullopt;
    Random random(options.seed);
    Calibration calibration(x, random);
    std::vector<double> residuals;
    const auto best = calibration.independent().fit(y, residuals);
    calibration.independent().removeBend(best.knot, residuals);
    JoinpointTest test;
    test.knot = best.knot;
    test.slopeBefore = best.slopeBefore;
    test.slopeAfter = best.slopeAfter;
    test.autocorrelation = Calibration::valueOf(calibration.stepFor(y));
    const auto innovations = innovationsOf(residuals, test.autocorrelation);
    Draws draws = drawBends(test, x, innovations, options.draws, calibration, random);
    test.pValue = pValue(calibration.statistic(y), draws.statistics);
    test.before = percentiles(draws.before, confidence);
    test.after = percentiles(draws.after, confidence);
    return test;
}

} // namespace llmflation
