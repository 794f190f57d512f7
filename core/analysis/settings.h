#pragma once

#include "dataset/calendar.h"
#include "dataset/phrase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace llmflation {

/// What to do with the quotes whose flag says yes. An unknown flag is no yes: Only leaves it out, Exclude keeps it.
enum class FlagFilter : std::uint8_t { Any, Only, Exclude };

/// Numbers of examples in the prompt, ends included; an unknown number is in no range.
struct ShotRange {
    double fewest = 0;
    double most = 0;

    [[nodiscard]] bool contains(double shots) const { return fewest <= shots && shots <= most; }
    bool operator==(const ShotRange &) const = default;
};

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
    FlagFilter openWeights = FlagFilter::Any;
    FlagFilter reasoning = FlagFilter::Any;
    FlagFilter chainOfThought = FlagFilter::Any; ///< of the score: `<benchmark>_cot`
    std::optional<ShotRange> shots;              ///< of the score: `<benchmark>_shots`
    std::optional<Day> datedFrom;                ///< only quotes dated on or after this day
    std::optional<Day> datedTo;                  ///< only quotes dated on or before it; they may hold longer
    double confidence = 0.95;                    ///< of every interval, in (0, 1)

    bool operator==(const AnalysisSettings &) const = default;
};

/// A named choice of settings; thresholds and benchmark stay as they are.
struct Preset {
    std::string id; ///< "none", "article", "epoch"
    Phrase title;   ///< for people
    Phrase explanation;
};

[[nodiscard]] const std::vector<Preset> &presets();

/// The settings with the preset's choices in force; unknown ids give nothing. "none" gives the defaults.
[[nodiscard]] std::optional<AnalysisSettings> withPreset(AnalysisSettings settings, const std::string &id);

/// The id of the preset whose choices these settings are, or "" (the user changed something).
[[nodiscard]] std::string matchingPreset(const AnalysisSettings &settings);

} // namespace llmflation
