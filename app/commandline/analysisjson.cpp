#include "commandline/analysisjson.h"

#include "commandline/driversreport.h"
#include "commandline/monthreport.h"

namespace llmflation {

namespace {

Json pointJson(const AnalysisReport &report, const FloorPoint &point)
{
    const QuoteNames names = namesOf(report.list, point.row);
    const Dataset &dataset = report.list.dataset;
    Json json;
    json["month"] = isoOrNull(point.month);
    json["date"] = isoOrNull(dataset.date[point.row]);
    json["price"] = point.price;
    json["model"] = names.model;
    json["vendor"] = names.vendor;
    json["provider"] = names.provider;
    json["score"] = point.score;
    json["line"] = dataset.line[point.row];
    return json;
}

Json floorJson(const AnalysisReport &report, const SeriesResult &series)
{
    Json json = Json::array();
    for (const FloorPoint &point : series.floor)
        json.push_back(pointJson(report, point));
    return json;
}

Json declineJson(const AnalysisReport &report, const SeriesResult &series)
{
    if (!series.decline)
        return {};
    Json json;
    json["factor"] = series.decline->factor;
    json["years"] = series.decline->years;
    json["from"] = pointJson(report, series.floor.front());
    json["to"] = pointJson(report, series.floor.back());
    return json;
}

Json fixedRateJson(const std::optional<FixedRateLine> &line)
{
    if (!line)
        return {};
    Json json;
    json["factor_per_year"] = line->factorPerYear;
    json["price_at_start"] = line->priceAtStart;
    json["rmse_log10"] = line->rmseLog10;
    return json;
}

Json trendJson(const std::optional<Trend> &trend)
{
    if (!trend)
        return {};
    Json json;
    json["factor_per_year"] = trend->factorPerYear;
    json["low"] = trend->studentT.lower;
    json["high"] = trend->studentT.upper;
    json["confidence"] = trend->confidence;
    json["hac_low"] = trend->neweyWest.lower;
    json["hac_high"] = trend->neweyWest.upper;
    json["bootstrap_low"] = trend->bootstrap ? Json(trend->bootstrap->lower) : Json();
    json["bootstrap_high"] = trend->bootstrap ? Json(trend->bootstrap->upper) : Json();
    json["robust_factor_per_year"] = orNull(trend->theilSenFactorPerYear);
    json["r_squared"] = trend->rSquared ? Json(*trend->rSquared) : Json();
    json["n"] = trend->n;
    json["halving_days"] = orNull(trend->halvingDays);
    json["p_value_vs_rate"] = trend->pValueVsRate;
    return json;
}

Json seriesJson(const AnalysisReport &report, const SeriesResult &series)
{
    Json json;
    json["benchmark"] = report.result.settings.benchmark;
    json["threshold"] = series.threshold;
    json["floor"] = floorJson(report, series);
    json["decline"] = declineJson(report, series);
    json["fixed_rate"] = fixedRateJson(series.fixedRate);
    json["trend"] = trendJson(series.trend);
    addDrivers(json, report, series);
    json["workloads"] = workloadsJson(report, series);
    return json;
}

Json timingJson(const Timing &timing)
{
    Json json;
    json["load"] = timing.load;
    json["index"] = timing.index;
    json["threshold_step"] = timing.thresholdStep;
    return json;
}

} // namespace

void addQuote(Json &json, const AnalysisReport &report, std::size_t row)
{
    const QuoteNames names = namesOf(report.list, row);
    const Dataset &dataset = report.list.dataset;
    json["model"] = names.model;
    json["vendor"] = names.vendor;
    json["provider"] = names.provider;
    json["date"] = isoOrNull(dataset.date[row]);
    json["line"] = dataset.line[row];
}

Json datasetJson(const AnalysisReport &report)
{
    const RowCounts &counts = report.result.counts;
    Json skipped;
    skipped["no_score"] = counts.noScore;
    skipped["no_price"] = counts.noPrice;
    skipped["zero_price"] = counts.zeroPrice;
    skipped["filtered"] = counts.filtered;
    skipped["invalid"] = counts.invalid;
    Json json;
    json["path"] = report.path;
    json["rows"] = counts.rows;
    json["used"] = counts.used;
    json["skipped"] = skipped;
    return json;
}

std::string jsonText(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string toJson(const AnalysisReport &report)
{
    Json series = Json::array();
    for (const SeriesResult &one : report.result.series)
        series.push_back(seriesJson(report, one));
    Json json;
    json["dataset"] = datasetJson(report);
    json["settings"] = settingsJson(report);
    json["series"] = series;
    json["frontier"] = frontierJson(report);
    if (report.timing)
        json["timing_ms"] = timingJson(*report.timing);
    return jsonText(json);
}

} // namespace llmflation
