#include "commandline/analysisreport.h"

#include "formats/csv.h"

#include <array>
#include <fmt/format.h>

namespace llmflation {

namespace {

void appendPoint(Table &rows, const AnalysisReport &report, double threshold, const FloorPoint &point)
{
    const QuoteNames names = namesOf(report.list, point.row);
    const Dataset &dataset = report.list.dataset;
    const auto thresholdText = fmt::to_string(threshold);
    const auto month = point.month ? toIso(*point.month) : std::string();
    const auto date = dataset.date[point.row] ? toIso(*dataset.date[point.row]) : std::string();
    const auto price = fmt::to_string(point.price);
    const auto score = fmt::to_string(point.score);
    const auto line = fmt::to_string(dataset.line[point.row]);
    rows.appendRow(std::array<std::string_view, 10>{report.result.settings.benchmark, thresholdText, month, date, price,
                                                    names.model, names.vendor, names.provider, score, line});
}

} // namespace

std::string toCsv(const AnalysisReport &report)
{
    Table rows({"benchmark", "threshold", "month", "date", "price", "model", "vendor", "provider", "score", "line"});
    for (const SeriesResult &series : report.result.series) {
        for (const FloorPoint &point : series.floor)
            appendPoint(rows, report, series.threshold, point);
    }
    return writeCsvAnew(rows, rfc4180);
}

} // namespace llmflation
