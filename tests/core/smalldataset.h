#pragma once

#include "dataset/dataset.h"
#include "dataset/offers.h"

#include <memory>
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
    std::shared_ptr<llmflation::StringPool> strings = std::make_shared<llmflation::StringPool>();
    llmflation::Dataset data;

    explicit SmallDataset(const std::vector<QuoteLine> &lines)
    {
        using namespace llmflation;
        data.strings = strings;
        Benchmark mmlu{"mmlu", 0, {}, {}, {}};
        for (const QuoteLine &line : lines) {
            data.model.push_back(strings->intern(line.model));
            data.vendor.push_back(strings->intern(line.vendor));
            data.provider.push_back(strings->intern(line.provider));
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
        data.offer = numberOffers(data);
    }
};
