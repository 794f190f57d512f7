#pragma once

#include "dataset/dataset.h"
#include "dataset/table.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

/// One quote as a test writes it down.
struct QuoteLine {
    std::string_view model;
    std::string_view date; ///< "": unknown
    double price = llmflation::unknown;
    double score = llmflation::unknown;
    std::string_view until = {};
    std::string_view provider = "P";
    std::string_view vendor = "V";
};

/// A dataset written down in a test, with one benchmark, "mmlu". Flags and prices may be changed afterwards.
struct SmallDataset {
    llmflation::Table table{{"model", "vendor", "provider"}};
    llmflation::Dataset data;

    explicit SmallDataset(const std::vector<QuoteLine> &lines)
    {
        using namespace llmflation;
        Benchmark mmlu{"mmlu", 0, {}, {}, {}};
        for (const QuoteLine &line : lines) {
            table.appendRow(std::array{line.model, line.vendor, line.provider});
            const std::size_t row = table.rowCount() - 1;
            data.model.push_back(table.cellId(row, 0));
            data.vendor.push_back(table.cellId(row, 1));
            data.provider.push_back(table.cellId(row, 2));
            data.date.push_back(parseDay(line.date));
            data.until.push_back(parseDay(line.until));
            data.inputPrice.push_back(line.price);
            data.outputPrice.push_back(line.price);
            data.openWeights.push_back(Flag::Unknown);
            data.reasoning.push_back(Flag::Unknown);
            data.hasError.push_back(false);
            data.line.push_back(0);
            mmlu.scores.push_back(line.score);
            mmlu.chainOfThought.push_back(Flag::Unknown);
            mmlu.shots.push_back(unknown);
        }
        data.benchmarks.push_back(std::move(mmlu));
    }
};
