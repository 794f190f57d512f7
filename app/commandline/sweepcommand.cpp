#include "commandline/sweepcommand.h"

#include "analysis/sweep.h"
#include "commandline/analysisinput.h"
#include "commandline/complaints.h"
#include "commandline/console.h"
#include "commandline/scorerange.h"
#include "commandline/sweepreport.h"

#include <cmath>
#include <fmt/format.h>

namespace llmflation {

namespace {

constexpr double mostThresholds = 100'000;

/// Nothing, after a complaint, where the range makes no sense.
std::optional<std::vector<double>> sweptThresholds(const SweepOptions &options, const ScoreRange &scores)
{
    const SweepRange fitting = sweepRange(scores.lowest, scores.highest);
    const double from = options.from.value_or(fitting.from);
    const double to = options.to.value_or(fitting.to);
    const double step = options.step.value_or(fitting.step);
    // a little more than the quotient, so that 0.1 steps from 42 reach 43
    const double count = std::floor((to - from) / step * (1 + 1e-12) + 1e-9) + 1;
    if (to < from) {
        complain(fmt::format("--from {} lies above --to {}", from, to));
        return std::nullopt;
    }
    if (!(count <= mostThresholds)) {
        complain(fmt::format("--step {} makes more than {} thresholds", step, mostThresholds));
        return std::nullopt;
    }
    std::vector<double> thresholds;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        thresholds.push_back(from + static_cast<double>(i) * step);
    return thresholds;
}

} // namespace

ExitStatus run(const SweepOptions &options)
{
    auto input = readForAnalysis(options.file, options.reading, options.analysis);
    if (!input)
        return input.error();
    auto &[name, list, settings, start] = *input;
    const Dataset &dataset = list.dataset;
    const auto range = scoreRange(dataset.findBenchmark(settings.benchmark));
    const auto thresholds = sweptThresholds(options, range.value_or(ScoreRange{}));
    if (!thresholds)
        return ExitStatus::WrongUsage;
    settings.thresholds.clear();
    const PreparedAnalysis analysis(dataset, settings);
    const auto bootstrap = options.bootstrap ? std::optional(BootstrapOptions{}) : std::nullopt;
    const auto swept = sweep(dataset, analysis, *thresholds, bootstrap);
    const ExitStatus status = complainOfData(dataset, analysis.result(), name);
    const AnalysisReport report{name, list, analysis.result(), options.analysis, {}, {}};
    const ExitStatus printed = print(sweepText(report, swept, options.format));
    return printed == ExitStatus::Done ? status : printed;
}

} // namespace llmflation
