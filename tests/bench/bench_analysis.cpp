// How long datasets of several sizes take to load from a file, to prepare, and for a step of the threshold, what that
// is for each quote, and how far it is from a line. Usage: bench_analysis [QUOTES]...; without, 10,000 to 4,000,000.

#include "analysis/preparedanalysis.h"
#include "formats/filestorage.h"
#include "formats/pricelist.h"
#include "quotegenerator.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <optional>
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

double median(std::vector<double> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

/// Of 200 steps across the scores.
double medianStep(const PreparedAnalysis &analysis)
{
    std::vector<double> times;
    SeriesResult series;
    FitWorkspace workspace;
    for (int i = 0; i < 200; ++i)
        times.push_back(timeOf([&] { analysis.findSeries(30 + 0.3 * i, series, workspace); }));
    return median(times);
}

struct Costs {
    double load = 0;
    double prepare = 0;
    double prepareRecordLows = 0;
    double step = 0;
    double stepRecordLows = 0;
};

/// A file of generated quotes, as long as this lives.
class QuotesFile {
public:
    explicit QuotesFile(std::size_t quotes)
        : m_path(std::filesystem::temp_directory_path() / fmt::format("llmflation-{}-{}.csv", ::getpid(), quotes))
    {
        std::ofstream(m_path, std::ios::binary) << generateQuotes(quotes);
    }
    ~QuotesFile() { std::filesystem::remove(m_path); }
    QuotesFile(const QuotesFile &) = delete;
    QuotesFile &operator=(const QuotesFile &) = delete;

    [[nodiscard]] std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

/// Medians of several runs, more for small datasets.
Costs measure(std::size_t quotes)
{
    const QuotesFile file(quotes);
    AnalysisSettings monthly;
    monthly.thresholds.clear();
    AnalysisSettings recordLows = monthly;
    recordLows.rule = FloorRule::RecordLow;
    std::vector<double> load;
    std::vector<double> prepare;
    std::vector<double> prepareRecordLows;
    Costs costs;
    const std::size_t runs = std::clamp<std::size_t>(5'000'000 / quotes, 7, 101);
    for (std::size_t run = 0; run < runs; ++run) {
        PriceList list;
        load.push_back(timeOf([&] { list = readPriceList(mapFile(file.path()).value()); }));
        std::optional<PreparedAnalysis> analysis;
        prepare.push_back(timeOf([&] { analysis.emplace(list.dataset, monthly); }));
        costs.step = medianStep(*analysis);
        analysis.reset(); // nobody needs the memory of both
        prepareRecordLows.push_back(timeOf([&] { analysis.emplace(list.dataset, recordLows); }));
        costs.stepRecordLows = medianStep(*analysis);
    }
    costs.load = median(load);
    costs.prepare = median(prepare);
    costs.prepareRecordLows = median(prepareRecordLows);
    return costs;
}

struct Line {
    double fixed = 0;    ///< ms
    double each = 0;     ///< ns a quote
    double farthest = 0; ///< of the times from the line, as a share of the time
};

/// The line with the least squares of the times' relative distances from it.
Line lineThrough(const std::vector<double> &quotes, const std::vector<double> &milliseconds)
{
    double ones = 0;
    double sizes = 0;
    double squares = 0;
    double toOne = 0;
    double toSize = 0;
    for (std::size_t i = 0; i < quotes.size(); ++i) { // 1 = (fixed + each quotes) / milliseconds
        const double one = 1 / milliseconds[i];
        const double size = quotes[i] / milliseconds[i];
        ones += one * one;
        sizes += one * size;
        squares += size * size;
        toOne += one;
        toSize += size;
    }
    const double determinant = ones * squares - sizes * sizes;
    Line line{(toOne * squares - toSize * sizes) / determinant, (toSize * ones - toOne * sizes) / determinant, 0};
    for (std::size_t i = 0; i < quotes.size(); ++i)
        line.farthest = std::max(line.farthest, std::abs(1 - (line.fixed + line.each * quotes[i]) / milliseconds[i]));
    line.each *= 1e6;
    return line;
}

void printLine(const char *what, const std::vector<double> &quotes, const std::vector<double> &milliseconds)
{
    const Line line = lineThrough(quotes, milliseconds);
    std::printf("%s: %.2f ms and %.0f ns a quote; the farthest is %.0f %% from that\n", what, line.fixed, line.each,
                100 * line.farthest);
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::strtoull(argv[i], nullptr, 10));
    if (sizes.empty())
        sizes = {10'000, 100'000, 1'000'000, 4'000'000};
    std::puts("                    load          prepare monthly   prepare record lows   step, ms");
    std::puts("   quotes     ms   ns/quote       ms   ns/quote        ms   ns/quote     monthly  record lows");
    std::vector<double> counts;
    std::vector<double> load;
    std::vector<double> prepare;
    std::vector<double> prepareRecordLows;
    for (const std::size_t quotes : sizes) {
        const Costs costs = measure(quotes);
        const auto each = [quotes](double milliseconds) { return 1e6 * milliseconds / static_cast<double>(quotes); };
        std::printf("%9zu %7.1f %8.0f  %8.1f %8.0f  %9.1f %8.0f   %9.4f %9.4f\n", quotes, costs.load, each(costs.load),
                    costs.prepare, each(costs.prepare), costs.prepareRecordLows, each(costs.prepareRecordLows),
                    costs.step, costs.stepRecordLows);
        counts.push_back(static_cast<double>(quotes));
        load.push_back(costs.load);
        prepare.push_back(costs.prepare);
        prepareRecordLows.push_back(costs.prepareRecordLows);
    }
    if (sizes.size() > 2) {
        printLine("load", counts, load);
        printLine("prepare monthly", counts, prepare);
        printLine("prepare record lows", counts, prepareRecordLows);
    }
    return 0;
}
