#include "charts/chartexport.h"

#include "charts/equivalentcommand.h"
#include "charts/pictureimage.h"
#include "charts/pngwriter.h"
#include "charts/pricechart.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

PictureMetadata metadataOf(const ChartContent &content, const ChartExport &choice, const QString &dataset)
{
    return {content.title, content.subtitle.join(partSeparator()), dataset, equivalentCommand(content, dataset, choice),
            analysisOfPicture(content, dataset)};
}

/// A length in the picture's own unit, or in pixels.
QByteArray svgLength(double length, LengthUnit unit)
{
    const QByteArray number = QByteArray::number(length, 'g', QLocale::FloatingPointShortest);
    return unit == LengthUnit::Pixel ? number : number + (unit == LengthUnit::Inch ? "in" : "mm");
}

/// Qt's generator knows whole pixels only, and writes no metadata: its head, written anew.
QByteArray svgHead(const PictureSize &size)
{
    const QSizeF layout = layoutSize(size);
    return "<svg width=\"" + svgLength(size.width, size.unit) + "\" height=\"" + svgLength(size.height, size.unit) +
           "\"\n viewBox=\"0 0 " + svgLength(layout.width(), LengthUnit::Pixel) + ' ' +
           svgLength(layout.height(), LengthUnit::Pixel) + "\"";
}

void finishSvg(QByteArray &svg, const PictureSize &size, const PictureMetadata &metadata)
{
    const auto start = svg.indexOf("<svg ");
    const auto viewBox = svg.indexOf("viewBox=\"", start);
    const auto end = svg.indexOf('"', viewBox + 9) + 1;
    if (start < 0 || viewBox < 0 || end <= 0)
        return;
    svg.replace(start, end - start, svgHead(size));
    const auto description = svg.indexOf("</desc>\n", start);
    if (description >= 0)
        svg.insert(description + 8, svgMetadata(metadata));
}

/// Qt rounds pages to whole points: this one is cut to its size, in the room that its empty list of annotations has.
void cutPage(QByteArray &pdf, QSizeF page, QSizeF points)
{
    const auto lists = pdf.indexOf("/Annots ", pdf.indexOf("/Type /Page\n"));
    const auto box = pdf.indexOf("/MediaBox [", lists);
    const auto end = pdf.indexOf("]\n", box) + 1;
    if (lists < 0 || box < 0 || end <= 0 || page == points)
        return;
    const QByteArray cut = "/MediaBox [0 " + QByteArray::number(page.height() - points.height(), 'f', 4) + ' ' +
                           QByteArray::number(points.width(), 'f', 4) + ' ' +
                           QByteArray::number(page.height(), 'f', 0) + ']';
    if (cut.size() <= end - lists) // the places of all that follows stay
        pdf.replace(lists, end - lists, cut.leftJustified(end - lists));
}

/// Names of a dataset may hold what XML can't.
void removeControls(QByteArray &xml)
{
    const auto isControl = [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t'; };
    xml.removeIf(isControl);
}

} // namespace

double exportTextScale(QSizeF size)
{
    return std::clamp(std::min(size.width() / 1100.0, size.height() / 620.0), 1.0, 8.0);
}

ChartContent contentFor(ChartContent content, const ChartExport &choice, const QString &dataset)
{
    content.theme = choice.dark ? &darkTheme() : &lightTheme();
    content.transparent = choice.transparent;
    content.title = choice.title.value_or(content.title);
    if (choice.subtitle)
        content.subtitle = choice.subtitle->split(partSeparator(), Qt::SkipEmptyParts);
    content.source = choice.source.value_or(sourceText(dataset));
    content.note = choice.note;
    return content;
}

void paintChart(QPainter &painter, const ChartContent &content, QSizeF size, bool vectorOutput)
{
    ChartContent scaled = content;
    scaled.textScale = exportTextScale(size);
    QGraphicsScene scene;
    auto *chart = new PriceChart; // the scene's
    scene.addItem(chart);
    chart->setVectorOutput(vectorOutput);
    chart->resize(size);
    chart->setView(content.view);
    chart->setContent(scaled);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QRectF page(QPointF(), size);
    scene.render(&painter, page, page);
}

QImage renderChart(const ChartContent &content, QSizeF size, double scale)
{
    QImage image = pictureImage(pixelSize(size, scale),
                                content.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(content.transparent ? QColor(Qt::transparent) : content.theme->surface);
    QPainter painter(&image);
    painter.scale(scale, scale); // an image's own ratio is not heeded below 1
    paintChart(painter, content, size, false);
    painter.end();
    constexpr double inchesPerMetre = 1 / 0.0254;
    const int dotsPerMetre = qRound(scale * pixelsPerInch * inchesPerMetre);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QByteArray chartPng(const ChartContent &content, QSizeF size, double scale, const PictureMetadata &metadata)
{
    QImage image = renderChart(content, size, scale);
    if (image.isNull())
        return {};
    writeTo(image, metadata);
    return toPng(image);
}

QByteArray chartSvg(const ChartContent &content, const PictureSize &size, const PictureMetadata &metadata)
{
    const QSizeF layout = layoutSize(size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(layout.toSize());
    generator.setViewBox(QRectF(QPointF(), layout));
    generator.setTitle(content.title.toHtmlEscaped()); // written as it is given
    generator.setDescription(content.subtitle.join(partSeparator()).toHtmlEscaped());
    QPainter painter(&generator);
    paintChart(painter, content, layout, true);
    painter.end();
    finishSvg(bytes, size, metadata);
    removeControls(bytes);
    return bytes;
}

QByteArray chartPdf(const ChartContent &content, QSizeF size, const PictureMetadata &metadata)
{
    constexpr double pointsPerPixel = 72 / pixelsPerInch;
    constexpr int resolution = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF points = size * pointsPerPixel;
    const QSizeF page(std::ceil(points.width()), std::ceil(points.height()));
    writer.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(resolution);
    writer.setTitle(content.title);
    writer.setCreator(programName());
    writer.setDocumentXmpMetadata(xmpPacket(metadata));
    QPainter painter(&writer);
    painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
    paintChart(painter, content, size, true);
    painter.end();
    cutPage(bytes, page, points);
    return bytes;
}

QByteArray chartPicture(const ChartContent &content, const ChartExport &choice, const QString &dataset)
{
    const PictureMetadata metadata = metadataOf(content, choice, dataset);
    switch (pictureFormatOf(choice.path.toStdString()).value_or(PictureFormat::Png)) {
    case PictureFormat::Png:
        return chartPng(content, layoutSize(choice.size), choice.scale, metadata);
    case PictureFormat::Svg:
        return chartSvg(content, choice.size, metadata);
    case PictureFormat::Pdf:
        return chartPdf(content, layoutSize(choice.size), metadata);
    }
    return {};
}

} // namespace llmflation
