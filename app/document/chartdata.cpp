#include "document/chartdata.h"

#include "analysis/forecast.h"
#include "formats/csv.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace llmflation {

namespace {

constexpr double tokensPerMtok = 1e6;

std::string fixedRatePrice(const SeriesResult &series, const FloorPoint &point)
{
    if (!series.fixedRate)
        return {};
    const double years = yearsBetween(series.floor.front().date, point.date);
    return fmt::to_string(series.fixedRate->priceAtStart * std::pow(series.fixedRate->factorPerYear, -years));
}

void appendPoint(Table &rows, const Dataset &dataset, const AnalysisResult &result, const SeriesResult &series,
                 const FloorPoint &point)
{
    const StringPool &names = *dataset.strings;
    const auto threshold = fmt::to_string(series.threshold);
    const auto month = point.month ? toIso(*point.month) : std::string();
    const auto date = dataset.date[point.row] ? toIso(*dataset.date[point.row]) : std::string();
    const auto price = fmt::to_string(point.price);
    const auto tokens = fmt::to_string(tokensPerMtok / point.price);
    const auto score = fmt::to_string(point.score);
    const auto fixedRate = fixedRatePrice(series, point);
    const auto trend = series.trend ? fmt::to_string(priceOnTrend(*series.trend, point.date).price) : std::string();
    rows.appendRow(std::array<std::string_view, 12>{
        result.settings.benchmark, threshold, month, date, price, tokens, names.view(dataset.model[point.row]),
        names.view(dataset.vendor[point.row]), names.view(dataset.provider[point.row]), score, fixedRate, trend});
}

} // namespace

std::string chartDataCsv(const Dataset &dataset, const AnalysisResult &result)
{
    Table rows({"benchmark", "threshold", "month", "quote_date", "price_usd_per_mtok", "tokens_per_usd", "model",
                "vendor", "provider", "score", "fixed_rate_usd_per_mtok", "trend_usd_per_mtok"});
    for (const SeriesResult &series : result.series)
        for (const FloorPoint &point : series.floor)
            appendPoint(rows, dataset, result, series, point);
    return writeCsvAnew(rows, rfc4180);
}

} // namespace llmflation
