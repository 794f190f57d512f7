#include "commandline/analysisjson.h"

#include "analysis/floorfits.h"
#include "commandline/driversreport.h"
#include "commandline/monthreport.h"

namespace llmflation {

namespace {

JsonValue pointJson(const AnalysisReport &report, const FloorPoint &point)
{
    const QuoteNames names = namesOf(report.list, point.row);
    const Dataset &dataset = report.list.dataset;
    JsonValue json;
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

JsonValue floorJson(const AnalysisReport &report, const SeriesResult &series)
{
    JsonValue json = JsonValue::array();
    for (const FloorPoint &point : series.floor)
        json.push_back(pointJson(report, point));
    return json;
}

JsonValue declineJson(const AnalysisReport &report, const SeriesResult &series)
{
    if (!series.decline)
        return {};
    JsonValue json;
    json["factor"] = series.decline->factor;
    json["years"] = series.decline->years;
    json["from"] = pointJson(report, series.floor.front());
    json["to"] = pointJson(report, series.floor.back());
    return json;
}

JsonValue fixedRateJson(const std::optional<FixedRateLine> &line)
{
    if (!line)
        return {};
    JsonValue json;
    json["factor_per_year"] = line->factorPerYear;
    json["price_at_start"] = line->priceAtStart;
    json["rmse_log10"] = line->rmseLog10;
    return json;
}

JsonValue trendJson(const std::optional<Trend> &trend)
{
    if (!trend)
        return {};
    JsonValue json;
    json["factor_per_year"] = trend->factorPerYear;
    json["low"] = trend->studentT.lower;
    json["high"] = trend->studentT.upper;
    json["confidence"] = trend->confidence;
    json["hac_low"] = trend->neweyWest.lower;
    json["hac_high"] = trend->neweyWest.upper;
    json["bootstrap_low"] = trend->bootstrap ? JsonValue(trend->bootstrap->lower) : JsonValue();
    json["bootstrap_high"] = trend->bootstrap ? JsonValue(trend->bootstrap->upper) : JsonValue();
    json["hac_lags"] = trend->neweyWestLags;
    json["robust_factor_per_year"] = orNull(trend->theilSenFactorPerYear);
    json["robust_low"] = trend->theilSen ? JsonValue(trend->theilSen->lower) : JsonValue();
    json["robust_high"] = trend->theilSen ? JsonValue(trend->theilSen->upper) : JsonValue();
    json["r_squared"] = trend->rSquared ? JsonValue(*trend->rSquared) : JsonValue();
    json["n"] = trend->n;
    json["halving_days"] = orNull(trend->halvingDays);
    json["halving_low"] = orNull(halvingDays(trend->studentT.upper));
    json["halving_high"] = orNull(halvingDays(trend->studentT.lower));
    json["halving_hac_low"] = orNull(halvingDays(trend->neweyWest.upper));
    json["halving_hac_high"] = orNull(halvingDays(trend->neweyWest.lower));
    json["p_value_vs_rate"] = trend->pValueVsRate;
    json["p_value_vs_rate_hac"] = trend->pValueVsRateNeweyWest;
    return json;
}

JsonValue influenceJson(const Dataset &dataset, const std::vector<ModelInfluence> &influences)
{
    JsonValue all = JsonValue::array();
    for (const ModelInfluence &influence : influences) {
        JsonValue json;
        json["model"] = dataset.name(influence.model);
        json["points"] = influence.points;
        json["factor_per_year"] = orNull(influence.factorPerYear);
        json["low"] = influence.studentT ? JsonValue(influence.studentT->lower) : JsonValue();
        json["high"] = influence.studentT ? JsonValue(influence.studentT->upper) : JsonValue();
        json["change"] = orNull(influence.change);
        all.push_back(json);
    }
    return all;
}

JsonValue breakJson(const std::optional<RateBreak> &found)
{
    if (!found || !found->isEvident())
        return {};
    JsonValue json;
    json["date"] = toIso(found->date);
    json["factor_before"] = found->factorBefore;
    json["before_low"] = found->before.lower;
    json["before_high"] = found->before.upper;
    json["factor_after"] = found->factorAfter;
    json["after_low"] = found->after.lower;
    json["after_high"] = found->after.upper;
    json["p_value"] = found->pValue;
    return json;
}

JsonValue forecastJson(const std::optional<TrendPrice> &forecast)
{
    if (!forecast)
        return {};
    JsonValue json;
    json["date"] = toIso(forecast->date);
    json["price"] = forecast->price;
    json["band_low"] = forecast->band.lower;
    json["band_high"] = forecast->band.upper;
    json["prediction_low"] = forecast->prediction.lower;
    json["prediction_high"] = forecast->prediction.upper;
    return json;
}

void addEvidence(JsonValue &json, const Dataset &dataset, const SeriesEvidence &evidence)
{
    json["influence"] = influenceJson(dataset, evidence.influence);
    json["break"] = breakJson(evidence.rateBreak);
    json["break_p_value"] = evidence.rateBreak ? JsonValue(evidence.rateBreak->pValue) : JsonValue();
    json["forecast"] = forecastJson(evidence.forecast);
}

JsonValue seriesJson(const AnalysisReport &report, const SeriesResult &series)
{
    JsonValue json;
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

/// What `analyze` can be asked besides the analysis options.
void addMonthSettings(JsonValue &json, const AnalysisReport &report)
{
    const auto &month = report.month;
    json["month"] = month ? JsonValue(toIso(month->quality.month)) : JsonValue();
    json["against"] = month ? JsonValue(toIso(month->quality.monthBefore)) : JsonValue();
    json["workloads"] = JsonValue::array();
    if (month)
        for (const Workload &workload : month->workloads)
            json["workloads"].push_back(workload.name);
    json["forecast"] = isoOrNull(report.forecast);
}

JsonValue timingJson(const Timing &timing)
{
    JsonValue json;
    json["load"] = timing.load;
    json["index"] = timing.index;
    json["threshold_step"] = timing.thresholdStep;
    return json;
}

} // namespace

void addQuote(JsonValue &json, const AnalysisReport &report, std::size_t row)
{
    const QuoteNames names = namesOf(report.list, row);
    const Dataset &dataset = report.list.dataset;
    json["model"] = names.model;
    json["vendor"] = names.vendor;
    json["provider"] = names.provider;
    json["date"] = isoOrNull(dataset.date[row]);
    json["line"] = dataset.line[row];
}

JsonValue datasetJson(const AnalysisReport &report)
{
    const RowCounts &counts = report.result.counts;
    JsonValue skipped;
    skipped["no_score"] = counts.noScore;
    skipped["no_price"] = counts.noPrice;
    skipped["zero_price"] = counts.zeroPrice;
    skipped["filtered"] = counts.filtered;
    skipped["invalid"] = counts.invalid;
    JsonValue json;
    json["path"] = report.path;
    json["rows"] = counts.rows;
    json["used"] = counts.used;
    json["skipped"] = skipped;
    return json;
}

std::string jsonText(const JsonValue &json)
{
    return json.dump(2, ' ', false, JsonValue::error_handler_t::replace) + "\n";
}

std::string toJson(const AnalysisReport &report)
{
    JsonValue series = JsonValue::array();
    for (std::size_t i = 0; i < report.result.series.size(); ++i) {
        series.push_back(seriesJson(report, report.result.series[i]));
        if (i < report.evidence.size())
            addEvidence(series.back(), report.list.dataset, report.evidence[i]);
    }
    JsonValue json;
    json["dataset"] = datasetJson(report);
    json["settings"] = settingsJson(report);
    addMonthSettings(json["settings"], report);
    json["series"] = series;
    json["frontier"] = frontierJson(report);
    if (report.timing)
        json["timing_ms"] = timingJson(*report.timing);
    return jsonText(json);
}

} // namespace llmflation
