#include "charts/chartexport.h"

#include "charts/pricechart.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace llmflation {

namespace {

void paintChart(QPainter &painter, const ChartContent &content, QSize size, bool vectorOutput)
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

} // namespace

double exportTextScale(QSize size)
{
    return std::clamp(std::min(size.width() / 1100.0, size.height() / 620.0), 1.0, 8.0);
}

QImage renderChart(const ChartContent &content, QSize size, double scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(content.theme->surface);
    QPainter painter(&image);
    paintChart(painter, content, size, false);
    return image;
}

QByteArray chartPng(const ChartContent &content, QSize size, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!renderChart(content, size, scale).save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray chartSvg(const ChartContent &content, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(content.title.toHtmlEscaped()); // written as it is given
    generator.setDescription(content.subtitle.join(QStringLiteral(" · ")).toHtmlEscaped());
    QPainter painter(&generator);
    paintChart(painter, content, size, true);
    painter.end();
    return bytes;
}

QByteArray chartPdf(const ChartContent &content, QSize size)
{
    constexpr double pointsPerPixel = 72.0 / 96.0;
    constexpr int resolution = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(size) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(resolution);
    writer.setTitle(content.title);
    QPainter painter(&writer);
    painter.scale(resolution / 96.0, resolution / 96.0);
    paintChart(painter, content, size, true);
    painter.end();
    return bytes;
}

QByteArray chartPicture(const ChartContent &content, PictureFormat format, QSize size, double scale)
{
    switch (format) {
    case PictureFormat::Png:
        return chartPng(content, size, scale);
    case PictureFormat::Svg:
        return chartSvg(content, size);
    case PictureFormat::Pdf:
        return chartPdf(content, size);
    }
    return {};
}

} // namespace llmflation
