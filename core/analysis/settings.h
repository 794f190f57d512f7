#pragma once

#include "dataset/calendar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace llmflation {

enum class FloorRule : std::uint8_t { Monthly, RecordLow };

/// Everything that an analysis depends on besides the dataset.
struct AnalysisSettings {
    std::string benchmark = "mmlu";
    std::vector<double> thresholds{42, 83};
    FloorRule rule = FloorRule::Monthly;
    double inputWeight = 0.5;           ///< of the blended price, 0 to 1
    double rate = 10;                   ///< of the fixed-rate line: how many times cheaper per year, above 0 and not 1
    std::optional<Month> since;         ///< the floor starts in this month; record lows of before are forgotten
    std::optional<Day> asOf;            ///< otherwise the dataset's last quote date
    std::vector<std::string> vendors;   ///< empty: all; compared without regard to case
    std::vector<std::string> providers; ///< likewise
    bool excludeReasoning = false;
    bool excludeChainOfThought = false; ///< quotes whose `<benchmark>_cot` says yes
    bool openWeightsOnly = false;
    double confidence = 0.95; ///< of every interval, in (0, 1)

    bool operator==(const AnalysisSettings &) const = default;
};

/// A named choice of settings; thresholds and benchmark stay as they are.
struct Preset {
    std::string id;    ///< "none", "article", "epoch"
    std::string title; ///< for people
    std::string explanation;
};

[[nodiscard]] const std::vector<Preset> &presets();

/// The settings with the preset's choices in force; unknown ids give nothing. "none" gives the defaults.
[[nodiscard]] std::optional<AnalysisSettings> withPreset(AnalysisSettings settings, const std::string &id);

/// The id of the preset whose choices these settings are, or "" (the user changed something).
[[nodiscard]] std::string matchingPreset(const AnalysisSettings &settings);

} // namespace llmflation
