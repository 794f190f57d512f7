#include "commandline/sweepcommand.h"

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
    const double from = options.from.value_or(std::floor(scores.lowest));
    const double to = options.to.value_or(std::floor(scores.highest));
    // a little more than the quotient, so that 0.1 steps from 42 reach 43
    const double count = std::floor((to - from) / options.step * (1 + 1e-12) + 1e-9) + 1;
    if (to < from) {
        complain(fmt::format("--from {} lies above --to {}", from, to));
        return std::nullopt;
    }
    if (!(count <= mostThresholds)) {
        complain(fmt::format("--step {} makes more than {} thresholds", options.step, mostThresholds));
        return std::nullopt;
    }
    std::vector<double> thresholds;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        thresholds.push_back(from + static_cast<double>(i) * options.step);
    return thresholds;
}

} // namespace

ExitStatus run(const SweepOptions &options)
{
    auto input = readForAnalysis(options.file, options.reading, options.analysis);
    if (!input)
        return input.error();
    auto &[name, list, settings] = *input;
    const auto range = scoreRange(list.dataset.findBenchmark(settings.benchmark));
    const auto thresholds = sweptThresholds(options, range.value_or(ScoreRange{}));
    if (!thresholds)
        return ExitStatus::WrongUsage;
    settings.thresholds = *thresholds;
    const AnalysisResult result = analyze(list.dataset, settings);
    const ExitStatus status = complainOfData(list.dataset, result, name);
    const ExitStatus printed = print(sweepText({name, list, result, options.analysis.preset, {}}, options.format));
    return printed == ExitStatus::Done ? status : printed;
}

} // namespace llmflation
