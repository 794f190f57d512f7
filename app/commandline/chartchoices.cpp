#include "commandline/chartchoices.h"

#include "commandline/optionadder.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace llmflation {

namespace {

OptionValue<PriceUnit> unitValue(std::string_view text)
{
    if (text == "usd")
        return PriceUnit::UsdPerMtok;
    if (text == "tokens")
        return PriceUnit::TokensPerUsd;
    return tl::make_unexpected(fmt::format("“{}” is not a unit: usd or tokens", text));
}

OptionValue<int> forecastMonthsValue(std::string_view text)
{
    int months = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), months);
    if (error != std::errc() || end != text.data() + text.size() || months < 0 || months > mostForecastMonths)
        return tl::make_unexpected(
            fmt::format("“{}” is not a number of months: 1 to {}, or 0 for none", text, mostForecastMonths));
    return months;
}

OptionValue<std::optional<ReferenceLaw>> lawValue(std::string_view text)
{
    if (text == "moore")
        return ReferenceLaw::Moore;
    if (text == "dennard")
        return ReferenceLaw::Dennard;
    if (text == "edholm")
        return ReferenceLaw::Edholm;
    if (text == "none")
        return std::nullopt;
    return tl::make_unexpected(fmt::format("“{}” is not a law: moore, dennard, edholm or none", text));
}

OptionValue<std::optional<double>> ownRateValue(std::string_view text)
{
    if (text == "none")
        return std::nullopt;
    return rateValue(text).map([](double rate) { return std::optional(rate); });
}

/// `--name` and `--no-name`.
void addSwitch(CLI::App &command, const std::string &name, std::optional<bool> &target, const std::string &on,
               const std::string &off)
{
    const auto take = [&target](bool value) { return [&target, value] { target = value; }; };
    auto *yes = command.add_flag_callback("--" + name, take(true), on)->group("Chart");
    command.add_flag_callback("--no-" + name, take(false), off)->group("Chart")->excludes(yes);
}

} // namespace

void addChartOptions(CLI::App &command, ChartChoices &choices)
{
    const std::string group = "Chart";
    addValue(command, "--unit", choices.unit, unitValue, "usd|tokens",
             "of the price axis: USD per million tokens, or tokens per USD [usd]")
        ->group(group);
    addSwitch(command, "cloud", choices.cloud, "all quotes behind the floors, which is so by default",
              "the floors alone");
    addSwitch(command, "vendor-colors", choices.vendorColors, "a colour for each vendor's quotes", "one for all");
    addSwitch(command, "trend", choices.trend, "the fitted trend with its confidence band", "without it");
    addValue(command, "--forecast-months", choices.forecastMonths, forecastMonthsValue, "N",
             "the trend N months on, with its prediction band [0]")
        ->group(group);
    addValues(command, "--law", choices.laws, lawValue, "moore|dennard|edholm",
              "a law of other technologies to hold the fall against, or none; repeatable")
        ->group(group);
    addValue(command, "--own-rate", choices.ownRate, ownRateValue, "FACTOR",
             "one more such line, that many times cheaper a year")
        ->group(group);
}

ChartOptions chartOptionsFrom(const ChartChoices &choices, ChartOptions options)
{
    options.unit = choices.unit.value_or(options.unit);
    options.cloud = choices.cloud.value_or(options.cloud);
    options.vendorColors = choices.vendorColors.value_or(options.vendorColors);
    options.trend = choices.trend.value_or(options.trend);
    if (const auto months = choices.forecastMonths) {
        options.forecast = *months > 0;
        options.forecastMonths = *months > 0 ? *months : options.forecastMonths;
    }
    if (!choices.laws.empty())
        options.laws.clear();
    for (const auto &law : choices.laws)
        if (law && std::ranges::find(options.laws, *law) == options.laws.end())
            options.laws.push_back(*law);
    options.ownRate = choices.ownRate.value_or(options.ownRate);
    return options;
}

} // namespace llmflation
