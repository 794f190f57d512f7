#include "analysis/workload.h"

#include <tuple>

namespace llmflation {

namespace {

constexpr double tokensPerPrice = 1e6;

std::optional<double> perYear(double usd, Period period)
{
    switch (period) {
    case Period::Once:
        return std::nullopt;
    case Period::Day:
        return usd * daysPerYear;
    case Period::Year:
        return usd;
    }
    return std::nullopt;
}

} // namespace

const std::vector<Workload> &articleWorkloads()
{
    static const std::vector<Workload> all{
        {"a person's speech, 10,000 words an hour, 10 hours a day, 1 token a word", 100'000, 0, Period::Day},
        {"a person's speech, 10,000 words an hour, 10 hours a day, 2 tokens a word", 200'000, 0, Period::Day},
        {"40 million lines of kernel source, 10 tokens a line", 400e6, 0, Period::Once},
    };
    return all;
}

std::optional<WorkloadCost> cheapestCost(const Workload &workload, const Dataset &dataset, const Benchmark &benchmark,
                                         double threshold, std::span<const std::uint32_t> rows)
{
    std::optional<WorkloadCost> cheapest;
    const auto lateKeys = [&](std::uint32_t row) {
        return std::tuple(-benchmark.scores[row], *dataset.date[row], dataset.name(dataset.model[row]), row);
    };
    for (const std::uint32_t row : rows) {
        if (!(benchmark.scores[row] >= threshold))
            continue;
        const double usd =
            (workload.tokensIn * dataset.inputPrice[row] + workload.tokensOut * dataset.outputPrice[row]) /
            tokensPerPrice;
        if (!(usd > 0) || (cheapest && usd > cheapest->usd))
            continue;
        if (!cheapest || usd < cheapest->usd || lateKeys(row) < lateKeys(cheapest->row))
            cheapest =
                WorkloadCost{usd, perYear(usd, workload.period), (workload.tokensIn + workload.tokensOut) / usd, row};
    }
    return cheapest;
}

} // namespace llmflation
