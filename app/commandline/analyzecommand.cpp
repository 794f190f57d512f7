#include "commandline/analyzecommand.h"

#include "commandline/analysisreport.h"
#include "commandline/complaints.h"
#include "commandline/console.h"
#include "commandline/reading.h"
#include "commandline/scorerange.h"
#include "commandline/stopwatch.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

/// `count` thresholds from the benchmark's lowest score to its highest.
std::vector<double> spreadThresholds(const ScoreRange &range, std::size_t count)
{
    std::vector<double> thresholds;
    for (std::size_t i = 0; i < count; ++i)
        thresholds.push_back(
            std::lerp(range.lowest, range.highest, static_cast<double>(i) / static_cast<double>(count - 1)));
    return thresholds;
}

double timeOf(const PriceList &list, const AnalysisSettings &settings)
{
    const Stopwatch stopwatch;
    const auto result = analyze(list.table, list.dataset, settings);
    return stopwatch.milliseconds();
}

double medianThresholdStep(const PriceList &list, AnalysisSettings settings)
{
    const auto range = scoreRange(list.dataset.findBenchmark(settings.benchmark));
    if (!range)
        return unknown;
    std::vector<double> times;
    for (const double threshold : spreadThresholds(*range, 200)) {
        settings.thresholds = {threshold};
        times.push_back(timeOf(list, settings));
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

Timing measure(const PriceList &list, AnalysisSettings settings, double load)
{
    Timing timing{load, 0, medianThresholdStep(list, settings)};
    settings.thresholds.clear();
    timing.index = timeOf(list, settings);
    return timing;
}

std::string reportText(const AnalysisReport &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return toText(report);
    case ReportFormat::Json:
        return toJson(report);
    case ReportFormat::Csv:
        return toCsv(report);
    }
    return {};
}

} // namespace

ExitStatus run(const AnalyzeOptions &options)
{
    const Stopwatch stopwatch;
    const auto read = readNamed(options.file, options.reading);
    const double loadTime = stopwatch.milliseconds();
    if (!read) {
        complain(read.error().message);
        return ExitStatus::FileFailed;
    }
    const auto &[name, list] = *read;
    const AnalysisSettings settings = settingsFrom(options.analysis);
    if (options.analysis.benchmark && !benchmarkExists(list.dataset, settings.benchmark))
        return ExitStatus::WrongUsage;

    const AnalysisResult result = analyze(list.table, list.dataset, settings);
    const ExitStatus status = complainOfData(list.dataset, result, name);
    complainOfNames(list.table, list.dataset, settings);
    complainOfThresholds(result);
    AnalysisReport report{name, list, result, options.analysis.preset, {}};
    if (options.timing)
        report.timing = measure(list, settings, loadTime);
    const ExitStatus printed = print(reportText(report, options.format));
    return printed == ExitStatus::Done ? status : printed;
}

} // namespace llmflation
