#include "analysis/settings.h"

namespace llmflation {

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> all{
        {"none", phrase("Preset", "All quotes"),
         phrase("Preset", "Every quote of the dataset; the mean of input and output price; by month.")},
        {"article", phrase("Preset", "LLMflation article"),
         phrase("Preset",
                "\"Welcome to LLMflation\" (a16z, 12 November 2024): models of OpenAI, Anthropic and Meta at OpenAI, "
                "Anthropic and Together AI; the mean of input and output price; by month, November 2021 to November "
                "2024.")},
        {"epoch", Phrase("Epoch AI"),
         phrase("Preset", "\"LLM inference prices have fallen rapidly but unequally across tasks\" (Epoch AI, 12 March "
                          "2025): record lows; "
                          "three parts input to one part output; no reasoning models; 90 % intervals.")},
    };
    return all;
}

std::optional<AnalysisSettings> withPreset(AnalysisSettings settings, const std::string &id)
{
    AnalysisSettings chosen;
    chosen.benchmark = std::move(settings.benchmark);
    chosen.thresholds = std::move(settings.thresholds);
    if (id == "article") {
        chosen.vendors = {"OpenAI", "Anthropic", "Meta"};
        chosen.providers = {"OpenAI", "Anthropic", "Together AI"};
        chosen.since = monthOf(dayOf(2021, 11, 1));
        chosen.asOf = dayOf(2024, 11, 12);
    } else if (id == "epoch") {
        chosen.rule = FloorRule::RecordLow;
        chosen.inputWeight = 0.75;
        chosen.reasoning = FlagFilter::Exclude;
        chosen.confidence = 0.9;
    } else if (id != "none") {
        return std::nullopt;
    }
    return chosen;
}

std::string matchingPreset(const AnalysisSettings &settings)
{
    for (const Preset &preset : presets()) {
        if (withPreset(settings, preset.id) == settings)
            return preset.id;
    }
    return {};
}

} // namespace llmflation
