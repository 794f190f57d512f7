#include "commandline/sweepreport.h"

#include "commandline/analysisjson.h"
#include "commandline/settingstext.h"
#include "formats/csv.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace llmflation {

namespace {

/// One threshold's figures, in the order of `columns`; what is unknown is empty.
constexpr std::size_t figureCount = 12;
using Figures = std::array<std::optional<double>, figureCount>;

struct Column {
    const char *name;
    const char *title;
    int width;
};

constexpr std::array<Column, figureCount> columns{{{"threshold", "threshold", 9},
                                                   {"n", "n", 5},
                                                   {"decline", "decline", 9},
                                                   {"factor_per_year", "x/year", 9},
                                                   {"low", "t low", 9},
                                                   {"high", "t high", 9},
                                                   {"hac_low", "HAC low", 9},
                                                   {"hac_high", "HAC high", 9},
                                                   {"r_squared", "R²", 8},
                                                   {"robust_factor_per_year", "robust", 9},
                                                   {"bootstrap_low", "boot low", 9},
                                                   {"bootstrap_high", "boot high", 10}}};

Figures figuresOf(const SweptThreshold &swept)
{
    Figures figures{swept.threshold, static_cast<double>(swept.points)};
    if (swept.decline)
        figures[2] = swept.decline->factor;
    if (const auto &trend = swept.trend) {
        figures[3] = trend->factorPerYear;
        figures[4] = trend->studentT.lower;
        figures[5] = trend->studentT.upper;
        figures[6] = trend->neweyWest.lower;
        figures[7] = trend->neweyWest.upper;
        figures[8] = trend->rSquared;
        figures[9] = trend->theilSenFactorPerYear;
        if (trend->bootstrap) {
            figures[10] = trend->bootstrap->lower;
            figures[11] = trend->bootstrap->upper;
        }
    }
    return figures;
}

std::string tableText(const AnalysisReport &report, std::span<const SweptThreshold> swept)
{
    const bool hasBootstrap =
        std::ranges::any_of(swept, [](const SweptThreshold &one) { return one.trend && one.trend->bootstrap; });
    const std::size_t shown = hasBootstrap ? figureCount : figureCount - 2;
    std::string text =
        headText(report) + fmt::format("\n{}, {:g} % intervals\n", printable(report.result.settings.benchmark),
                                       100 * report.result.settings.confidence);
    for (std::size_t i = 0; i < shown; ++i)
        text += fmt::format("{:>{}}", columns[i].title, columns[i].width);
    for (const SweptThreshold &one : swept) {
        text += "\n";
        const Figures figures = figuresOf(one);
        for (std::size_t i = 0; i < shown; ++i)
            text += fmt::format("{:>{}}", figures[i] ? fmt::format("{:.4g}", *figures[i]) : "-", columns[i].width);
    }
    return text + "\n";
}

std::string tableCsv(std::span<const SweptThreshold> swept)
{
    std::vector<std::string> header;
    header.reserve(columns.size());
    for (const Column &column : columns)
        header.emplace_back(column.name);
    Table rows(header);
    for (const SweptThreshold &one : swept) {
        std::array<std::string, figureCount> texts;
        const Figures figures = figuresOf(one);
        for (std::size_t i = 0; i < figures.size(); ++i)
            texts[i] = figures[i] ? fmt::to_string(*figures[i]) : std::string();
        rows.appendRow(std::vector<std::string_view>(texts.begin(), texts.end()));
    }
    return writeCsvAnew(rows, rfc4180);
}

std::string tableJson(const AnalysisReport &report, std::span<const SweptThreshold> swept)
{
    JsonValue thresholds = JsonValue::array();
    JsonValue sweep = JsonValue::array();
    for (const SweptThreshold &one : swept) {
        const Figures figures = figuresOf(one);
        JsonValue row;
        for (std::size_t i = 0; i < figures.size(); ++i)
            row[columns[i].name] = orNull(figures[i]);
        row["n"] = one.points;
        sweep.push_back(row);
        thresholds.push_back(one.threshold);
    }
    JsonValue json;
    json["dataset"] = datasetJson(report);
    json["settings"] = settingsJson(report);
    json["settings"]["thresholds"] = thresholds;
    json["sweep"] = sweep;
    return jsonText(json);
}

} // namespace

std::string sweepText(const AnalysisReport &report, std::span<const SweptThreshold> swept, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return tableText(report, swept);
    case ReportFormat::Json:
        return tableJson(report, swept);
    case ReportFormat::Csv:
        return tableCsv(swept);
    }
    return {};
}

} // namespace llmflation
