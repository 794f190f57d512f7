#include "charts/chartcontent.h"

#include "document/displaynames.h"
#include "document/document.h"
#include "document/text.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

QString blendText(double inputWeight)
{
    if (inputWeight == 0.5)
        return tr("mean of input and output price");
    if (inputWeight == 0.75)
        return tr("3:1 blend of input and output price");
    if (inputWeight == 1)
        return tr("input price");
    if (inputWeight == 0)
        return tr("output price");
    return tr("%1 % input, %2 % output price")
        .arg(formatNumber(std::round(inputWeight * 1000) / 10),
             formatNumber(std::round((1 - inputWeight) * 1000) / 10));
}

QString joined(const std::vector<std::string> &names)
{
    constexpr std::size_t most = 4;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        texts << QString::fromStdString(names[i]);
    if (names.size() > most)
        texts << tr("%1 more").arg(names.size() - most);
    return texts.join(QStringLiteral(", "));
}

QString titleText(const AnalysisSettings &settings)
{
    const QString benchmark = benchmarkTitle(settings.benchmark);
    return settings.rule == FloorRule::Monthly ? tr("Cheapest model per month at a minimum %1 score").arg(benchmark)
                                               : tr("Record-low prices at a minimum %1 score").arg(benchmark);
}

QString shotsText(const ShotRange &shots)
{
    const QString fewest = formatNumber(shots.fewest);
    return shots.fewest == shots.most ? tr("scores with %1 shots only").arg(fewest)
                                      : tr("scores with %1 to %2 shots only").arg(fewest, formatNumber(shots.most));
}

QStringList subtitleParts(const AnalysisSettings &settings, PriceUnit unit)
{
    QStringList parts{unit == PriceUnit::UsdPerMtok ? tr("USD per million tokens, log scale")
                                                    : tr("Tokens per USD, log scale"),
                      blendText(settings.inputWeight)};
    if (!settings.vendors.empty())
        parts << joined(settings.vendors);
    if (!settings.providers.empty())
        parts << tr("sold by %1").arg(joined(settings.providers));
    if (settings.openWeights != FlagFilter::Any)
        parts << (settings.openWeights == FlagFilter::Only ? tr("open weights only") : tr("no open weights"));
    if (settings.reasoning != FlagFilter::Any)
        parts << (settings.reasoning == FlagFilter::Only ? tr("reasoning models only") : tr("no reasoning models"));
    if (settings.chainOfThought != FlagFilter::Any)
        parts << (settings.chainOfThought == FlagFilter::Only ? tr("chain-of-thought scores only")
                                                              : tr("no chain-of-thought scores"));
    if (settings.shots)
        parts << shotsText(*settings.shots);
    if (settings.datedFrom)
        parts << tr("quotes dated from %1").arg(formatDay(*settings.datedFrom));
    if (settings.datedTo)
        parts << tr("quotes dated to %1").arg(formatDay(*settings.datedTo));
    if (settings.since)
        parts << tr("since %1").arg(formatMonth(*settings.since));
    if (settings.asOf)
        parts << tr("as of %1").arg(formatDay(*settings.asOf));
    return parts;
}

/// What the bands are, and how far they go.
QString bandText(double confidence, const ChartOptions &options)
{
    const QString level = formatNumber(std::round(confidence * 1000) / 10);
    const QString bands = options.trend && options.forecast ? tr("bands: %1 % confidence and prediction")
                          : options.trend                   ? tr("band: %1 % confidence")
                                                            : tr("band: %1 % prediction");
    return bands.arg(level) + tr(" by Student’s t, too narrow where months repeat a price");
}

/// Highest score of the benchmark among the quotes in use; NaN: none.
double highestScore(const ChartContent &content, const Benchmark &benchmark)
{
    double highest = unknown;
    for (std::size_t row = 0; row < benchmark.scores.size(); ++row)
        if (content.result->use[row] == RowUse::Used && !(benchmark.scores[row] <= highest))
            highest = benchmark.scores[row];
    return highest;
}

} // namespace

ChartContent chartContent(const Dataset &dataset, const AnalysisResult &result, const ChartOptions &options)
{
    ChartContent content;
    content.dataset = &dataset;
    content.result = &result;
    content.range = usedRange(result, dataset);
    content.title = titleText(result.settings);
    content.subtitle = subtitleParts(result.settings, options.unit);
    content.options = options;
    if (options.trend || options.forecast)
        content.subtitle << bandText(result.settings.confidence, options);
    return content;
}

ChartContent chartContent(const Document &document)
{
    ChartContent content = chartContent(document.dataset(), document.result(), document.chartOptions());
    content.annotations = document.annotations();
    return content;
}

QString sourceText(const QString &datasetName)
{
    return tr("Data: %1").arg(datasetName);
}

QString emptyChartReason(const ChartContent &content)
{
    const AnalysisResult &result = *content.result;
    if (std::ranges::any_of(result.series, [](const SeriesResult &series) { return !series.floor.empty(); }))
        return {};
    if (result.counts.rows == 0)
        return tr("No quotes yet. Open a dataset or add rows to the table.");
    const QString name = benchmarkTitle(result.settings.benchmark);
    const Benchmark *benchmark = content.dataset->findBenchmark(result.settings.benchmark);
    if (!benchmark)
        return tr("This dataset has no %1 scores. Choose another benchmark.").arg(name);
    if (result.counts.used == 0)
        return tr("No quote with a price and a %1 score passes the filters. Choose other filters or another benchmark.")
            .arg(name);
    const auto lowest = std::ranges::min(result.settings.thresholds);
    const double highest = highestScore(content, *benchmark);
    if (highest < lowest)
        return tr("No quote reaches %1 %2. The highest score is %3: lower the threshold.")
            .arg(name, formatNumber(lowest), formatNumber(highest));
    return tr("No quote that reaches %1 %2 holds in the months shown. Lower the threshold or choose other dates.")
        .arg(name, formatNumber(lowest));
}

} // namespace llmflation
