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
#include <fmt/format.h>
#include <utility>

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

/// An option that was given and that a CSV report can't follow.
std::optional<std::string_view> optionWithoutPlace(const AnalyzeOptions &options)
{
    if (options.format != ReportFormat::Csv)
        return std::nullopt;
    const std::pair<bool, std::string_view> given[] = {{options.timing, "--timing"},
                                                       {options.month.has_value(), "--month"},
                                                       {options.against.has_value(), "--against"},
                                                       {options.forecast.has_value(), "--forecast"},
                                                       {!options.workloads.empty(), "--workload"}};
    const auto found = std::ranges::find(given, true, &std::pair<bool, std::string_view>::first);
    return found == std::end(given) ? std::nullopt : std::optional(found->second);
}

struct Months {
    Month month;
    Month before;
};

/// Nothing, after a complaint, where the months make no sense.
std::optional<Months> chosenMonths(const AnalyzeOptions &options, const AnalysisResult &result)
{
    const Month last = monthOf(result.asOf);
    const Month month = options.month.value_or(last);
    const Months months{month, options.against.value_or(Month{month.index - 12})};
    if (month > last) {
        complain(fmt::format("--month {} lies after the as-of date, {}", toIso(month), toIso(result.asOf)));
        return std::nullopt;
    }
    if (months.before >= month) {
        complain(fmt::format("--against {} does not lie before the month, {}", toIso(months.before), toIso(month)));
        return std::nullopt;
    }
    return months;
}

std::optional<MonthFigures> monthFigures(const AnalyzeOptions &options, const Dataset &dataset,
                                         const AnalysisResult &result, const Months &months)
{
    if (!asOfIn(result))
        return std::nullopt;
    MonthFigures figures{rowsHoldingIn(result, months.month),
                         priceQuality(dataset, result, months.month, months.before), articleWorkloads()};
    figures.workloads.insert(figures.workloads.end(), options.workloads.begin(), options.workloads.end());
    return figures;
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
    if (const auto option = optionWithoutPlace(options)) {
        complain(fmt::format("{} has no place in a CSV report; choose --format text or json", *option));
        return ExitStatus::WrongUsage;
    }
    const Stopwatch stopwatch;
    const auto input = readForAnalysis(options.file, options.reading, options.analysis);
    const double loadTime = stopwatch.milliseconds();
    if (!input)
        return input.error();
    const auto &[name, list, settings, analysis] = *input;
    std::optional<Timing> timing;
    if (options.timing)
        timing = measure(list, settings, loadTime); // and let go of it before the analysis needs memory
    AnalysisResult result = analyze(list.dataset, settings);
    auto evidence = findEvidence(list.dataset, result, options.forecast);
    const ExitStatus status = complainOfData(list.dataset, result, name);
    complainOfThresholds(list.dataset, result);
    AnalysisReport report{name, list, result, options.analysis, {}, timing, std::move(evidence), options.forecast};
    if (options.format != ReportFormat::Csv) {
        const auto months = chosenMonths(options, result);
        if (!months)
            return ExitStatus::WrongUsage;
        report.month = monthFigures(options, list.dataset, result, *months);
    }
    const ExitStatus printed = print(reportText(report, options.format));
    return printed == ExitStatus::Done ? status : printed;
}

} // namespace llmflation
