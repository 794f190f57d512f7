#include "commandline/settingstext.h"

#include "commandline/complaints.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace llmflation {

namespace {

void append(std::vector<std::string> &parts, bool holds, std::string text)
{
    if (holds)
        parts.push_back(std::move(text));
}

std::string rowsText(const RowCounts &counts)
{
    std::vector<std::string> leftOut;
    append(leftOut, counts.filtered > 0, fmt::format("{} by filters", counts.filtered));
    append(leftOut, counts.noScore > 0, fmt::format("{} without a score", counts.noScore));
    append(leftOut, counts.noPrice > 0, fmt::format("{} without a price", counts.noPrice));
    append(leftOut, counts.zeroPrice > 0, fmt::format("{} free of charge", counts.zeroPrice));
    append(leftOut, counts.invalid > 0, fmt::format("{} with errors or without a day", counts.invalid));
    const auto used = fmt::format("{}, {} used", counted(counts.rows, "row"), counts.used);
    return leftOut.empty() ? used : fmt::format("{}; left out: {}", used, fmt::join(leftOut, ", "));
}

std::string filtersText(const AnalysisSettings &settings)
{
    std::vector<std::string> parts;
    append(parts, !settings.vendors.empty(), fmt::format("vendors {}", fmt::join(settings.vendors, ", ")));
    append(parts, !settings.providers.empty(), fmt::format("providers {}", fmt::join(settings.providers, ", ")));
    append(parts, settings.openWeights == FlagFilter::Only, "only open weights");
    append(parts, settings.openWeights == FlagFilter::Exclude, "no open weights");
    append(parts, settings.reasoning == FlagFilter::Only, "only reasoning models");
    append(parts, settings.reasoning == FlagFilter::Exclude, "no reasoning models");
    append(parts, settings.chainOfThought == FlagFilter::Only, "only chain-of-thought scores");
    append(parts, settings.chainOfThought == FlagFilter::Exclude, "no chain-of-thought scores");
    if (const auto &shots = settings.shots)
        parts.push_back(shots->fewest == shots->most
                            ? fmt::format("only scores with {} shots", shots->fewest)
                            : fmt::format("only scores with {} to {} shots", shots->fewest, shots->most));
    append(parts, settings.datedFrom.has_value(), "dated from " + toIso(settings.datedFrom.value_or(Day{})));
    append(parts, settings.datedTo.has_value(), "dated to " + toIso(settings.datedTo.value_or(Day{})));
    return parts.empty() ? "all quotes" : fmt::format("{}", fmt::join(parts, "; "));
}

std::string choicesText(const AnalysisReport &report)
{
    const AnalysisSettings &settings = report.result.settings;
    std::vector<std::string> parts;
    append(parts, report.asked.preset.has_value(), fmt::format("preset {}", report.asked.preset.value_or("")));
    parts.emplace_back(settings.rule == FloorRule::Monthly ? "cheapest quote of each month" : "record lows");
    parts.push_back(fmt::format("price = {:.4g} input + {:.4g} output, USD per million tokens", settings.inputWeight,
                                1 - settings.inputWeight));
    append(parts, settings.since.has_value(), "since " + toIso(settings.since.value_or(Month{})));
    if (const auto asOf = asOfIn(report.result))
        parts.push_back("as of " + toIso(*asOf));
    return fmt::format("{}", fmt::join(parts, "; "));
}

} // namespace

std::string headText(const AnalysisReport &report)
{
    return fmt::format("{}: {}\n"
                       "Settings: {}\n"
                       "Quotes:   {}\n",
                       printableWhole(report.path), rowsText(report.result.counts), choicesText(report),
                       filtersText(report.result.settings));
}

} // namespace llmflation
