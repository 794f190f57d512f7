#include "panels/resulttext.h"

#include "document/displaynames.h"
#include "document/document.h"
#include "document/text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace llmflation {

namespace {

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
    return rule == FloorRule::Monthly
               ? counted("1 month", QT_TRANSLATE_N_NOOP("llmflation", "%Ln months"), count)
               : counted("1 record low", QT_TRANSLATE_N_NOOP("llmflation", "%Ln record lows"), count);
}

QString perYear(double factor)
{
    return factor >= 1 ? tr("%1 per year").arg(formatFactor(factor))
                       : tr("%1 dearer per year").arg(formatFactor(1 / factor));
}

ResultText::Figure bootstrapFigure(const QString &label, const BootstrapOutcome &bootstrap)
{
    const QString explanation = llmflation::tr(
        "Draws the models anew 2,000 times, finds the floor of each draw and fits it: takes models, not months, for "
        "independent. Honest about a floor that a few models carry.");
    if (bootstrap.pending)
        return {label, QStringLiteral("…"), explanation, true};
    if (!bootstrap.interval)
        return {label, QStringLiteral("–"), llmflation::tr("Too few draws of the models have a trend."), false};
    return {label, range(*bootstrap.interval), explanation, false};
}

void addRates(std::vector<ResultText::Figure> &figures, const Trend &trend, const BootstrapOutcome &bootstrap)
{
    const QString confidence = percent(trend.confidence);
    figures.push_back({tr("Measured rate"), perYear(trend.factorPerYear),
                       tr("Least squares through the logarithms of the floor’s prices.")});
    figures.push_back({tr("%1 interval, Student t").arg(confidence), range(trend.studentT),
                       tr("Takes the errors of the points for independent. A floor repeats its price from month to "
                          "month, so this interval is too narrow: don’t read it alone.")});
    figures.push_back({tr("%1 interval, Newey–West").arg(confidence), range(trend.neweyWest),
                       tr("Allows for errors that last from one point to the next; for many points.")});
    figures.push_back(bootstrapFigure(tr("%1 interval, bootstrap").arg(confidence), bootstrap));
    if (trend.theilSenFactorPerYear)
        figures.push_back(
            {tr("Robust rate, Theil–Sen"), perYear(*trend.theilSenFactorPerYear),
             tr("The median of the slopes between all pairs of points: a few odd prices don’t move it.")});
}

QString pValue(double p)
{
    constexpr double least = 0.0001;
    return p < least ? QStringLiteral("< ") + formatDecimals(least, 4) : formatDecimals(p, p < 0.1 ? 4 : 2);
}

std::vector<ResultText::Figure> trendFigures(const Trend &trend, const AnalysisSettings &settings,
                                             const BootstrapOutcome &bootstrap)
{
    std::vector<ResultText::Figure> figures;
    addRates(figures, trend, bootstrap);
    if (trend.rSquared)
        figures.push_back({tr("p-value of %1×, Student t").arg(formatNumber(settings.rate)), pValue(trend.pValueVsRate),
                           tr("How often a rate as far from the chosen one would be measured if that one were true and "
                              "the errors independent. Points that repeat a price make it too small.")});
    if (trend.halvingDays)
        figures.push_back({tr("Price halves every"), tr("%1 days").arg(formatNumber(std::round(*trend.halvingDays))),
                           tr("At the measured rate.")});
    const QString rSquared = trend.rSquared ? formatDecimals(*trend.rSquared, 2) : QStringLiteral("–");
    figures.push_back(
        {tr("Fit"), QStringLiteral("R² %1 · %2").arg(rSquared, points(trend.n, settings.rule)),
         tr("The share of the prices’ variance that the trend explains, and the points it is fitted to.")});
    return figures;
}

struct NamedInterval {
    QString name;
    bool inside = false;
};

QString verdictText(const QString &factor, const std::vector<NamedInterval> &intervals)
{
    const auto inside = std::ranges::count(intervals, true, &NamedInterval::inside);
    const auto all = static_cast<std::ptrdiff_t>(intervals.size());
    const auto nameOf = [&](bool isInside) {
        return std::ranges::find(intervals, isInside, &NamedInterval::inside)->name;
    };
    if (inside == all)
        return all == 2 ? tr("%1 per year lies inside both intervals").arg(factor)
                        : tr("%1 per year lies inside all intervals").arg(factor);
    if (inside == 0)
        return all == 2 ? tr("%1 per year lies outside both intervals").arg(factor)
                        : tr("%1 per year lies outside all intervals").arg(factor);
    if (all == 2)
        return tr("%1 per year: inside %2, outside %3").arg(factor, nameOf(true), nameOf(false));
    return inside == 1 ? tr("%1 per year: inside %2 only").arg(factor, nameOf(true))
                       : tr("%1 per year: inside all but %2").arg(factor, nameOf(false));
}

void describeVerdict(ResultText &text, const Trend &trend, double rate, const BootstrapOutcome &bootstrap)
{
    if (!trend.rSquared)
        return; // one price throughout says nothing about a rate
    std::vector<NamedInterval> intervals{{tr("Student t"), trend.studentT.contains(rate)},
                                         {tr("Newey–West"), trend.neweyWest.contains(rate)}};
    if (bootstrap.interval)
        intervals.push_back({tr("bootstrap"), bootstrap.interval->contains(rate)});
    const auto inside = static_cast<std::size_t>(std::ranges::count(intervals, true, &NamedInterval::inside));
    text.verdict = inside == 0                  ? RateVerdict::OutsideAll
                   : inside == intervals.size() ? RateVerdict::InsideAll
                                                : RateVerdict::InsideSome;
    text.verdictText = verdictText(formatNumber(rate) + QStringLiteral("×"), intervals);
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

ResultText resultText(const Document &document, std::size_t series, const BootstrapOutcome &bootstrap)
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
        text.duration = tr("in %1 years").arg(formatDecimals(shown.decline->years, 1));
    if (!shown.trend) {
        text.note = tr("No trend from %1: it takes three.").arg(points(shown.floor.size(), result.settings.rule));
        return text;
    }
    text.figures = trendFigures(*shown.trend, result.settings, bootstrap);
    describeVerdict(text, *shown.trend, result.settings.rate, bootstrap);
    return text;
}

QString toPlainText(const ResultText &text)
{
    QStringList lines{text.title + QLatin1Char('\t') + text.period,
                      QStringLiteral("%1 %2").arg(text.headline, text.duration).trimmed(), text.change, text.note};
    for (const ResultText::Figure &figure : text.figures)
        if (!figure.pending)
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
    if (document.isReading())
        return tr("Reading the dataset anew …");
    const auto problems = document.dataset().diagnostics.size();
    const QString found = problems == 0
                              ? tr("no problems")
                              : counted("1 problem", QT_TRANSLATE_N_NOOP("llmflation", "%Ln problems"), problems);
    const RowCounts &counts = document.result().counts;
    if (counts.rows == counts.invalid)
        return found;
    return tr("As of %1 · %2").arg(formatDay(document.result().asOf), found);
}

} // namespace llmflation
