#include "commandline/exportcommand.h"

#include "charts/chartexport.h"
#include "commandline/analysisinput.h"
#include "commandline/complaints.h"
#include "commandline/console.h"
#include "formats/filestorage.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

#include <fmt/format.h>

namespace llmflation {

namespace {

/// The default dataset is shown as the article shows it, unless a preset says otherwise.
AnalysisOptions analysisOptions(const ExportOptions &options)
{
    AnalysisOptions analysis = options.analysis;
    if (options.file.empty() && !analysis.preset)
        analysis.preset = "article";
    return analysis;
}

std::optional<QString> given(const std::optional<std::string> &words)
{
    return words ? std::optional(QString::fromStdString(*words)) : std::nullopt;
}

ChartExport pictureOf(const ExportOptions &options, const Analysis &analysis)
{
    const double automatic = options.size.unit == LengthUnit::Pixel ? 1 : printResolution / pixelsPerInch;
    return {QString::fromStdString(options.output),
            options.size,
            options.scale.value_or(automatic),
            options.darkTheme.value_or(analysis.dark.value_or(false)),
            options.transparent,
            given(options.title),
            given(options.subtitle),
            given(options.source),
            QString::fromStdString(options.note)};
}

QByteArray pictureBytes(const AnalysisInput &input, const AnalysisResult &result, const ExportOptions &options)
{
    const Analysis &analysis = input.analysis;
    ChartContent content =
        chartContent(input.list.dataset, result, chartOptionsFrom(options.chart, analysis.setup.chart));
    content.annotations = analysis.setup.annotations;
    content.view = analysis.view;
    const ChartExport picture = pictureOf(options, analysis);
    const QString dataset = QFileInfo(QString::fromStdString(input.name)).fileName();
    return chartPicture(contentFor(content, picture, dataset), picture, dataset);
}

/// Qt warns of a desktop that isn't there; a picture needs none.
void passOverWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message.toStdString());
}

/// Like a picture made anywhere else, from the window too, whatever the desktop's fonts and colours and the user's
/// language are.
void prepareOffscreen()
{
    qInstallMessageHandler(passOverWarnings);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setDesktopSettingsAware(false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void complainOfMissingTrends(const ExportOptions &options, const AnalysisResult &result)
{
    if (!options.chart.trend.value_or(false) && !options.chart.forecastMonths)
        return;
    for (const SeriesResult &series : result.series)
        if (!series.trend)
            complain(fmt::format("no trend at {}: fewer than 3 floor points", series.threshold));
}

} // namespace

ExitStatus run(const ExportOptions &options)
{
    const auto input = readForAnalysis(options.file, options.reading, analysisOptions(options));
    if (!input)
        return input.error();
    const auto &[name, list, settings, analysis] = *input;
    const AnalysisResult result = analyze(list.dataset, settings);
    const ExitStatus status = complainOfData(list.dataset, result, name);
    complainOfThresholds(list.dataset, result);
    complainOfMissingTrends(options, result);

    prepareOffscreen();
    char program[] = "llmflation";
    char *arguments[] = {program, nullptr};
    int count = 1;
    const QApplication application(count, arguments);
    const QByteArray bytes = pictureBytes(*input, result, options);
    if (bytes.isEmpty()) {
        complain(
            fmt::format("{}: there is not enough memory for a picture of that size", printableWhole(options.output)));
        return ExitStatus::FileFailed;
    }
    const auto written = writeFileAtomically(options.output, {bytes.data(), static_cast<std::size_t>(bytes.size())});
    if (!written) {
        complain(written.error().message.text());
        return ExitStatus::FileFailed;
    }
    return status;
}

} // namespace llmflation
