#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace llmflation {

/// A day of the proleptic Gregorian calendar, years 1 to 9999: a date, not an instant, so no clock and no time zone.
struct Day {
    std::int32_t sinceEpoch = 0; ///< days since 1970-01-01

    auto operator<=>(const Day &) const = default;
};

/// Later than every day of the calendar: the end of a validity that is still open.
inline constexpr Day endOfTime{std::numeric_limits<std::int32_t>::max()};

/// A day or none, in the space of a day; none is before every day, as in std::optional.
class OptionalDay {
public:
    constexpr OptionalDay() = default;
    // NOLINTBEGIN(google-explicit-constructor): as std::optional takes them
    constexpr OptionalDay(std::nullopt_t) {}
    constexpr OptionalDay(Day day)
        : m_day(day)
    {
    }
    constexpr OptionalDay(const std::optional<Day> &day)
        : m_day(day.value_or(none))
    {
    }
    constexpr operator std::optional<Day>() const { return *this ? std::optional(m_day) : std::nullopt; }
    // NOLINTEND(google-explicit-constructor)

    constexpr explicit operator bool() const { return m_day != none; }
    constexpr const Day &operator*() const { return m_day; }
    constexpr const Day *operator->() const { return &m_day; }
    [[nodiscard]] constexpr Day valueOr(Day other) const { return *this ? m_day : other; }

    constexpr auto operator<=>(const OptionalDay &) const = default;

private:
    static constexpr Day none{std::numeric_limits<std::int32_t>::min()};
    Day m_day = none;
};

/// A calendar month, years 1 to 9999.
struct Month {
    std::int32_t index = 0; ///< 12 * year + (month - 1)

    auto operator<=>(const Month &) const = default;
    [[nodiscard]] int year() const { return index / 12; }
    [[nodiscard]] unsigned number() const { return static_cast<unsigned>(index % 12) + 1; } ///< 1 to 12
};

/// Mean length of a Gregorian year; every rate per year in this program uses it.
inline constexpr double daysPerYear = 365.2425;

/// `YYYY-MM-DD` (ISO 8601, extended form, complete), a day that exists; anything else gives nothing.
[[nodiscard]] std::optional<Day> parseDay(std::string_view text);

/// `YYYY-MM`; anything else gives nothing.
[[nodiscard]] std::optional<Month> parseMonth(std::string_view text);

[[nodiscard]] std::string toIso(Day day);
[[nodiscard]] std::string toIso(Month month);

[[nodiscard]] Day dayOf(int year, unsigned month, unsigned dayOfMonth);
[[nodiscard]] Month monthOf(Day day);
[[nodiscard]] Day firstDay(Month month);
[[nodiscard]] constexpr Month next(Month month)
{
    return {month.index + 1};
}

/// Signed length in years of 365.2425 days.
[[nodiscard]] constexpr double yearsBetween(Day from, Day to)
{
    return static_cast<double>(to.sinceEpoch - from.sinceEpoch) / daysPerYear;
}

} // namespace llmflation
