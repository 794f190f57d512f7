#include "panels/resulttext.h"

#include "document/displaynames.h"
#include "document/document.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace llmflation {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ResultText", text);
}

QString modelName(const Document &document, const FloorPoint &point)
{
    const std::string_view name = document.dataset().name(document.dataset().model[point.row]);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString period(const std::vector<FloorPoint> &floor)
{
    const auto month = [](const FloorPoint &point) { return formatMonth(point.month.value_or(monthOf(point.date))); };
    const QString first = month(floor.front());
    const QString last = month(floor.back());
    return first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
}

QString headline(const std::vector<FloorPoint> &floor, double decline)
{
    if (floor.size() == 1)
        return formatPrice(floor.front().price);
    if (decline == 1)
        return tr("Same price");
    return decline > 1 ? tr("%1 cheaper").arg(formatFactor(decline)) : tr("%1 dearer").arg(formatFactor(1 / decline));
}

QString change(const Document &document, const std::vector<FloorPoint> &floor)
{
    const auto pricedModel = [&](const FloorPoint &point) {
        return QStringLiteral("%1 %2").arg(formatPrice(point.price), modelName(document, point));
    };
    const QString first = pricedModel(floor.front());
    return floor.size() == 1 ? first : QStringLiteral("%1 → %2").arg(first, pricedModel(floor.back()));
}

QString range(const Interval &interval)
{
    return QStringLiteral("%1 – %2").arg(formatFactorNumber(interval.lower), formatFactorNumber(interval.upper));
}

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(formatNumber(std::round(share * 1000) / 10));
}

QString points(std::size_t count, FloorRule rule)
{
    const int n = static_cast<int>(count);
    if (rule == FloorRule::Monthly)
        return n == 1 ? tr("1 month") : tr("%1 months").arg(formatNumber(n));
    return n == 1 ? tr("1 record low") : tr("%1 record lows").arg(formatNumber(n));
}

QString perYear(double factor)
{
    return factor >= 1 ? tr("%1 per year").arg(formatFactor(factor))
                       : tr("%1 dearer per year").arg(formatFactor(1 / factor));
}

std::vector<ResultText::Figure> trendFigures(const Trend &trend, FloorRule rule)
{
    const QString confidence = percent(trend.confidence);
    std::vector<ResultText::Figure> figures{
        {tr("Measured rate"), perYear(trend.factorPerYear)},
        {tr("%1 interval, Student t").arg(confidence), range(trend.studentT)},
        {tr("%1 interval, Newey–West").arg(confidence), range(trend.neweyWest)},
    };
    if (trend.bootstrap)
        figures.push_back({tr("%1 interval, bootstrap").arg(confidence), range(*trend.bootstrap)});
    if (trend.theilSenFactorPerYear)
        figures.push_back({tr("Robust rate, Theil–Sen"), perYear(*trend.theilSenFactorPerYear)});
    if (trend.halvingDays)
        figures.push_back({tr("Price halves every"), tr("%1 days").arg(formatNumber(std::round(*trend.halvingDays)))});
    const QString rSquared = trend.rSquared ? QString::number(*trend.rSquared, 'f', 2) : QStringLiteral("–");
    figures.push_back({tr("Fit"), QStringLiteral("R² %1 · %2").arg(rSquared, points(trend.n, rule))});
    return figures;
}

void describeVerdict(ResultText &text, const Trend &trend, double rate)
{
    if (!trend.rSquared)
        return; // one price throughout says nothing about a rate
    const bool insideT = trend.studentT.contains(rate);
    const bool insideNeweyWest = trend.neweyWest.contains(rate);
    const QString factor = formatNumber(rate) + QStringLiteral("×");
    if (insideT && insideNeweyWest) {
        text.verdict = RateVerdict::InsideBoth;
        text.verdictText = tr("%1 per year lies inside both intervals").arg(factor);
    } else if (!insideT && !insideNeweyWest) {
        text.verdict = RateVerdict::OutsideBoth;
        text.verdictText = tr("%1 per year lies outside both intervals").arg(factor);
    } else {
        text.verdict = RateVerdict::InsideOne;
        text.verdictText = insideNeweyWest ? tr("%1 per year: inside Newey–West, outside Student t").arg(factor)
                                           : tr("%1 per year: inside Student t, outside Newey–West").arg(factor);
    }
}

double highestUsedScore(const Document &document)
{
    const AnalysisResult &result = document.result();
    const Benchmark *benchmark = document.dataset().findBenchmark(result.settings.benchmark);
    double highest = -std::numeric_limits<double>::infinity();
    for (std::size_t row = 0; benchmark && row < result.use.size(); ++row)
        if (result.use[row] == RowUse::Used)
            highest = std::max(highest, benchmark->scores[row]);
    return highest;
}

void describeMissingFloor(ResultText &text, const Document &document, double threshold)
{
    const AnalysisResult &result = document.result();
    if (result.counts.used == 0) {
        text.headline = tr("No quotes");
        text.note = tr("No row has a price and a score that the filters let pass: choose another benchmark or preset, "
                       "or add rows.");
        return;
    }
    text.headline = tr("No model reaches %1").arg(formatNumber(threshold));
    text.note = tr("The highest score among the rows used is %1: lower the threshold.")
                    .arg(formatNumber(highestUsedScore(document)));
}

} // namespace

ResultText resultText(const Document &document, std::size_t series)
{
    const AnalysisResult &result = document.result();
    const SeriesResult &shown = result.series[series];
    ResultText text;
    text.title = thresholdTitle(result.settings.benchmark, shown.threshold);
    if (shown.floor.empty() || !shown.decline) {
        describeMissingFloor(text, document, shown.threshold);
        return text;
    }
    text.period = period(shown.floor);
    text.headline = headline(shown.floor, shown.decline->factor);
    text.change = change(document, shown.floor);
    if (shown.floor.size() > 1)
        text.duration = tr("in %1 years").arg(QString::number(shown.decline->years, 'f', 1));
    if (!shown.trend) {
        text.note = tr("No trend from %1: it takes three.").arg(points(shown.floor.size(), result.settings.rule));
        return text;
    }
    text.figures = trendFigures(*shown.trend, result.settings.rule);
    describeVerdict(text, *shown.trend, result.settings.rate);
    return text;
}

QString toPlainText(const ResultText &text)
{
    QStringList lines{text.title + QLatin1Char('\t') + text.period,
                      QStringLiteral("%1 %2").arg(text.headline, text.duration).trimmed(), text.change, text.note};
    for (const ResultText::Figure &figure : text.figures)
        lines << figure.label + QLatin1Char('\t') + figure.value;
    lines << text.verdictText;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString rowsText(const AnalysisResult &result)
{
    const RowCounts &counts = result.counts;
    const auto count = [](std::size_t n) { return formatNumber(static_cast<double>(n)); };
    QStringList reasons;
    if (counts.filtered > 0)
        reasons << tr("%1 by the filters and dates").arg(count(counts.filtered));
    if (counts.noScore > 0)
        reasons << tr("%1 without a score in %2").arg(count(counts.noScore), benchmarkTitle(result.settings.benchmark));
    if (counts.noPrice > 0)
        reasons << tr("%1 without a price").arg(count(counts.noPrice));
    if (counts.zeroPrice > 0)
        reasons << tr("%1 free of charge").arg(count(counts.zeroPrice));
    if (counts.invalid > 0)
        reasons << tr("%1 with an error").arg(count(counts.invalid));
    const QString used = tr("%1 of %2 rows used").arg(count(counts.used), count(counts.rows));
    return reasons.isEmpty() ? used : tr("%1; left out: %2").arg(used, reasons.join(QStringLiteral(", ")));
}

QString statusText(const Document &document)
{
    const auto problems = document.dataset().diagnostics.size();
    const QString found = problems == 0   ? tr("no problems")
                          : problems == 1 ? tr("1 problem")
                                          : tr("%1 problems").arg(formatNumber(static_cast<double>(problems)));
    const RowCounts &counts = document.result().counts;
    if (counts.rows == counts.invalid)
        return found;
    return tr("As of %1 · %2").arg(formatDay(document.result().asOf), found);
}

} // namespace llmflation
