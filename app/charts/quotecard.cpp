#include "charts/quotecard.h"

#include "document/displaynames.h"
#include "document/text.h"

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
    const double input = content.dataset->inputPrice[row];
    const double output = content.dataset->outputPrice[row];
    QString blended = tr("%1 per Mtok").arg(formatPrice(content.result->price[row]));
    if (input == output)
        return blended;
    return tr("%1 (%2 in, %3 out)").arg(blended, formatPrice(input), formatPrice(output));
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

} // namespace

QuoteCard floorCard(const ChartContent &content, std::uint32_t row, double day)
{
    QuoteCard card;
    const Day pointedAt{static_cast<std::int32_t>(std::floor(day))};
    card.heading =
        content.result->settings.rule == FloorRule::Monthly ? formatMonth(monthOf(pointedAt)) : formatDay(pointedAt);
    card.model = modelText(content, row);
    card.details << priceText(content, row)
                 << scoreText(content, row) + dot +
                        tr("price held since %1").arg(formatDay(content.result->validity[row].from));
    return card;
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
