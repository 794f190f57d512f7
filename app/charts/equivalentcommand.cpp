#include "charts/equivalentcommand.h"

#include "document/analysisfile.h"
#include "document/text.h"

#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace llmflation {

namespace {

QString inShell(const QString &word)
{
    QString text = word;
    text.remove(QChar(u'\0'));
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("-_.,:/@%+=").contains(c);
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

/// As short as it is exact, with a point.
QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString isoText(const auto &time)
{
    return QString::fromStdString(toIso(time));
}

class CommandText {
public:
    void add(const QString &word) { m_words << inShell(word); }
    void add(const char *option) { m_words << QLatin1String(option); }
    void add(const char *option, const QString &value)
    {
        add(option);
        add(value);
    }
    void addIf(bool holds, const char *option)
    {
        if (holds)
            add(option);
    }
    void addIf(bool holds, const char *option, const QString &value)
    {
        if (holds)
            add(option, value);
    }
    void addIf(const std::optional<QString> &value, const char *option)
    {
        if (value)
            add(option, *value);
    }
    [[nodiscard]] QString line() const { return m_words.join(QLatin1Char(' ')); }

private:
    QStringList m_words;
};

void addFlag(CommandText &command, FlagFilter filter, const char *only, const char *exclude)
{
    command.addIf(filter == FlagFilter::Only, only);
    command.addIf(filter == FlagFilter::Exclude, exclude);
}

void addFilters(CommandText &command, const AnalysisSettings &settings)
{
    for (const std::string &vendor : settings.vendors)
        command.add("--vendor", QString::fromStdString(vendor));
    for (const std::string &provider : settings.providers)
        command.add("--provider", QString::fromStdString(provider));
    addFlag(command, settings.openWeights, "--open-weights", "--closed-weights");
    addFlag(command, settings.reasoning, "--only-reasoning", "--no-reasoning");
    addFlag(command, settings.chainOfThought, "--only-cot", "--no-cot");
    if (const auto &shots = settings.shots)
        command.add("--shots", shots->fewest == shots->most
                                   ? numberText(shots->fewest)
                                   : numberText(shots->fewest) + QLatin1Char('-') + numberText(shots->most));
    if (settings.datedFrom)
        command.add("--dated-from", isoText(*settings.datedFrom));
    if (settings.datedTo)
        command.add("--dated-to", isoText(*settings.datedTo));
}

/// What differs from the settings that the command starts from with a file.
void addSettings(CommandText &command, const AnalysisSettings &settings)
{
    command.add("--benchmark", QString::fromStdString(settings.benchmark));
    for (const double threshold : settings.thresholds)
        command.add("--threshold", numberText(threshold));
    const AnalysisSettings start;
    const std::string preset = matchingPreset(settings);
    if (!preset.empty()) {
        command.addIf(preset != "none", "--preset", QString::fromStdString(preset));
        return;
    }
    command.addIf(settings.rule == FloorRule::RecordLow, "--rule", QStringLiteral("record-low"));
    command.addIf(settings.inputWeight != start.inputWeight, "--input-weight", numberText(settings.inputWeight));
    command.addIf(settings.rate != start.rate, "--rate", numberText(settings.rate));
    if (settings.since)
        command.add("--since", isoText(*settings.since));
    if (settings.asOf)
        command.add("--as-of", isoText(*settings.asOf));
    addFilters(command, settings);
    command.addIf(settings.confidence != start.confidence, "--confidence", numberText(settings.confidence));
}

QString lawName(ReferenceLaw law)
{
    switch (law) {
    case ReferenceLaw::Moore:
        return QStringLiteral("moore");
    case ReferenceLaw::Dennard:
        return QStringLiteral("dennard");
    case ReferenceLaw::Edholm:
        break;
    }
    return QStringLiteral("edholm");
}

void addChartOptions(CommandText &command, const ChartOptions &options)
{
    command.addIf(options.unit == PriceUnit::TokensPerUsd, "--unit", QStringLiteral("tokens"));
    command.addIf(!options.cloud, "--no-cloud");
    command.addIf(options.vendorColors, "--vendor-colors");
    command.addIf(options.trend, "--trend");
    command.addIf(options.forecast, "--forecast-months", QString::number(options.forecastMonths));
    for (const ReferenceLaw law : options.laws)
        command.add("--law", lawName(law));
    if (options.ownRate)
        command.add("--own-rate", numberText(*options.ownRate));
}

QString sizeText(const PictureSize &size)
{
    const QString sides = numberText(size.width) + QLatin1Char('x') + numberText(size.height);
    switch (size.unit) {
    case LengthUnit::Millimetre:
        return sides + QStringLiteral("mm");
    case LengthUnit::Inch:
        return sides + QStringLiteral("in");
    case LengthUnit::Pixel:
        break;
    }
    return sides;
}

void addPicture(CommandText &command, const ChartExport &choice)
{
    command.add("--size", sizeText(choice.size));
    if (choice.size.unit == LengthUnit::Pixel)
        command.addIf(choice.scale != 1, "--scale", numberText(choice.scale));
    else
        command.add("--dpi", numberText(choice.scale * pixelsPerInch));
    command.addIf(choice.dark, "--theme", QStringLiteral("dark"));
    command.addIf(choice.transparent, "--transparent");
    command.addIf(choice.title, "--title");
    command.addIf(choice.subtitle, "--subtitle");
    command.addIf(choice.source, "--source");
    command.addIf(!choice.note.isEmpty(), "--note", choice.note);
}

bool needsAnalysis(const ChartContent &content)
{
    return content.view || !content.annotations.empty();
}

} // namespace

QString equivalentCommand(const ChartContent &content, const QString &dataset, const ChartExport &choice)
{
    CommandText command;
    command.add("llmflation export");
    command.add(needsAnalysis(content) ? QStringLiteral("chart.llmflation") : QFileInfo(dataset).fileName());
    const QString ending = QFileInfo(choice.path).suffix().toLower();
    command.add("-o", QStringLiteral("chart.") + (ending.isEmpty() ? QStringLiteral("png") : ending));
    if (!needsAnalysis(content)) {
        addSettings(command, content.result->settings);
        addChartOptions(command, content.options);
    }
    addPicture(command, choice);
    return command.line();
}

QString analysisOfPicture(const ChartContent &content, const QString &dataset)
{
    if (!needsAnalysis(content))
        return {};
    Analysis analysis;
    analysis.dataset = QFileInfo(dataset).fileName().toStdString();
    analysis.rows = content.result->counts.rows;
    analysis.setup = {content.result->settings, content.options, content.annotations};
    analysis.view = content.view;
    return toQString(analysisText(analysis));
}

} // namespace llmflation
