// How often the test for a break of the rate says p < 0.05: on floors with a constant rate (its size) and on floors
// whose rate changes halfway (its power). Usage: ratebreak_power [FLOORS]; 1,000 of each kind unless told otherwise.

#include "analysis/ratebreak.h"
#include "statistics/joinpoint.h"
#include "statistics/joinpointtest.h"
#include "syntheticmarket.h"

#include <boost/math/distributions/students_t.hpp>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <string>
#include <vector>

using namespace llmflation;

namespace {

using synthetic::Random;

constexpr double spread = 0.2; // of the errors about the line, decades

struct Shape {
    int months = 48;
    double slopeBefore = -1; // decades a year
    double slopeAfter = -1;
};

/// What a test makes of it that takes the knot for given and the errors for independent.
bool hasBendByPlainF(const JoinpointDesign &design, const std::vector<double> &floor)
{
    std::vector<double> room;
    const double explained = design.fit(floor, room).explained;
    const auto freedom = static_cast<double>(floor.size() - 3);
    const double t = std::sqrt(explained / (1 - explained) * freedom);
    return boost::math::cdf(boost::math::complement(boost::math::students_t(freedom), t)) < 0.025;
}

/// Calls floor() for log10 prices by month.
void measure(const std::string &kind, const Shape &shape, int floors, auto floor)
{
    int found = 0;
    int foundByPlainF = 0;
    int covered = 0;
    std::vector<double> years;
    for (int i = 0; i < shape.months; ++i)
        years.push_back(i / 12.0);
    const JoinpointDesign independent(years, 0, static_cast<std::size_t>(shape.months * 15 / 100));
    for (int i = 0; i < floors; ++i) {
        const std::vector<double> prices = floor();
        const auto test = testJoinpoint(years, prices, 0.9);
        foundByPlainF += hasBendByPlainF(independent, prices) ? 1 : 0;
        found += test && test->pValue < 0.05 ? 1 : 0;
        covered += test && test->before.contains(shape.slopeBefore) ? 1 : 0;
        covered += test && test->after.contains(shape.slopeAfter) ? 1 : 0;
    }
    std::printf(
        "  %-40s %d months: p < 0.05 in %5.1f %%, by a plain F test %5.1f %%; a 90 %% interval covers in %5.1f %%\n",
        kind.c_str(), shape.months, 100.0 * found / floors, 100.0 * foundByPlainF / floors, 50.0 * covered / floors);
    std::fflush(stdout);
}

std::vector<double> autoregressive(const Shape &shape, double coefficient, Random &random)
{
    const double innovation = coefficient < 1 ? spread * std::sqrt(1 - coefficient * coefficient) : spread / 4;
    double error = coefficient < 1 ? spread * random.normal() : 0;
    double price = 0;
    std::vector<double> prices;
    for (int i = 0; i < shape.months; ++i) {
        prices.push_back(price + error);
        price += (i < shape.months / 2 ? shape.slopeBefore : shape.slopeAfter) / 12;
        error = coefficient * error + innovation * random.normal();
    }
    return prices;
}

/// Steps at random, three a year, of random height: a random walk with drift.
std::vector<double> randomSteps(const Shape &shape, Random &random)
{
    double price = 0;
    double next = random.exponential(4);
    std::vector<double> prices;
    for (int i = 0; i < shape.months; ++i) {
        for (; next <= i; next += random.exponential(4))
            price += random.exponential(i < shape.months / 2 ? shape.slopeBefore / 3 : shape.slopeAfter / 3);
        prices.push_back(price);
    }
    return prices;
}

std::vector<double> marketFloor(const synthetic::Market &market, Random &random)
{
    const auto result = analyze(synthetic::datasetOf(market, random), synthetic::settingsFor(market, 0.9));
    std::vector<double> prices;
    for (const FloorPoint &point : result.series.front().floor)
        prices.push_back(std::log10(point.price));
    return prices;
}

void measureAll(const Shape &shape, int floors)
{
    Random random(20241112);
    for (const double coefficient : {0.0, 0.5, 0.8, 0.9, 1.0}) {
        measure(fmt::format("autoregression {:.1f}", coefficient), shape, floors,
                [&] { return autoregressive(shape, coefficient, random); });
    }
    measure("random steps, 3 a year", shape, floors, [&] { return randomSteps(shape, random); });
    synthetic::Market market;
    market.years = shape.months / 12.0;
    market.rate = std::pow(10, -shape.slopeBefore);
    market.rateAfter = std::pow(10, -shape.slopeAfter);
    for (const double modelsPerYear : {12, 48}) {
        for (const double modelSpread : {0.2, 0.5}) {
            market.modelsPerYear = modelsPerYear;
            market.spread = modelSpread;
            const auto kind = fmt::format("market, {} models a year, spread {}", modelsPerYear, modelSpread);
            measure(kind, shape, floors, [&] { return marketFloor(market, random); });
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int floors = argc > 1 ? std::atoi(argv[1]) : 1000;
    for (const int months : {24, 36, 60}) {
        std::printf("constant rate, 10x a year\n");
        measureAll({months, -1, -1}, floors);
    }
    for (const int months : {36, 60}) {
        std::printf("10x a year, then 3x\n");
        measureAll({months, -1, -std::log10(3)}, floors);
    }
    return 0;
}
