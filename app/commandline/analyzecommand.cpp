#include "commandline/analyzecommand.h"

#include "analysis/bootstrap.h"
#include "analysis/preparedanalysis.h"
#include "commandline/analysisinput.h"
#include "commandline/analysisreport.h"
#include "commandline/complaints.h"
#include "commandline/console.h"
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

double medianThresholdStep(const PreparedAnalysis &analysis, const std::optional<ScoreRange> &range)
{
    if (!range)
        return unknown;
    std::vector<double> times;
    SeriesResult series;
    FitWorkspace workspace;
    for (const double threshold : spreadThresholds(*range, 200)) {
        const Stopwatch stopwatch;
        analysis.findSeries(threshold, series, workspace);
        times.push_back(stopwatch.milliseconds());
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

Timing measure(const PriceList &list, AnalysisSettings settings, double load)
{
    settings.thresholds.clear();
    const Stopwatch stopwatch;
    const PreparedAnalysis analysis(list.dataset, settings);
    const double index = stopwatch.milliseconds();
    return {load, index, medianThresholdStep(analysis, scoreRange(list.dataset.findBenchmark(settings.benchmark)))};
}

/// Adds the bootstrap intervals to the result as well.
std::vector<SeriesEvidence> findEvidence(const Dataset &dataset, AnalysisResult &result, std::optional<Day> forecast)
{
    std::vector<SeriesEvidence> evidence;
    for (SeriesResult &series : result.series) {
        auto &found = evidence.emplace_back();
        if (!series.trend)
            continue;
        const ModelFloors floors(dataset, result, series);
        series.trend->bootstrap = bootstrapTrend(floors, series);
        found.influence = influenceOfModels(floors, dataset, series);
        found.rateBreak = findRateBreak(series);
        if (forecast)
            found.forecast = priceOnTrend(*series.trend, *forecast);
    }
    return evidence;
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
    if (options.timing && options.format == ReportFormat::Csv) {
        complain("--timing has no place in a CSV report; choose --format text or json");
        return ExitStatus::WrongUsage;
    }
    const Stopwatch stopwatch;
    const auto input = readForAnalysis(options.file, options.reading, options.analysis);
    const double loadTime = stopwatch.milliseconds();
    if (!input)
        return input.error();
    const auto &[name, list, settings] = *input;
    AnalysisResult result = analyze(list.dataset, settings);
    auto evidence = findEvidence(list.dataset, result, options.forecast);
    const ExitStatus status = complainOfData(list.dataset, result, name);
    complainOfThresholds(list.dataset, result);
    AnalysisReport report{name, list, result, options.analysis.preset, {}, std::move(evidence)};
    if (options.timing)
        report.timing = measure(list, settings, loadTime);
    const ExitStatus printed = print(reportText(report, options.format));
    return printed == ExitStatus::Done ? status : printed;
}

} // namespace llmflation
