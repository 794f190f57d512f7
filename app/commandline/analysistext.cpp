#include "commandline/analysisreport.h"

#include "analysis/floorfits.h"
#include "commandline/driversreport.h"
#include "commandline/figuretext.h"
#include "commandline/monthreport.h"
#include "commandline/settingstext.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

namespace {

std::string percentText(double confidence)
{
    return fmt::format("{:g} %", 100 * confidence);
}

std::string floorText(const AnalysisReport &report, const std::vector<FloorPoint> &floor)
{
    struct Line {
        std::string time, price, model, provider;
    };
    std::vector<Line> lines;
    std::size_t modelWidth = 0;
    for (std::size_t i = 0; i < floor.size(); ++i) {
        if (i > 0 && floor[i].row == floor[i - 1].row)
            continue;
        const QuoteNames names = namesOf(report.list, floor[i].row);
        lines.push_back(
            {timeText(floor[i]), priceText(floor[i].price), printable(names.model), printable(names.provider)});
        modelWidth = std::max(modelWidth, lines.back().model.size());
    }
    std::string text;
    for (const Line &line : lines) {
        const auto width = line.provider.empty() ? 0 : modelWidth + 2;
        text += fmt::format("  {:<10}  {:>10}  {:<{}}{}\n", line.time, line.price, line.model, width, line.provider);
    }
    return text;
}

std::string declineText(const SeriesResult &series)
{
    const FloorPoint &from = series.floor.front();
    const FloorPoint &to = series.floor.back();
    return fmt::format("  Decline        {} in {:.2f} years, from {} ({}) to {} ({})\n",
                       factorText(series.decline->factor), series.decline->years, priceText(from.price), timeText(from),
                       priceText(to.price), timeText(to));
}

std::string intervalText(const Interval &interval, const std::string &confidence, std::string_view method)
{
    return fmt::format("                 {} to {}, {} interval by {}\n", factorText(interval.lower),
                       factorText(interval.upper), confidence, method);
}

std::string robustText(const Trend &trend)
{
    if (!trend.theilSenFactorPerYear)
        return {};
    const auto interval =
        trend.theilSen ? fmt::format(", {} to {}", factorText(trend.theilSen->lower), factorText(trend.theilSen->upper))
                       : std::string();
    return fmt::format("  Robust rate    {} per year{} (Theil-Sen)\n", factorText(*trend.theilSenFactorPerYear),
                       interval);
}

/// By the Newey-West interval; an end without bound is one where the price may rise.
std::string halvingText(const Trend &trend)
{
    if (!trend.halvingDays)
        return {};
    const auto shortest = halvingDays(trend.neweyWest.upper);
    const auto longest = halvingDays(trend.neweyWest.lower);
    return fmt::format("  Halving time   {:.0f} days, {:.0f} to {} by Newey-West\n", *trend.halvingDays,
                       shortest.value_or(*trend.halvingDays), longest ? fmt::format("{:.0f}", *longest) : "never");
}

std::string verdictText(const Trend &trend, double rate)
{
    if (!trend.rSquared)
        return fmt::format("  {:<13}  no verdict: the price never moved\n", factorText(rate) + "/year?");
    const auto place = [rate](const Interval &interval) { return interval.contains(rate) ? "inside" : "outside"; };
    const auto byModels = trend.bootstrap ? fmt::format("{} the bootstrap, ", place(*trend.bootstrap)) : std::string();
    return fmt::format("  {:<13}  {}{} Newey-West (p = {:.3g}), {} Student's t (p = {:.3g})\n",
                       factorText(rate) + "/year?", byModels, place(trend.neweyWest), trend.pValueVsRateNeweyWest,
                       place(trend.studentT), trend.pValueVsRate);
}

std::string trendText(const Trend &trend, double rate)
{
    const auto confidence = percentText(trend.confidence);
    const auto rSquared = trend.rSquared ? fmt::format("{:.3f}", *trend.rSquared) : "-";
    std::string text =
        fmt::format("  Rate           {} per year; R² {}, n {}\n", factorText(trend.factorPerYear), rSquared, trend.n);
    text += intervalText(trend.neweyWest, confidence,
                         fmt::format("Newey-West, which allows for autocorrelation (lags {})", trend.neweyWestLags));
    text += intervalText(trend.studentT, confidence, "Student's t, too narrow where points repeat a price");
    if (trend.bootstrap)
        text += intervalText(*trend.bootstrap, confidence, "bootstrap over models");
    return text + robustText(trend) + halvingText(trend) + verdictText(trend, rate);
}

std::string fixedRateText(const FixedRateLine &line, const FloorPoint &start)
{
    return fmt::format("  {:<13}  {} at {}, off by {:.2f} decades (RMSE)\n", factorText(line.factorPerYear) + " line",
                       fmt::format("${:.4g}", line.priceAtStart), timeText(start), line.rmseLog10);
}

std::string breakText(const RateBreak &found)
{
    if (!found.isEvident())
        return fmt::format("  Break          no evidence that the rate changed (p = {:.3g})\n", found.pValue);
    return fmt::format("  Break          {} a year until {} ({} to {}), {} since ({} to {}); p = {:.3g}\n",
                       factorText(found.factorBefore), toIso(monthOf(found.date)), factorText(found.before.lower),
                       factorText(found.before.upper), factorText(found.factorAfter), factorText(found.after.lower),
                       factorText(found.after.upper), found.pValue);
}

/// The few that move the rate most.
std::string influenceText(const Dataset &dataset, const std::vector<ModelInfluence> &influences)
{
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, influences.size()); ++i) {
        const ModelInfluence &influence = influences[i];
        const auto rate = influence.factorPerYear ? factorText(*influence.factorPerYear) + " per year" : "no trend";
        text += fmt::format("  {:<13}  {} without {}\n", i == 0 ? "Influence" : "", rate,
                            printable(dataset.name(influence.model)));
    }
    return text;
}

std::string forecastText(const TrendPrice &forecast, const std::string &confidence)
{
    const auto price = [](double value) { return roundedPriceText(value); };
    return fmt::format("  Forecast       {} on {}, if the rate stays; {} prediction band {} to {}\n",
                       price(forecast.price), toIso(forecast.date), confidence, price(forecast.prediction.lower),
                       price(forecast.prediction.upper));
}

std::string evidenceText(const AnalysisReport &report, const SeriesEvidence &evidence)
{
    std::string text;
    if (evidence.rateBreak)
        text += breakText(*evidence.rateBreak);
    text += influenceText(report.list.dataset, evidence.influence);
    if (evidence.forecast)
        text += forecastText(*evidence.forecast, percentText(report.result.settings.confidence));
    return text;
}

std::string seriesText(const AnalysisReport &report, const SeriesResult &series)
{
    const AnalysisSettings &settings = report.result.settings;
    std::string text = fmt::format("\n{} >= {}\n", printable(settings.benchmark), series.threshold);
    if (series.floor.empty())
        return text + "  No quote stands on the price floor.\n";
    text += floorText(report, series.floor) + "\n";
    text += declineText(series);
    if (series.trend)
        text += trendText(*series.trend, settings.rate);
    else
        text += fmt::format("  Rate           no trend from {} floor points; it takes 3\n", series.floor.size());
    text += fixedRateText(*series.fixedRate, series.floor.front());
    return text + driversText(report, series) + workloadsText(report, series);
}

} // namespace

std::string toText(const AnalysisReport &report)
{
    std::string text = headText(report);
    for (std::size_t i = 0; i < report.result.series.size(); ++i) {
        text += seriesText(report, report.result.series[i]);
        if (i < report.evidence.size())
            text += evidenceText(report, report.evidence[i]);
    }
    text += frontierText(report);
    if (report.timing)
        text += fmt::format("\nMilliseconds: load {:.3f}, index {:.3f}, threshold step {:.3f}\n", report.timing->load,
                            report.timing->index, report.timing->thresholdStep);
    return text;
}

} // namespace llmflation
