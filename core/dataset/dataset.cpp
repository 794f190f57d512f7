#include "dataset/dataset.h"

#include "dataset/words.h"

namespace llmflation {

const Benchmark *Dataset::findBenchmark(std::string_view name) const
{
    for (const Benchmark &benchmark : benchmarks) {
        if (equalIgnoringCase(benchmark.name, name))
            return &benchmark;
    }
    return nullptr;
}

} // namespace llmflation
