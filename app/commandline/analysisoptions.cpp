#include "commandline/analysisoptions.h"

#include "commandline/optionadder.h"

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

CLI::Option *addFlag(CLI::App &command, const std::string &name, std::optional<FlagFilter> &target, FlagFilter value,
                     const std::string &description)
{
    return command.add_flag_callback(
        name, [&target, value] { target = value; }, description);
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
    addValue(command, "--input-weight", options.inputWeight, weightValue, "W",
             "price = W * input + (1 - W) * output [0.5]");
    addValue(command, "--rate", options.rate, rateValue, "FACTOR", "fall per year of the fixed-rate line [10]");
    addValue(command, "--since", options.since, monthValue, "YYYY-MM", "first month of the floor");
    addValue(command, "--as-of", options.asOf, dayValue, "YYYY-MM-DD", "leave out later quotes [last quote date]");
    addValues(command, "--vendor", options.vendors, nameValue, "NAME", "only models made by NAME; repeatable");
    addValues(command, "--provider", options.providers, nameValue, "NAME", "only tokens sold by NAME; repeatable");
    addFlag(command, "--no-reasoning", options.reasoning, FlagFilter::Exclude, "leave reasoning models out");
    addFlag(command, "--reasoning", options.reasoning, FlagFilter::Any, "keep them, where the preset leaves them out")
        ->excludes("--no-reasoning");
    addFlag(command, "--no-cot", options.chainOfThought, FlagFilter::Exclude,
            "leave out scores with chain of thought (<benchmark>_cot)");
    addFlag(command, "--open-weights", options.openWeights, FlagFilter::Only, "only models with open weights");
    addValue(command, "--confidence", options.confidence, confidenceValue, "LEVEL", "of every interval [0.95]");
}

AnalysisSettings settingsFrom(const AnalysisOptions &options)
{
    AnalysisSettings settings;
    if (options.preset)
        settings = withPreset(settings, *options.preset).value_or(settings);
    overrideWith(options.benchmark, settings.benchmark);
    overrideWith(options.thresholds, settings.thresholds);
    overrideWith(options.rule, settings.rule);
    overrideWith(options.inputWeight, settings.inputWeight);
    overrideWith(options.rate, settings.rate);
    overrideWith(options.since, settings.since);
    overrideWith(options.asOf, settings.asOf);
    overrideWith(options.vendors, settings.vendors);
    overrideWith(options.providers, settings.providers);
    overrideWith(options.reasoning, settings.reasoning);
    overrideWith(options.chainOfThought, settings.chainOfThought);
    overrideWith(options.openWeights, settings.openWeights);
    overrideWith(options.confidence, settings.confidence);
    return settings;
}

} // namespace llmflation
