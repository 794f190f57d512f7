#include "commandline/figuretext.h"
#include "commandline/monthreport.h"

#include <fmt/format.h>

namespace llmflation {

namespace {

const char *periodName(Period period)
{
    switch (period) {
    case Period::Once:
        return "once";
    case Period::Day:
        return "day";
    case Period::Year:
        return "year";
    }
    return "";
}

std::optional<WorkloadCost> costOf(const Workload &workload, const AnalysisReport &report, const SeriesResult &series)
{
    const Dataset &dataset = report.list.dataset;
    const Benchmark *benchmark = dataset.findBenchmark(report.result.settings.benchmark);
    if (!benchmark)
        return std::nullopt;
    return cheapestCost(workload, dataset, *benchmark, series.threshold, report.month->rows);
}

JsonValue workloadJson(const Workload &workload, const AnalysisReport &report, const SeriesResult &series)
{
    const auto cost = costOf(workload, report, series);
    JsonValue json;
    json["name"] = workload.name;
    json["month"] = toIso(report.month->quality.month);
    json["tokens_in"] = workload.tokensIn;
    json["tokens_out"] = workload.tokensOut;
    json["per"] = periodName(workload.period);
    json["cost_usd"] = cost ? JsonValue(cost->usd) : JsonValue();
    json["cost_usd_per_year"] = cost ? orNull(cost->usdPerYear) : JsonValue();
    json["tokens_per_usd"] = cost ? JsonValue(cost->tokensPerUsd) : JsonValue();
    if (cost)
        addQuote(json, report, cost->row);
    return json;
}

} // namespace

JsonValue workloadsJson(const AnalysisReport &report, const SeriesResult &series)
{
    JsonValue json = JsonValue::array();
    if (report.month) {
        for (const Workload &workload : report.month->workloads)
            json.push_back(workloadJson(workload, report, series));
    }
    return json;
}

std::string workloadsText(const AnalysisReport &report, const SeriesResult &series)
{
    std::string text;
    if (!report.month)
        return text;
    for (const Workload &workload : report.month->workloads) {
        const auto cost = costOf(workload, report, series);
        if (!cost)
            continue;
        text += text.empty() ? fmt::format("  Buys, {}  ", toIso(report.month->quality.month)) : std::string(17, ' ');
        text += fmt::format("{}{}: {} ({:.3g} million tokens per dollar)\n",
                            roundedPriceText(cost->usdPerYear.value_or(cost->usd)), cost->usdPerYear ? " a year" : "",
                            workload.name, cost->tokensPerUsd / 1e6);
    }
    return text;
}

} // namespace llmflation
