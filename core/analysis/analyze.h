#pragma once

#include "analysis/settings.h"
#include "dataset/dataset.h"
#include "pricing/pricefloor.h"
#include "statistics/estimate.h"
#include "statistics/loglinearregression.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace llmflation {

/// First floor price over last floor price.
struct Decline {
    double factor = 1;
    double years = 0;
};

/// log10 p = a - t * log10(rate), with a by least squares over the floor points; t in years since the first of them.
struct FixedRateLine {
    double factorPerYear = 10;
    double priceAtStart = 0; ///< the line's price at the first floor point, USD per million tokens
    double rmseLog10 = 0;
};

/// Ordinary least squares of log10 price on time over the floor points. Factors say how many times cheaper per year.
struct Trend {
    double factorPerYear = 1;
    Interval studentT;                 ///< takes the errors for independent: too narrow for monthly points
    Interval neweyWest;                ///< allows for autocorrelation
    std::size_t neweyWestLags = 0;     ///< how far it allows for it, in points
    std::optional<Interval> bootstrap; ///< resamples models; nothing until bootstrapTrend() is asked
    std::optional<double> theilSenFactorPerYear;
    std::optional<Interval> theilSen; ///< takes the errors for independent; nothing for few points
    double confidence = 0.95;
    std::optional<double> rSquared; ///< nothing where the price never moved
    std::size_t n = 0;
    std::optional<double> halvingDays; ///< nothing where the price does not fall
    double pValueVsRate = 1;           ///< two-sided, Student t, against the settings' rate
    double pValueVsRateNeweyWest = 1;  ///< the same by the Newey-West error
    double priceAtStart = 0;           ///< the trend's price at the first floor point
    Day start;                         ///< date of the first floor point
    LinearRegression regression;       ///< of log10 price on years since `start`
};

struct SeriesResult {
    double threshold = 0;
    std::vector<FloorPoint> floor;          ///< by time
    std::optional<Decline> decline;         ///< nothing without a floor point
    std::optional<FixedRateLine> fixedRate; ///< likewise
    std::optional<Trend> trend;             ///< nothing for fewer than 3 points
};

/// Every row of the dataset is in exactly one of these, the first that applies.
struct RowCounts {
    std::size_t rows = 0;
    std::size_t invalid = 0; ///< a cell has an error, or no day on which the quote holds
    std::size_t noPrice = 0;
    std::size_t zeroPrice = 0; ///< cannot stand on a log axis
    std::size_t filtered = 0;  ///< by vendor, provider, flags, or dated after the as-of date
    std::size_t noScore = 0;
    std::size_t used = 0;
};

enum class RowUse : std::uint8_t { Used, Invalid, NoPrice, ZeroPrice, Filtered, NoScore };

struct AnalysisResult {
    AnalysisSettings settings;
    Day asOf; ///< the one in force
    RowCounts counts;
    Column<RowUse> use;               ///< one for each row
    Column<double> price;             ///< blended, one for each row; NaN: none
    Column<Validity> validity;        ///< one for each row
    std::vector<SeriesResult> series; ///< one for each threshold, in the settings' order
};

/// A pure function of its arguments. A benchmark that the dataset has not got leaves every row without a score.
[[nodiscard]] AnalysisResult analyze(const Dataset &dataset, const AnalysisSettings &settings);

} // namespace llmflation
