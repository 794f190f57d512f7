#pragma once

#include <QString>

#include <vector>

// Where the chart's grid lines stand and what is written at them: 1-2-5 prices and calendar dates. A tick without a
// label is a line only.

namespace llmflation {

struct PriceTick {
    double price = 0; ///< USD per million tokens
    QString label;
};

/// Ticks within [low, high], both above 0, on a log axis that is `length` pixels long: decades, 1-3 or 1-2-5 steps,
/// whichever the room allows, and linear steps where the range is so narrow that these would give fewer than three
/// labels. `lineHeight` is that of the labels.
[[nodiscard]] std::vector<PriceTick> priceTicks(double low, double high, double length, double lineHeight);

/// The same for what a dollar buys: ticks at 1-2-5 tokens per dollar, "100K", "1M".
[[nodiscard]] std::vector<PriceTick> tokenTicks(double low, double high, double length, double lineHeight);

struct DateTick {
    double day = 0; ///< days since 1970-01-01
    QString label;
    bool year = false; ///< 1 January
};

/// Starts of years, quarters, months or days within [first, last], days since 1970-01-01, on an axis that is `length`
/// pixels long; `labelWidth` is that of the widest label, "Oct" or a year. Where no year starts, the first label names
/// its year.
[[nodiscard]] std::vector<DateTick> dateTicks(double first, double last, double length, double labelWidth);

} // namespace llmflation
