#pragma once

#include "dataset/dataset.h"
#include "dataset/offers.h"
#include "plainanalysis.h"

#include <array>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace llmflation::plain {

inline Flag flagOf(const std::optional<bool> &flag)
{
    return !flag ? Flag::Unknown : *flag ? Flag::Yes : Flag::No;
}

inline Dataset datasetOf(const std::vector<Row> &rows)
{
    Dataset data;
    auto strings = std::make_shared<StringPool>();
    Benchmark mmlu{"mmlu", 0, {}, {}, {}};
    for (const Row &row : rows) {
        data.model.push_back(strings->intern(row.model));
        data.vendor.push_back(strings->intern(row.vendor));
        data.provider.push_back(strings->intern(row.provider));
        data.date.push_back(row.date);
        data.until.push_back(row.until);
        data.inputPrice.push_back(row.input.value_or(unknown));
        data.outputPrice.push_back(row.output.value_or(unknown));
        data.openWeights.push_back(flagOf(row.openWeights));
        data.reasoning.push_back(flagOf(row.reasoning));
        data.hasError.push_back(row.hasError);
        data.line.push_back(0);
        mmlu.scores.push_back(row.score.value_or(unknown));
        mmlu.chainOfThought.push_back(flagOf(row.chainOfThought));
        mmlu.shots.push_back(row.shots.value_or(unknown));
    }
    data.strings = std::move(strings);
    data.benchmarks.push_back(std::move(mmlu));
    data.offer = numberOffers(data);
    return data;
}

/// Small datasets and settings of few values each, so that ties, equal dates, superseding and empty months come up.
class RandomAnalyses {
public:
    [[nodiscard]] std::vector<Row> rows()
    {
        std::vector<Row> rows(below(20));
        for (Row &row : rows)
            row = nextRow();
        return rows;
    }

    [[nodiscard]] AnalysisSettings settings()
    {
        static constexpr std::array weights{0.5, 0.75, 0.0, 1.0, 1.0 / 3};
        AnalysisSettings settings;
        settings.thresholds = {threshold(), threshold()};
        settings.rule = one(2) ? FloorRule::Monthly : FloorRule::RecordLow;
        settings.inputWeight = weights.at(below(weights.size()));
        if (one(4))
            settings.since = monthOf(day());
        if (one(3))
            settings.asOf = day();
        if (one(4))
            settings.vendors = {name("V"), name("V")};
        if (one(4))
            settings.providers = {name("P")};
        settings.openWeights = filter();
        settings.reasoning = filter();
        settings.chainOfThought = filter();
        if (one(6))
            settings.shots = ShotRange{0, static_cast<double>(below(3))};
        if (one(6))
            settings.datedFrom = day();
        if (one(6))
            settings.datedTo = day();
        return settings;
    }

private:
    Row nextRow()
    {
        Row row{name("M"), name("V"), name("P"), {}, {}, {}, {}, {}, flag(), flag(), flag(), {}, one(20)};
        if (!one(25))
            row.date = day();
        if (row.date && one(5))
            row.until = Day{row.date->sinceEpoch + static_cast<std::int32_t>(below(120))};
        if (!one(20)) {
            row.input = static_cast<double>(below(4)) / 4;
            row.output = one(2) ? row.input : static_cast<double>(below(4)) / 4;
        }
        if (!one(8))
            row.score = 40 + static_cast<double>(below(5));
        if (one(2))
            row.shots = static_cast<double>(below(3));
        return row;
    }

    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random); }
    bool one(std::size_t in) { return below(in) == 0; }
    std::string name(const char *kind) { return kind + std::to_string(below(3)); }
    double threshold() { return 39.5 + static_cast<double>(below(11)) / 2; }
    Day day() { return {dayOf(2023, 11, 1).sinceEpoch + 7 * static_cast<std::int32_t>(below(40))}; }
    std::optional<bool> flag() { return one(3) ? std::nullopt : std::optional(one(2)); }
    FlagFilter filter() { return one(5) ? FlagFilter::Only : one(4) ? FlagFilter::Exclude : FlagFilter::Any; }

    std::mt19937 m_random{20241112};
};

} // namespace llmflation::plain
