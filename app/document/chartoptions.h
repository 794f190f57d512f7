#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace llmflation {

enum class PriceUnit : std::uint8_t { UsdPerMtok, TokensPerUsd };

/// A law of other technologies that the fall of prices is held against: a factor in so many years.
enum class ReferenceLaw : std::uint8_t { Moore, Dennard, Edholm };

inline constexpr int mostForecastMonths = 120;

/// What a chart shows besides the floors, and how. Not part of an analysis: nothing here changes a figure.
struct ChartOptions {
    PriceUnit unit = PriceUnit::UsdPerMtok;
    bool cloud = true;              ///< all quotes, behind the floors
    bool vendorColors = false;      ///< of the cloud
    bool trend = false;             ///< the fitted line with its confidence band
    bool forecast = false;          ///< the trend beyond the last month, with its prediction band
    int forecastMonths = 12;        ///< beyond the as-of date, 1 to mostForecastMonths
    bool crosshair = false;         ///< on screen
    std::vector<ReferenceLaw> laws; ///< from the first floor point on
    std::optional<double> ownRate;  ///< one more such line, that many times cheaper a year

    bool operator==(const ChartOptions &) const = default;
};

/// A note of the user's on the chart. Text is plain text.
struct Annotation {
    std::string text;
    double day = 0;              ///< days since 1970-01-01
    std::optional<double> price; ///< USD per million tokens; nothing: a note at a date, with a line down the plot
    double offsetX = 0;          ///< of the text from its point, in pixels at text scale 1
    double offsetY = 0;

    bool operator==(const Annotation &) const = default;
};

} // namespace llmflation
