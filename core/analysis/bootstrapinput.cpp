#include "analysis/bootstrapinput.h"

#include <algorithm>
#include <limits>

namespace llmflation {

BootstrapInput bootstrapInput(const Dataset &dataset, const AnalysisResult &result,
                              const std::vector<std::size_t> &series)
{
    BootstrapInput input;
    input.result.settings = result.settings;
    double lowest = std::numeric_limits<double>::infinity();
    for (const std::size_t index : series) {
        input.result.series.push_back(result.series[index]);
        lowest = std::min(lowest, result.series[index].threshold);
    }
    const Benchmark *benchmark = dataset.findBenchmark(result.settings.benchmark);
    if (!benchmark)
        return input;
    Benchmark scores;
    scores.name = benchmark->name;
    for (std::size_t row = 0; row < result.use.size(); ++row) {
        if (result.use[row] != RowUse::Used || benchmark->scores[row] < lowest)
            continue;
        input.dataset.model.push_back(dataset.model[row]);
        scores.scores.push_back(benchmark->scores[row]);
        input.result.use.push_back(RowUse::Used);
        input.result.price.push_back(result.price[row]);
        input.result.validity.push_back(result.validity[row]);
    }
    input.dataset.benchmarks.push_back(std::move(scores));
    return input;
}

} // namespace llmflation
