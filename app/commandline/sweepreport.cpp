#include "commandline/sweepreport.h"

#include "commandline/analysisjson.h"
#include "commandline/settingstext.h"
#include "formats/csv.h"

#include <array>
#include <fmt/format.h>

namespace llmflation {

namespace {

/// One threshold's figures, in the order of `columnNames`; what is unknown is empty.
using Figures = std::array<std::optional<double>, 9>;

constexpr std::array<const char *, 9> columnNames{"threshold", "n",       "decline",  "factor_per_year", "low",
                                                  "high",      "hac_low", "hac_high", "r_squared"};

Figures figuresOf(const SeriesResult &series)
{
    Figures figures{series.threshold, static_cast<double>(series.floor.size())};
    if (series.decline)
        figures[2] = series.decline->factor;
    if (const auto &trend = series.trend) {
        figures[3] = trend->factorPerYear;
        figures[4] = trend->studentT.lower;
        figures[5] = trend->studentT.upper;
        figures[6] = trend->neweyWest.lower;
        figures[7] = trend->neweyWest.upper;
        figures[8] = trend->rSquared;
    }
    return figures;
}

std::string tableText(const AnalysisReport &report)
{
    constexpr std::array widths{9, 5, 10, 10, 10, 10, 10, 10, 8};
    constexpr std::array titles{"threshold", "n", "decline", "x/year", "t low", "t high", "HAC low", "HAC high", "R²"};
    std::string text =
        headText(report) + fmt::format("\n{}, {:g} % intervals\n", printable(report.result.settings.benchmark),
                                       100 * report.result.settings.confidence);
    for (std::size_t i = 0; i < titles.size(); ++i)
        text += fmt::format("{:>{}}", titles[i], widths[i]);
    for (const SeriesResult &series : report.result.series) {
        text += "\n";
        const Figures figures = figuresOf(series);
        for (std::size_t i = 0; i < figures.size(); ++i)
            text += fmt::format("{:>{}}", figures[i] ? fmt::format("{:.4g}", *figures[i]) : "-", widths[i]);
    }
    return text + "\n";
}

std::string tableCsv(const AnalysisReport &report)
{
    Table rows({columnNames.begin(), columnNames.end()});
    for (const SeriesResult &series : report.result.series) {
        std::array<std::string, columnNames.size()> texts;
        const Figures figures = figuresOf(series);
        for (std::size_t i = 0; i < figures.size(); ++i)
            texts[i] = figures[i] ? fmt::to_string(*figures[i]) : std::string();
        rows.appendRow(std::vector<std::string_view>(texts.begin(), texts.end()));
    }
    return writeCsvAnew(rows, rfc4180);
}

std::string tableJson(const AnalysisReport &report)
{
    Json sweep = Json::array();
    for (const SeriesResult &series : report.result.series) {
        const Figures figures = figuresOf(series);
        Json row;
        for (std::size_t i = 0; i < figures.size(); ++i)
            row[columnNames[i]] = figures[i] ? Json(*figures[i]) : Json();
        row["n"] = series.floor.size();
        sweep.push_back(row);
    }
    Json json;
    json["dataset"] = datasetJson(report);
    json["settings"] = settingsJson(report);
    json["sweep"] = sweep;
    return jsonText(json);
}

} // namespace

std::string sweepText(const AnalysisReport &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return tableText(report);
    case ReportFormat::Json:
        return tableJson(report);
    case ReportFormat::Csv:
        return tableCsv(report);
    }
    return {};
}

} // namespace llmflation
