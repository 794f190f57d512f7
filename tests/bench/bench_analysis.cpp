#include "analysis/preparedanalysis.h"
#include "formats/pricelist.h"
#include "quotegenerator.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

using namespace llmflation;

namespace {

/// In milliseconds.
double timeOf(const auto &job)
{
    const auto start = std::chrono::steady_clock::now();
    job();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Resident now, in megabytes.
double memory()
{
    std::ifstream statm("/proc/self/statm");
    double pages = 0;
    statm >> pages >> pages;
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Of 200 steps across the scores.
double medianStep(const PreparedAnalysis &analysis)
{
    std::vector<double> times;
    SeriesResult series;
    FitWorkspace workspace;
    for (int i = 0; i < 200; ++i)
        times.push_back(timeOf([&] { analysis.findSeries(30 + 0.3 * i, series, workspace); }));
    std::ranges::nth_element(times, times.begin() + 100);
    return times[100];
}

void benchmark(const char *name, const PriceList &list, const AnalysisSettings &settings)
{
    std::vector<PreparedAnalysis> analysis;
    const double before = memory();
    const double prepare = timeOf([&] { analysis.emplace_back(list.dataset, settings); });
    std::printf("%s: prepare %.1f ms, %.1f MB; threshold step %.4f ms; %zu quotes used\n", name, prepare,
                memory() - before, medianStep(analysis.front()), analysis.front().result().counts.used);
}

} // namespace

/// How long a file of N quotes (1,000,000) takes to load, to prepare, and for a step of the threshold.
int main(int argc, char **argv)
{
    const auto quotes = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    std::string csv = generateQuotes(quotes);
    std::printf("%llu quotes, %.1f MB of CSV\n", static_cast<unsigned long long>(quotes),
                static_cast<double>(csv.size()) / 1e6);
    PriceList list;
    const double load = timeOf([&] { list = readPriceList(std::move(csv)); });
    std::printf("load: %.1f ms; %.1f MB resident\n", load, memory());

    benchmark("monthly", list, {});
    AnalysisSettings recordLows;
    recordLows.rule = FloorRule::RecordLow;
    benchmark("record lows", list, recordLows);
    return 0;
}
