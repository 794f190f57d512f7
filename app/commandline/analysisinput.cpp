#include "commandline/analysisinput.h"

#include "commandline/benchmarkchoice.h"
#include "commandline/complaints.h"
#include "commandline/console.h"
#include "commandline/reading.h"

#include <fmt/format.h>

namespace llmflation {

namespace {

/// What is wrong with options that were given together; "": nothing.
std::string problemOf(const AnalysisOptions &options)
{
    if (options.datedFrom && options.datedTo && *options.datedTo < *options.datedFrom)
        return fmt::format("--dated-from {} lies after --dated-to {}", toIso(*options.datedFrom),
                           toIso(*options.datedTo));
    return {};
}

} // namespace

tl::expected<AnalysisInput, ExitStatus> readForAnalysis(const std::string &file, const ReadingOptions &reading,
                                                        const AnalysisOptions &analysis)
{
    if (const auto problem = problemOf(analysis); !problem.empty()) {
        complain(problem);
        return tl::make_unexpected(ExitStatus::WrongUsage);
    }
    auto read = readNamed(file, reading);
    if (!read) {
        complain(read.error().message);
        return tl::make_unexpected(ExitStatus::FileFailed);
    }
    AnalysisInput input{std::move(read->name), std::move(read->list), settingsFrom(analysis)};
    AnalysisSettings &settings = input.settings;
    if (const Benchmark *benchmark = benchmarkNamed(input.list, settings.benchmark))
        settings.benchmark = benchmark->name;
    complainOfNames(input.list.dataset, settings);
    if (input.list.dataset.findBenchmark(settings.benchmark))
        return input;
    if (const auto reason = whyNoBenchmark(input.list, settings.benchmark); !reason.empty())
        complain(fmt::format("“{}” is a column, but {}", printable(settings.benchmark), reason));
    if (analysis.benchmark)
        return tl::make_unexpected(ExitStatus::WrongUsage);
    return input;
}

} // namespace llmflation
