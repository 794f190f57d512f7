#pragma once

#include "dataset/calendar.h"
#include "document/chartoptions.h"

#include <QString>

#include <string>

// How the window, the chart and its cards write things: one way each, in the user's locale.

namespace llmflation {

/// "MMLU" for `mmlu`; a name of the user's own stays as it is.
[[nodiscard]] QString benchmarkTitle(const std::string &name);

/// "MMLU ≥ 42"
[[nodiscard]] QString thresholdTitle(const std::string &benchmark, double threshold);

/// What stands before a price; empty: "$". For the whole program, as QLocale::setDefault() is.
void setCurrencyLabel(const QString &label);

/// "$60", "$1.75", "$0.20", "$0.0075": no decimals or cents; below $1 three significant digits and at least cents.
[[nodiscard]] QString formatPrice(double usd);

/// What a dollar buys: "16.7K", "1.14M", "133M" tokens, three digits.
[[nodiscard]] QString formatTokensPerUsd(double usdPerMtok);
/// A price in the chart's unit: "$60" or "16.7K/$".
[[nodiscard]] QString formatPriceIn(PriceUnit unit, double usdPerMtok);

/// "1,000×", "51×", "15.3×", "0.85×": as many digits as a measured factor deserves.
[[nodiscard]] QString formatFactor(double factor);
/// The same without the sign, for ranges: "12.0 – 19.6".
[[nodiscard]] QString formatFactorNumber(double factor);

/// "10", "2.5": a number that somebody chose, as short as it is exact.
[[nodiscard]] QString formatNumber(double value);

/// With that many decimals.
[[nodiscard]] QString formatDecimals(double value, int decimals);

[[nodiscard]] QString formatMonth(Month month);     ///< "Nov 2021"
[[nodiscard]] QString formatMonthName(Month month); ///< "Nov"
[[nodiscard]] QString formatDay(Day day);           ///< "13 Jun 2023"
[[nodiscard]] QString formatDayOfMonth(Day day);    ///< "13 Jun"

} // namespace llmflation
