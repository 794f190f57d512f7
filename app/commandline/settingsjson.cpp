#include "commandline/analysisjson.h"

namespace llmflation {

namespace {

JsonValue namedNumbers(const char *firstName, double first, const char *secondName, double second)
{
    JsonValue json;
    json[firstName] = first;
    json[secondName] = second;
    return json;
}

} // namespace

JsonValue settingsJson(const AnalysisReport &report)
{
    const AnalysisSettings &settings = report.result.settings;
    const auto &tokens = report.asked.blend;
    const auto &shots = settings.shots;
    JsonValue json;
    json["preset"] = orNull(report.asked.preset);
    json["benchmark"] = settings.benchmark;
    json["thresholds"] = settings.thresholds;
    json["rule"] = settings.rule == FloorRule::Monthly ? "monthly" : "record-low";
    json["input_weight"] = settings.inputWeight;
    json["tokens"] = tokens ? namedNumbers("input", tokens->input, "output", tokens->output) : JsonValue();
    json["rate"] = settings.rate;
    json["since"] = isoOrNull(settings.since);
    json["as_of"] = isoOrNull(asOfIn(report.result));
    json["vendors"] = settings.vendors;
    json["providers"] = settings.providers;
    json["open_weights"] = settings.openWeights == FlagFilter::Only;
    json["closed_weights"] = settings.openWeights == FlagFilter::Exclude;
    json["no_reasoning"] = settings.reasoning == FlagFilter::Exclude;
    json["only_reasoning"] = settings.reasoning == FlagFilter::Only;
    json["no_cot"] = settings.chainOfThought == FlagFilter::Exclude;
    json["only_cot"] = settings.chainOfThought == FlagFilter::Only;
    json["shots"] = shots ? namedNumbers("fewest", shots->fewest, "most", shots->most) : JsonValue();
    json["dated_from"] = isoOrNull(settings.datedFrom);
    json["dated_to"] = isoOrNull(settings.datedTo);
    json["confidence"] = settings.confidence;
    return json;
}

} // namespace llmflation
