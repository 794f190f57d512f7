#include "charts/quotecard.h"

#include "analysis/runnerup.h"
#include "document/displaynames.h"
#include "document/text.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

const QString dot = QStringLiteral(" · ");

QString modelText(const ChartContent &content, std::uint32_t row)
{
    const StringPool &strings = *content.dataset->strings;
    const QString model = toQString(strings.view(content.dataset->model[row]));
    const QString provider = toQString(strings.view(content.dataset->provider[row]));
    return provider.isEmpty() ? model : model + dot + provider;
}

QString priceText(const ChartContent &content, std::uint32_t row)
{
    const PriceUnit unit = content.options.unit;
    const double input = content.dataset->inputPrice[row];
    const double output = content.dataset->outputPrice[row];
    const QString price = formatPriceIn(unit, content.result->price[row]);
    const QString blended = unit == PriceUnit::UsdPerMtok ? tr("%1 per Mtok").arg(price) : price;
    if (input == output)
        return blended;
    return tr("%1 (%2 in, %3 out)").arg(blended, formatPriceIn(unit, input), formatPriceIn(unit, output));
}

QString scoreText(const ChartContent &content, std::uint32_t row)
{
    const std::string &name = content.result->settings.benchmark;
    const Benchmark *benchmark = content.dataset->findBenchmark(name);
    if (!benchmark || std::isnan(benchmark->scores[row]))
        return tr("no %1 score").arg(benchmarkTitle(name));
    return benchmarkTitle(name) + QLatin1Char(' ') + formatNumber(benchmark->scores[row]);
}

QString heldText(const Validity &validity)
{
    const QString from = formatDay(validity.from);
    if (validity.end == endOfTime)
        return tr("price held since %1").arg(from);
    return tr("price held %1 to %2").arg(from, formatDay(Day{validity.end.sinceEpoch - 1}));
}

Day dayAt(double day)
{
    return {static_cast<std::int32_t>(std::floor(day))};
}

QString timeText(const ChartContent &content, Day day)
{
    return content.result->settings.rule == FloorRule::Monthly ? formatMonth(monthOf(day)) : formatDay(day);
}

QString dearerText(double factor)
{
    if (factor <= 1)
        return tr("as cheap");
    if (factor < 1.1)
        return tr("%1 % dearer").arg(formatNumber(std::max(0.1, std::round(1000 * (factor - 1)) / 10)));
    return tr("%1 dearer").arg(formatFactor(factor));
}

QString runnerUpText(const ChartContent &content, std::uint32_t row, std::size_t series, Day day)
{
    const AnalysisResult &result = *content.result;
    const Validity period =
        result.settings.rule == FloorRule::Monthly ? daysOf(monthOf(day)) : Validity{day, Day{day.sinceEpoch + 1}};
    const auto next = runnerUp(*content.dataset, result, result.series[series].threshold, period, row);
    if (!next)
        return tr("no other model qualifies");
    return tr("next: %1, %2, %3")
        .arg(modelText(content, *next), formatPriceIn(content.options.unit, result.price[*next]),
             dearerText(result.price[*next] / result.price[row]));
}

} // namespace

QuoteCard floorCard(const ChartContent &content, std::uint32_t row, std::size_t series, double day)
{
    QuoteCard card;
    card.heading = timeText(content, dayAt(day));
    card.model = modelText(content, row);
    card.modelColor = content.theme->seriesColor(series);
    card.details << priceText(content, row)
                 << scoreText(content, row) + dot +
                        tr("price held since %1").arg(formatDay(content.result->validity[row].from))
                 << runnerUpText(content, row, series, dayAt(day));
    return card;
}

const QuoteCard &FloorCards::card(const ChartContent &content, std::uint32_t row, std::size_t series, double day)
{
    const Day at = dayAt(day);
    const std::int32_t time = content.result->settings.rule == FloorRule::Monthly ? monthOf(at).index : at.sinceEpoch;
    const auto [entry, isNew] = m_cards.try_emplace({series, row, time});
    if (isNew)
        entry->second = floorCard(content, row, series, day);
    return entry->second;
}

QString spokenPoint(const ChartContent &content, const FloorPoint &point, std::size_t series)
{
    const AnalysisResult &result = *content.result;
    return tr("%1, %2: %3, %4")
        .arg(thresholdTitle(result.settings.benchmark, result.series[series].threshold), timeText(content, point.date),
             formatPriceIn(content.options.unit, point.price), modelText(content, point.row));
}

QuoteCard cloudCard(const ChartContent &content, std::uint32_t row)
{
    QuoteCard card;
    card.heading = formatDay(*content.dataset->date[row]);
    card.model = modelText(content, row);
    card.modelColor = content.theme->text;
    card.details << priceText(content, row);
    const Validity &validity = content.result->validity[row];
    card.details << (validity.empty() ? scoreText(content, row) : scoreText(content, row) + dot + heldText(validity));
    if (content.result->use[row] == RowUse::Filtered)
        card.details << tr("left out by the filters");
    else if (content.result->use[row] == RowUse::Invalid)
        card.details << tr("left out: see the problems in its row");
    return card;
}

} // namespace llmflation
