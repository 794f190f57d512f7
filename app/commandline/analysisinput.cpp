#include "commandline/analysisinput.h"

#include "commandline/benchmarkchoice.h"
#include "commandline/complaints.h"
#include "commandline/console.h"
#include "commandline/reading.h"
#include "document/analysisfile.h"

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

/// What `file` says if it is an analysis; otherwise the defaults and `file` as its dataset.
tl::expected<Analysis, FileError> analysisOf(const std::string &file)
{
    Analysis analysis;
    analysis.dataset = file;
    if (!isAnalysisFile(file))
        return analysis;
    return readAnalysis(file).map([&](ReadAnalysis &&read) {
        for (const std::string &warning : read.warnings)
            complainPlainly(warning);
        read.analysis.dataset = datasetPathOf(read.analysis, file);
        return std::move(read.analysis);
    });
}

void complainOfRows(const AnalysisInput &input, const std::string &file)
{
    const std::size_t rows = input.list.table.rowCount();
    if (input.analysis.rows && *input.analysis.rows != rows)
        complain(fmt::format("{} has {}, and had {} when {} was saved", printableWhole(input.name),
                             counted(rows, "row"), *input.analysis.rows, printableWhole(file)));
}

} // namespace

tl::expected<AnalysisInput, ExitStatus> readForAnalysis(const std::string &file, const ReadingOptions &reading,
                                                        const AnalysisOptions &analysis)
{
    if (const auto problem = problemOf(analysis); !problem.empty()) {
        complain(problem);
        return tl::make_unexpected(ExitStatus::WrongUsage);
    }
    auto start = analysisOf(file);
    if (!start) {
        complain(start.error().message.text());
        return tl::make_unexpected(ExitStatus::FileFailed);
    }
    auto read = readNamed(start->dataset, reading);
    if (!read) {
        complain(read.error().message.text());
        return tl::make_unexpected(ExitStatus::FileFailed);
    }
    AnalysisInput input{std::move(read->name), std::move(read->list), settingsFrom(analysis, start->setup.settings),
                        *std::move(start)};
    complainOfRows(input, file);
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
