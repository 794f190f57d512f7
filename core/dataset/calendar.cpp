#include "dataset/calendar.h"

#include <chrono>
#include <fmt/format.h>

namespace llmflation {

namespace {

std::optional<int> parseDigits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = 10 * value + (c - '0');
    }
    return value;
}

std::chrono::year_month_day civil(Day day)
{
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day.sinceEpoch}}};
}

} // namespace

std::optional<Month> parseMonth(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const auto year = parseDigits(text.substr(0, 4));
    const auto month = parseDigits(text.substr(5, 2));
    if (!year || !month || *year < 1 || *month < 1 || *month > 12)
        return std::nullopt;
    return Month{12 * *year + *month - 1};
}

std::optional<Day> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[7] != '-')
        return std::nullopt;
    const auto month = parseMonth(text.substr(0, 7));
    const auto dayOfMonth = parseDigits(text.substr(8, 2));
    if (!month || !dayOfMonth || *dayOfMonth < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{month->year()}, std::chrono::month{month->number()},
                                           std::chrono::day{static_cast<unsigned>(*dayOfMonth)}};
    if (!date.ok())
        return std::nullopt;
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

std::string toIso(Day day)
{
    const auto date = civil(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::string toIso(Month month)
{
    return fmt::format("{:04}-{:02}", month.year(), month.number());
}

Day dayOf(int year, unsigned month, unsigned dayOfMonth)
{
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{dayOfMonth}};
    return {static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

Month monthOf(Day day)
{
    const auto date = civil(day);
    return {12 * static_cast<int>(date.year()) + static_cast<int>(static_cast<unsigned>(date.month())) - 1};
}

Day firstDay(Month month)
{
    return dayOf(month.year(), month.number(), 1);
}

} // namespace llmflation
