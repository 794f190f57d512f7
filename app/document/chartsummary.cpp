#include "document/chartsummary.h"

#include "document/displaynames.h"
#include "document/text.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace llmflation {

namespace {

QString monthInFull(Day day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day.sinceEpoch), tr("MMMM yyyy"));
}

QString priceThen(const FloorPoint &point)
{
    return tr("%1 in %2").arg(formatPrice(point.price), monthInFull(point.date));
}

/// "1,000", "15.3"; near 1 with two decimals: a factor of 1.0 says nothing.
QString factorText(double factor)
{
    return factor < 1.1 ? formatNumber(std::round(factor * 100) / 100) : formatFactorNumber(factor);
}

QString changeText(const QString &model, const std::vector<FloorPoint> &floor)
{
    const FloorPoint &first = floor.front();
    const FloorPoint &last = floor.back();
    if (floor.size() == 1)
        return tr("%1 stood at %2").arg(model, priceThen(first));
    if (first.price == last.price)
        return tr("%1 stood at %2 and again at %3").arg(model, priceThen(first), priceThen(last));
    if (last.price < first.price)
        return tr("%1 fell from %2 to %3, a factor of %4")
            .arg(model, priceThen(first), priceThen(last), factorText(first.price / last.price));
    return tr("%1 rose from %2 to %3, a factor of %4")
        .arg(model, priceThen(first), priceThen(last), factorText(last.price / first.price));
}

QString trendText(const std::optional<Trend> &trend)
{
    if (!trend)
        return tr("too few points for a fitted rate");
    if (trend->factorPerYear < 1)
        return tr("fitted rate: %1× dearer a year").arg(factorText(1 / trend->factorPerYear));
    return tr("fitted rate %1× a year").arg(factorText(trend->factorPerYear));
}

QString sentence(const AnalysisResult &result, const SeriesResult &series)
{
    const QString minimum =
        tr("%1 of at least %2").arg(benchmarkTitle(result.settings.benchmark), formatNumber(series.threshold));
    if (series.floor.empty())
        return tr("No model with %1 has a price in the months shown.").arg(minimum);
    const QString model = result.settings.rule == FloorRule::Monthly ? tr("The cheapest model with %1").arg(minimum)
                                                                     : tr("The record-low price with %1").arg(minimum);
    return tr("%1; %2.").arg(changeText(model, series.floor), trendText(series.trend));
}

} // namespace

QString chartSummary(const Dataset &dataset, const AnalysisResult &result)
{
    if (result.counts.rows == 0)
        return tr("No quotes yet.");
    if (!dataset.findBenchmark(result.settings.benchmark))
        return tr("This dataset has no %1 scores.").arg(benchmarkTitle(result.settings.benchmark));
    QStringList sentences;
    for (const SeriesResult &series : result.series)
        sentences << sentence(result, series);
    sentences << tr("Prices are in US dollars per million tokens, as of %1.").arg(formatDay(result.asOf));
    return sentences.join(QLatin1Char(' '));
}

} // namespace llmflation
