#pragma once

#include <QByteArray>
#include <QString>

namespace llmflation {

class Document;
struct ChartContent;

/// What the intervals of a report are known by, besides those of the result itself.
struct ReportParts {
    QString figures; ///< plain text, a label and its value a line, as the cards have them
};

/// The analysis as one page that a reader can check: chart, figures with their intervals, method, and each quote that
/// stands on a floor with its sources. HTML 5 in UTF-8 that refers to nothing outside itself; what files say in it is
/// text, never markup.
[[nodiscard]] QByteArray reportHtml(const Document &document, const ChartContent &content, const ReportParts &parts);

/// The same on A4 pages.
[[nodiscard]] QByteArray reportPdf(const Document &document, const ChartContent &content, const ReportParts &parts);

} // namespace llmflation
