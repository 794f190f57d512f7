#include "commandline/analysisinput.h"

#include "commandline/complaints.h"
#include "commandline/console.h"
#include "commandline/reading.h"

namespace llmflation {

tl::expected<AnalysisInput, ExitStatus> readForAnalysis(const std::string &file, const ReadingOptions &reading,
                                                        const AnalysisOptions &analysis)
{
    auto read = readNamed(file, reading);
    if (!read) {
        complain(read.error().message);
        return tl::make_unexpected(ExitStatus::FileFailed);
    }
    AnalysisInput input{std::move(read->name), std::move(read->list), settingsFrom(analysis)};
    const Dataset &dataset = input.list.dataset;
    complainOfNames(dataset, input.settings);
    if (const Benchmark *benchmark = dataset.findBenchmark(input.settings.benchmark))
        input.settings.benchmark = benchmark->name;
    else if (analysis.benchmark)
        return tl::make_unexpected(ExitStatus::WrongUsage);
    return input;
}

} // namespace llmflation
