#include "commandline/analysisreport.h"

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

std::string verdictText(const Trend &trend, double rate)
{
    if (!trend.rSquared)
        return fmt::format("  {:<13}  no verdict: the price never moved\n", factorText(rate) + "/year?");
    const auto place = [rate](const Interval &interval) { return interval.contains(rate) ? "inside" : "outside"; };
    return fmt::format("  {:<13}  {} the Newey-West interval, {} Student's t; p = {:.3g} by Student's t\n",
                       factorText(rate) + "/year?", place(trend.neweyWest), place(trend.studentT), trend.pValueVsRate);
}

std::string trendText(const Trend &trend, double rate)
{
    const auto confidence = percentText(trend.confidence);
    const auto rSquared = trend.rSquared ? fmt::format("{:.3f}", *trend.rSquared) : "-";
    std::string text =
        fmt::format("  Rate           {} per year; R² {}, n {}\n", factorText(trend.factorPerYear), rSquared, trend.n);
    text += intervalText(trend.neweyWest, confidence, "Newey-West, which allows for autocorrelation");
    text += intervalText(trend.studentT, confidence, "Student's t, too narrow where points repeat a price");
    if (trend.bootstrap)
        text += intervalText(*trend.bootstrap, confidence, "bootstrap over models");
    if (trend.theilSenFactorPerYear)
        text += fmt::format("  Robust rate    {} per year (Theil-Sen)\n", factorText(*trend.theilSenFactorPerYear));
    if (trend.halvingDays)
        text += fmt::format("  Halving time   {:.0f} days\n", *trend.halvingDays);
    return text + verdictText(trend, rate);
}

std::string fixedRateText(const FixedRateLine &line, const FloorPoint &start)
{
    return fmt::format("  {:<13}  {} at {}, off by {:.2f} decades (RMSE)\n", factorText(line.factorPerYear) + " line",
                       fmt::format("${:.4g}", line.priceAtStart), timeText(start), line.rmseLog10);
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
    for (const SeriesResult &series : report.result.series)
        text += seriesText(report, series);
    text += frontierText(report);
    if (report.timing)
        text += fmt::format("\nMilliseconds: load {:.3f}, index {:.3f}, threshold step {:.3f}\n", report.timing->load,
                            report.timing->index, report.timing->thresholdStep);
    return text;
}

} // namespace llmflation
