// How often each interval of the monthly rate covers the true one, on synthetic markets with a known rate.
// Usage: bootstrap_coverage [DATASETS]; 1,000 unless told otherwise.

#include "analysis/bootstrap.h"
#include "statistics/quantile.h"
#include "syntheticmarket.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace llmflation;

namespace {

class Coverage {
public:
    void add(const Interval &interval, double truth)
    {
        ++m_count;
        m_covered += interval.contains(truth) ? 1 : 0;
        m_widths.push_back(std::log10(interval.upper / interval.lower));
    }
    void print(const char *name)
    {
        std::ranges::sort(m_widths);
        std::printf("  %-12s covers %5.1f %%, median width %.3f decades, of %d\n", name, 100.0 * m_covered / m_count,
                    quantile(m_widths, 0.5), m_count);
    }

private:
    int m_count = 0;
    int m_covered = 0;
    std::vector<double> m_widths;
};

void measure(const synthetic::Market &market, int datasets, double confidence)
{
    std::printf("%g years, %g models a year, spread %g decades, %gx a year, nominal %g %%\n", market.years,
                market.modelsPerYear, market.spread, market.rate, 100 * confidence);
    synthetic::Random random(20241112);
    Coverage studentT;
    Coverage neweyWest;
    Coverage theilSen;
    Coverage bootstrap;
    double sumOfLogs = 0;
    for (int i = 0; i < datasets; ++i) {
        const Dataset dataset = synthetic::datasetOf(market, random);
        const auto result = analyze(dataset, synthetic::settingsFor(market, confidence));
        const SeriesResult &series = result.series.front();
        sumOfLogs += std::log10(series.trend->factorPerYear);
        studentT.add(series.trend->studentT, market.rate);
        neweyWest.add(series.trend->neweyWest, market.rate);
        if (series.trend->theilSen)
            theilSen.add(*series.trend->theilSen, market.rate);
        if (const auto interval = bootstrapTrend(ModelFloors(dataset, result, series), series))
            bootstrap.add(*interval, market.rate);
    }
    std::printf("  geometric mean of the factors %.3f\n", std::pow(10, sumOfLogs / datasets));
    studentT.print("Student t");
    neweyWest.print("Newey-West");
    theilSen.print("Theil-Sen");
    bootstrap.print("bootstrap");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const int datasets = argc > 1 ? std::atoi(argv[1]) : 1000;
    measure({}, datasets, 0.9);
    measure({.modelsPerYear = 6}, datasets, 0.9);
    measure({.spread = 0.6}, datasets, 0.9);
    measure({.years = 2}, datasets, 0.9);
    measure({.years = 3, .modelsPerYear = 60, .rate = 4, .rateAfter = 4}, datasets, 0.9);
    return 0;
}
