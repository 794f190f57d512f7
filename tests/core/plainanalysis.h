#pragma once

#include "analysis/settings.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

/// An analysis as the definitions read, row by row and with no thought of speed: what `analyze` is held against. It
/// shares no code with it but the calendar.
namespace llmflation::plain {

/// A row as a test writes it down; nothing where a cell is empty.
struct Row {
    std::string model;
    std::string vendor;
    std::string provider;
    std::optional<Day> date;
    std::optional<Day> until;
    std::optional<double> input; ///< a quote with a single price has it in both
    std::optional<double> output;
    std::optional<double> score;
    std::optional<bool> openWeights;
    std::optional<bool> reasoning;
    std::optional<bool> chainOfThought;
    std::optional<double> shots;
    bool hasError = false;
};

struct Point {
    std::optional<Month> month;
    Day date;
    double price = 0;
    double score = 0;
    std::size_t row = 0;

    bool operator==(const Point &) const = default;
};

inline double priceOf(const Row &row, double weight)
{
    return *row.input == *row.output ? *row.input : weight * *row.input + (1 - weight) * *row.output;
}

/// The day on which a row no longer holds: the earlier of `until` and the next quote of the same model at the same
/// provider, zero prices and bad rows included; of several on one day the last of the file holds.
inline Day endOf(std::span<const Row> rows, std::size_t index)
{
    const Row &row = rows[index];
    Day end = row.until.value_or(endOfTime);
    for (std::size_t other = 0; other < rows.size(); ++other) {
        const Row &next = rows[other];
        if (!next.date || !next.input || next.model != row.model || next.provider != row.provider)
            continue;
        if (*next.date > *row.date || (*next.date == *row.date && other > index))
            end = std::min(end, *next.date);
    }
    return end;
}

inline bool isFlagKept(FlagFilter filter, const std::optional<bool> &flag)
{
    return filter == FlagFilter::Any || (filter == FlagFilter::Only) == flag.value_or(false);
}

inline bool isNamed(const std::vector<std::string> &names, const std::string &name)
{
    return names.empty() || std::ranges::find(names, name) != names.end();
}

inline bool isKept(const Row &row, const AnalysisSettings &settings)
{
    return isNamed(settings.vendors, row.vendor) && isNamed(settings.providers, row.provider) &&
           isFlagKept(settings.openWeights, row.openWeights) && isFlagKept(settings.reasoning, row.reasoning) &&
           isFlagKept(settings.chainOfThought, row.chainOfThought) &&
           (!settings.shots ||
            (row.shots && settings.shots->fewest <= *row.shots && *row.shots <= settings.shots->most)) &&
           (!settings.datedFrom || *row.date >= *settings.datedFrom) &&
           (!settings.datedTo || *row.date <= *settings.datedTo);
}

inline std::optional<Day> asOfDay(std::span<const Row> rows, const AnalysisSettings &settings)
{
    std::optional<Day> last = settings.asOf;
    for (const Row &row : rows) {
        if (!settings.asOf && row.date && !row.hasError)
            last = std::max(last.value_or(*row.date), *row.date);
    }
    return last;
}

/// The rows that may stand on the floor, in the order in which ties are settled: the lower price, the higher score, the
/// earlier date, the model's name, the row.
inline std::vector<Point> qualifyingQuotes(std::span<const Row> rows, const AnalysisSettings &settings,
                                           double threshold)
{
    const auto asOf = asOfDay(rows, settings);
    std::vector<Point> quotes;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const bool isQuote = row.date && row.input && !row.hasError && *row.date <= *asOf;
        if (!isQuote || !row.score || *row.score < threshold || !isKept(row, settings))
            continue;
        const double price = priceOf(row, settings.inputWeight);
        if (price > 0 && endOf(rows, i) > *row.date)
            quotes.push_back({std::nullopt, *row.date, price, *row.score, i});
    }
    std::ranges::sort(quotes, {}, [rows](const Point &quote) {
        return std::tuple(quote.price, -quote.score, quote.date, rows[quote.row].model, quote.row);
    });
    return quotes;
}

inline std::vector<Point> monthlyFloor(std::span<const Row> rows, const AnalysisSettings &settings, double threshold)
{
    const auto quotes = qualifyingQuotes(rows, settings, threshold);
    std::vector<Point> floor;
    if (quotes.empty())
        return floor;
    const Month first = settings.since.value_or(monthOf(std::ranges::min(quotes, {}, &Point::date).date));
    for (Month month = first; month <= monthOf(*asOfDay(rows, settings)); month = next(month)) {
        const auto holds = [&](const Point &quote) {
            return quote.date < firstDay(next(month)) && endOf(rows, quote.row) > firstDay(month);
        };
        if (const auto cheapest = std::ranges::find_if(quotes, holds); cheapest != quotes.end())
            floor.push_back({month, firstDay(month), cheapest->price, cheapest->score, cheapest->row});
    }
    return floor;
}

inline std::vector<Point> recordLows(std::span<const Row> rows, const AnalysisSettings &settings, double threshold)
{
    auto quotes = qualifyingQuotes(rows, settings, threshold);
    if (settings.since)
        std::erase_if(quotes, [&](const Point &quote) { return quote.date < firstDay(*settings.since); });
    std::ranges::stable_sort(quotes, {}, &Point::date);
    std::vector<Point> floor;
    for (const Point &quote : quotes) {
        if (floor.empty() || quote.price < floor.back().price)
            floor.push_back(quote);
    }
    return floor;
}

inline std::vector<Point> priceFloor(std::span<const Row> rows, const AnalysisSettings &settings, double threshold)
{
    return settings.rule == FloorRule::Monthly ? monthlyFloor(rows, settings, threshold)
                                               : recordLows(rows, settings, threshold);
}

} // namespace llmflation::plain
