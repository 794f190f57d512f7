#pragma once

#include "analysis/analyze.h"
#include "analysis/forecast.h"
#include "analysis/frontier.h"
#include "analysis/influence.h"
#include "analysis/ratebreak.h"
#include "analysis/workload.h"
#include "commandline/analysisoptions.h"
#include "formats/pricelist.h"

#include <optional>
#include <string>
#include <vector>

namespace llmflation {

/// Milliseconds.
struct Timing {
    double load = 0;          ///< from the file to its quotes
    double index = 0;         ///< everything that thresholds don't change
    double thresholdStep = 0; ///< median of an analysis over 200 thresholds
};

/// What `analyze` finds of a series besides the result.
struct SeriesEvidence {
    std::vector<ModelInfluence> influence;
    std::optional<RateBreak> rateBreak; ///< the best one, evident or not
    std::optional<TrendPrice> forecast; ///< nothing unless asked for
};

/// What a report says about one month.
struct MonthFigures {
    Column<std::uint32_t> rows; ///< in use and holding in the month
    PriceQuality quality;
    std::vector<Workload> workloads;
};

/// What a report is made of. The references must outlive it.
struct AnalysisReport {
    const std::string &path; ///< as it was given
    const PriceList &list;
    const AnalysisResult &result;
    const AnalysisOptions &asked;      ///< the options that were given
    std::optional<MonthFigures> month; ///< nothing for a dataset without dates
    std::optional<Timing> timing;
    std::vector<SeriesEvidence> evidence = {}; ///< one for each of the result's series, or none
    std::optional<Day> forecast = {};          ///< the day for which the trend's price was asked
};

/// For people.
[[nodiscard]] std::string toText(const AnalysisReport &report);
/// One object, doubles in full precision, null where unknown.
[[nodiscard]] std::string toJson(const AnalysisReport &report);
/// The floor points of every threshold, one a row (RFC 4180).
[[nodiscard]] std::string toCsv(const AnalysisReport &report);

/// The names of a quote.
struct QuoteNames {
    std::string_view model;
    std::string_view vendor;
    std::string_view provider;
};
[[nodiscard]] QuoteNames namesOf(const PriceList &list, std::size_t row);

/// The day in force up to which quotes count; nothing for a dataset without dates.
[[nodiscard]] std::optional<Day> asOfIn(const AnalysisResult &result);

} // namespace llmflation
