#pragma once

#include "analysis/settings.h"
#include "commandline/optionvalue.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace llmflation {

/// The analysis options as they were given; what was not given is empty.
struct AnalysisOptions {
    std::optional<std::string> preset;
    std::optional<std::string> benchmark;
    std::vector<double> thresholds;
    std::optional<FloorRule> rule;
    std::optional<double> inputWeight;
    std::optional<TokenMix> blend; ///< in place of a weight
    std::optional<double> rate;
    std::optional<std::optional<Month>> since;
    std::optional<std::optional<Day>> asOf;
    std::vector<std::string> vendors; ///< `all`: every one, where the preset names some
    std::vector<std::string> providers;
    std::optional<FlagFilter> reasoning;
    std::optional<FlagFilter> chainOfThought;
    std::optional<FlagFilter> openWeights;
    std::optional<ShotRange> shots;
    std::optional<Day> datedFrom;
    std::optional<Day> datedTo;
    std::optional<double> confidence;
};

/// `options` must outlive the parsing.
void addAnalysisOptions(CLI::App &command, AnalysisOptions &options);

/// The preset's choices, or else `start`, with every option that was given in their place.
[[nodiscard]] AnalysisSettings settingsFrom(const AnalysisOptions &options, AnalysisSettings start = {});

} // namespace llmflation
