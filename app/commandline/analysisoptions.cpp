#include "commandline/analysisoptions.h"

#include "commandline/optionadder.h"
#include "dataset/words.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace llmflation {

namespace {

std::string presetIds()
{
    std::string ids;
    for (const Preset &preset : presets())
        ids += (ids.empty() ? "" : "|") + preset.id;
    return ids;
}

OptionValue<std::string> presetValue(std::string_view text)
{
    for (const Preset &preset : presets()) {
        if (preset.id == text)
            return preset.id;
    }
    return tl::make_unexpected("“" + std::string(text) + "” is not a preset: " + presetIds());
}

constexpr auto filters = "Filters";

struct FlagOption {
    std::string name;
    FlagFilter value;
    std::string description;
};

/// Options of which one may be given.
void addFlags(CLI::App &command, std::optional<FlagFilter> &target, std::initializer_list<FlagOption> flags)
{
    std::vector<CLI::Option *> others;
    for (const FlagOption &flag : flags) {
        const auto take = [&target, value = flag.value] { target = value; };
        auto *option = command.add_flag_callback(flag.name, take, flag.description)->group(filters);
        for (CLI::Option *other : others)
            option->excludes(other);
        others.push_back(option);
    }
}

void addFilters(CLI::App &command, AnalysisOptions &options)
{
    addValues(command, "--vendor", options.vendors, nameValue, "NAME", "only models made by NAME, or all; repeatable")
        ->group(filters);
    addValues(command, "--provider", options.providers, nameValue, "NAME",
              "only tokens sold by NAME, or all; repeatable")
        ->group(filters);
    addFlags(command, options.openWeights,
             {{"--open-weights", FlagFilter::Only, "only models with open weights"},
              {"--closed-weights", FlagFilter::Exclude, "leave them out"}});
    addFlags(command, options.reasoning,
             {{"--no-reasoning", FlagFilter::Exclude, "leave reasoning models out"},
              {"--only-reasoning", FlagFilter::Only, "leave all others out"},
              {"--reasoning", FlagFilter::Any, "keep them, where the preset leaves them out"}});
    addFlags(command, options.chainOfThought,
             {{"--no-cot", FlagFilter::Exclude, "leave out scores with chain of thought (<benchmark>_cot)"},
              {"--only-cot", FlagFilter::Only, "leave out all others"},
              {"--cot", FlagFilter::Any, "keep them, whatever the preset says"}});
    addValue(command, "--shots", options.shots, shotsValue, "N|A-B",
             "only scores with so many shots (<benchmark>_shots)")
        ->group(filters);
    addValue(command, "--dated-from", options.datedFrom, dayValue, "YYYY-MM-DD", "only quotes dated then or later")
        ->group(filters);
    addValue(command, "--dated-to", options.datedTo, dayValue, "YYYY-MM-DD",
             "only quotes dated then or earlier; they may hold longer")
        ->group(filters);
}

template <typename T>
void overrideWith(const std::optional<T> &given, auto &setting)
{
    if (given)
        setting = *given;
}

template <typename T>
void overrideWith(const std::vector<T> &given, std::vector<T> &setting)
{
    if (!given.empty())
        setting = given;
}

void overrideNames(const std::vector<std::string> &given, std::vector<std::string> &setting)
{
    if (std::ranges::any_of(given, [](const std::string &name) { return equalIgnoringCase(name, "all"); }))
        setting.clear();
    else
        overrideWith(given, setting);
}

} // namespace

void addAnalysisOptions(CLI::App &command, AnalysisOptions &options)
{
    addValue(command, "--preset", options.preset, presetValue, presetIds(),
             "start from these settings; other options override them");
    addValue(command, "--benchmark", options.benchmark, nameValue, "NAME", "column of scores [mmlu]");
    addValues(command, "--threshold", options.thresholds, numberValue, "SCORE",
              "least score that will do; repeatable [42 and 83]");
    addValue(command, "--rule", options.rule, ruleValue, "monthly|record-low",
             "cheapest quote of each month, or each new record low [monthly]");
    auto *weight = addValue(command, "--input-weight", options.inputWeight, weightValue, "W",
                            "price = W * input + (1 - W) * output [0.5]");
    addValue(command, "--blend", options.blend, blendValue, "BLEND",
             "the same in words: mean, input, output, or tokens IN:OUT such as 3:1")
        ->excludes(weight);
    addValue(command, "--rate", options.rate, rateValue, "FACTOR", "fall per year of the fixed-rate line [10]");
    addValue(command, "--since", options.since, sinceValue, "YYYY-MM", "first month of the floor [first]");
    addValue(command, "--as-of", options.asOf, asOfValue, "YYYY-MM-DD",
             "leave out later quotes [last: last quote date]");
    addValue(command, "--confidence", options.confidence, confidenceValue, "LEVEL", "of every interval [0.95]");
    addFilters(command, options);
}

AnalysisSettings settingsFrom(const AnalysisOptions &options, AnalysisSettings start)
{
    AnalysisSettings settings = std::move(start);
    if (options.preset)
        settings = withPreset(settings, *options.preset).value_or(settings);
    overrideWith(options.benchmark, settings.benchmark);
    overrideWith(options.thresholds, settings.thresholds);
    overrideWith(options.rule, settings.rule);
    overrideWith(options.inputWeight, settings.inputWeight);
    if (options.blend)
        settings.inputWeight = options.blend->inputWeight();
    overrideWith(options.rate, settings.rate);
    overrideWith(options.since, settings.since);
    overrideWith(options.asOf, settings.asOf);
    overrideNames(options.vendors, settings.vendors);
    overrideNames(options.providers, settings.providers);
    overrideWith(options.reasoning, settings.reasoning);
    overrideWith(options.chainOfThought, settings.chainOfThought);
    overrideWith(options.openWeights, settings.openWeights);
    overrideWith(options.shots, settings.shots);
    overrideWith(options.datedFrom, settings.datedFrom);
    overrideWith(options.datedTo, settings.datedTo);
    overrideWith(options.confidence, settings.confidence);
    return settings;
}

} // namespace llmflation
