#include "dataset/columnplan.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace llmflation {

namespace {

ColumnPlan::Scores scoresIn(const ColumnMap &map, std::size_t column)
{
    constexpr std::array<std::string_view, 4> percentages{"mmlu", "gpqa_diamond", "humaneval", "math_500"};
    const auto &[role, name] = map.columns[column];
    return {name,
            column,
            map.find(Role::ChainOfThought, name + "_cot"),
            map.find(Role::Shots, name + "_shots"),
            std::ranges::find(percentages, name) != percentages.end(),
            role == Role::Other};
}

} // namespace

std::size_t ColumnPlan::width() const
{
    std::size_t width = 0;
    const auto include = [&width](ColumnIndex column) { width = std::max(width, column ? *column + 1 : 0); };
    for (const ColumnIndex column :
         {model, vendor, provider, date, until, input, output, single, openWeights, reasoning})
        include(column);
    for (const Scores &score : scores) {
        include(score.column);
        include(score.chainOfThought);
        include(score.shots);
    }
    return width;
}

ColumnPlan planColumns(const ColumnMap &map)
{
    ColumnPlan plan;
    plan.model = map.find(Role::Model);
    plan.vendor = map.find(Role::Vendor);
    plan.provider = map.find(Role::Provider);
    plan.date = map.find(Role::Date);
    plan.until = map.find(Role::Until);
    plan.input = map.find(Role::InputPrice);
    plan.output = map.find(Role::OutputPrice);
    plan.single = map.find(Role::SinglePrice);
    plan.openWeights = map.find(Role::OpenWeights);
    plan.reasoning = map.find(Role::Reasoning);
    for (std::size_t column = 0; column < map.columns.size(); ++column) {
        if (map.columns[column].role == Role::Score)
            plan.scores.push_back(scoresIn(map, column));
    }
    for (std::size_t column = 0; column < map.columns.size(); ++column) {
        const auto &[role, name] = map.columns[column];
        if (role == Role::Parameters || (role == Role::Other && !name.empty() && !namesAPrice(name)))
            plan.scores.push_back(scoresIn(map, column));
    }
    return plan;
}

} // namespace llmflation
