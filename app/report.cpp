#include "report.h"

#include "charts/chartexport.h"
#include "charts/equivalentcommand.h"
#include "document/displaynames.h"
#include "document/document.h"
#include "document/text.h"
#include "panels/resulttext.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QUrl>

namespace llmflation {

namespace {

constexpr QSizeF pictureSize{1200, 675};
constexpr int pagePictureWidth = 660; // of a page's 96 dots per inch, within its margins
constexpr double printedScale = 2;

constexpr auto style =
    "body{font-family:Inter,'Segoe UI',sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1a1d21;"
    "background:#fff;line-height:1.45}h1{font-size:1.6em}h2{font-size:1.2em;margin-top:1.6em}"
    "table{border-collapse:collapse;font-size:.85em}th,td{text-align:left;vertical-align:top;padding:.25em .8em .25em "
    "0;"
    "border-bottom:1px solid #d5d9e0;overflow-wrap:anywhere}td.number{text-align:right;white-space:nowrap}"
    "img{max-width:100%}p.small{font-size:.85em;color:#667085}code{overflow-wrap:anywhere}";

QString element(const char *name, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), text.toHtmlEscaped());
}

QString row(const QStringList &cells, const char *name)
{
    QString line = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        line += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), cell.toHtmlEscaped());
    return line + QStringLiteral("</tr>\n");
}

/// The text of a row's cell in the column that means `role`.
QString cellOf(const Document &document, std::size_t row, Role role)
{
    const auto column = document.columnMap().find(role);
    return column ? toQString(document.table().cell(row, *column)) : QString();
}

/// What the cards say: lines of a label, a tab and a value become rows; a line alone stands by itself.
QString figuresSection(const QString &figures)
{
    QString html = element("h2", tr("Figures"));
    QString rows;
    const auto endTable = [&] {
        if (!rows.isEmpty())
            html += QStringLiteral("<table>\n%1</table>\n").arg(rows);
        rows.clear();
    };
    for (const QString &line : figures.split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1Char('\t'))) {
            rows += row(line.split(QLatin1Char('\t')), "td");
        } else if (!line.isEmpty()) {
            endTable();
            html += element("p", line);
        }
    }
    endTable();
    return html;
}

QString methodSection(const Document &document, const ChartContent &content)
{
    const AnalysisResult &result = document.result();
    QString html = element("h2", tr("Method"));
    html += element(
        "p", result.settings.rule == FloorRule::Monthly
                 ? tr("For each month, the price floor is the lowest blended price among the quotes that hold in that "
                      "month and whose score reaches the threshold. A quote holds from its date to the next quote of "
                      "the same model at the same provider.")
                 : tr("The price floor is each quote whose score reaches the threshold and whose blended price is "
                      "below every earlier one."));
    html += element("p", tr("The rate is ordinary least squares of the logarithm of the floor price on time. Student’s "
                            "t takes the points for independent and is too narrow where they repeat a price; "
                            "Newey–West allows for autocorrelation; the bootstrap draws the models anew."));
    html += element("p", content.subtitle.join(QStringLiteral(" · ")));
    html += element("p", rowsText(result));
    html += QStringLiteral("<p>%1 <code>%2</code></p>\n")
                .arg(tr("The chart is made anew by").toHtmlEscaped(),
                     equivalentCommand(content, document.displayName(), {}).toHtmlEscaped());
    if (const QString analysis = analysisOfPicture(content, document.displayName()); !analysis.isEmpty())
        html += element("p", tr("where chart.llmflation holds:")) + element("pre", analysis);
    return html;
}

/// Each quote that stands on the floor, from where on it does.
QString quotesSection(const Document &document, const SeriesResult &series)
{
    const Dataset &dataset = document.dataset();
    QString html = element(
        "h2",
        tr("Quotes on the floor: %1").arg(thresholdTitle(document.result().settings.benchmark, series.threshold)));
    if (series.floor.empty())
        return html + element("p", tr("No quote reaches this score."));
    html += QStringLiteral("<table>\n") + row({tr("Since"), tr("Price per million tokens"), tr("Model"), tr("Vendor"),
                                               tr("Provider"), tr("Score"), tr("Line"), tr("Sources")},
                                              "th");
    const FloorPoint *last = nullptr;
    for (const FloorPoint &point : series.floor) {
        if (!last || last->row != point.row)
            html += row({point.month ? formatMonth(*point.month) : formatDay(point.date), formatPrice(point.price),
                         toQString(dataset.name(dataset.model[point.row])),
                         toQString(dataset.name(dataset.vendor[point.row])),
                         toQString(dataset.name(dataset.provider[point.row])), formatNumber(point.score),
                         dataset.line[point.row] > 0 ? QString::number(dataset.line[point.row]) : QString(),
                         QStringList{cellOf(document, point.row, Role::PriceSource),
                                     cellOf(document, point.row, Role::ScoreSource)}
                             .filter(QRegularExpression(QStringLiteral(".")))
                             .join(QStringLiteral("; "))},
                        "td");
        last = &point;
    }
    return html + QStringLiteral("</table>\n");
}

QString reportBody(const Document &document, const ChartContent &content, const ReportParts &parts,
                   const QString &picture)
{
    QString html = element("h1", content.title);
    html += QStringLiteral("<p class=\"small\">%1</p>\n")
                .arg(QStringLiteral("%1 · %2 · %3")
                         .arg(document.displayName(), statusText(document), programName())
                         .toHtmlEscaped());
    html += picture;
    html += figuresSection(parts.figures);
    html += methodSection(document, content);
    for (const SeriesResult &series : document.result().series)
        html += quotesSection(document, series);
    return html;
}

QString pictureElement(const QString &source, const QString &words, int width)
{
    return QStringLiteral("<p><img src=\"%1\" alt=\"%2\" width=\"%3\"></p>\n")
        .arg(source, words.toHtmlEscaped())
        .arg(width);
}

} // namespace

QByteArray reportHtml(const Document &document, const ChartContent &content, const ReportParts &parts)
{
    PictureSize size;
    size.width = pictureSize.width();
    size.height = pictureSize.height();
    const QByteArray svg = chartSvg(content, size);
    const QString picture =
        pictureElement(QStringLiteral("data:image/svg+xml;base64,") + QString::fromLatin1(svg.toBase64()),
                       content.title, static_cast<int>(pictureSize.width()));
    const QString html =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>%2</style>"
                       "</head>\n<body>\n")
            .arg(content.title.toHtmlEscaped(), QLatin1String(style)) +
        reportBody(document, content, parts, picture) + QStringLiteral("</body></html>\n");
    return html.toUtf8();
}

QByteArray reportPdf(const Document &document, const ChartContent &content, const ReportParts &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(content.title);
        writer.setCreator(programName());
        writer.setPageLayout(
            {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter});
        QTextDocument text;
        const QString name = QStringLiteral("chart.png");
        text.addResource(QTextDocument::ImageResource, QUrl(name), renderChart(content, pictureSize, printedScale));
        text.setDefaultStyleSheet(QLatin1String("body{font-size:9pt}h1{font-size:15pt}h2{font-size:11pt}"
                                                "td,th{padding-right:6px;font-size:7pt;text-align:left}"));
        text.setHtml(
            QStringLiteral("<html><body>%1</body></html>")
                .arg(reportBody(document, content, parts, pictureElement(name, content.title, pagePictureWidth))));
        text.print(&writer);
    }
    return bytes;
}

} // namespace llmflation
