#include "charts/cloudlayer.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace llmflation {

namespace {

constexpr std::size_t mostDrawnPoints = 2'000;   // one by one in every frame
constexpr std::size_t mostSmoothPoints = 20'000; // one by one into a picture

QRgb mixed(const QColor &color, const QColor &ground, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return qRgb(mix(color.red(), ground.red()), mix(color.green(), ground.green()), mix(color.blue(), ground.blue()));
}

CloudColors cloudColors(const Theme &theme)
{
    CloudColors colors{};
    colors.reaching[0] = theme.cloud.rgb();
    colors.below[0] = theme.cloudBelow.rgb();
    colors.leftOut[0] = theme.cloudLeftOut.rgb();
    for (std::size_t vendor = 1; vendor < cloudVendors; ++vendor) {
        const QColor color = cloudColor(theme, vendor);
        colors.reaching[vendor] = mixed(color, theme.surface, 0.7);
        colors.below[vendor] = mixed(color, theme.surface, 0.28);
        colors.leftOut[vendor] = mixed(color, theme.surface, 0.1);
    }
    return colors;
}

/// One disc, drawn once and copied: an ellipse a point would take most of a frame.
class DiscStamp {
public:
    DiscStamp(double radius, double ratio, QRgb color)
        : m_side(2 * static_cast<int>(std::ceil((radius + 1) * ratio)))
        , m_ratio(ratio)
        , m_disc(m_side, m_side, QImage::Format_ARGB32_Premultiplied)
    {
        m_disc.fill(Qt::transparent);
        QPainter painter(&m_disc);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(color));
        painter.drawEllipse(QPointF(m_side, m_side) / 2, radius * ratio, radius * ratio);
    }

    /// On a painter whose unit is a device pixel.
    void put(QPainter &painter, QPointF centre) const
    {
        const QPoint corner(qRound(centre.x() * m_ratio) - m_side / 2, qRound(centre.y() * m_ratio) - m_side / 2);
        painter.drawImage(corner, m_disc);
    }

private:
    int m_side;
    double m_ratio;
    QImage m_disc;
};

} // namespace

QColor cloudColor(const Theme &theme, std::size_t vendor)
{
    return vendor == 0 ? theme.cloud : theme.seriesColor(vendor - 1);
}

CloudLayer::CloudLayer(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void CloudLayer::setQuotes(const ChartContent &content)
{
    m_visible = content.options.cloud;
    m_quotes = m_visible ? cloudQuotes(content) : CloudQuotes();
    m_colors = cloudColors(*content.theme);
    m_isBinned = false;
    m_pictureRatio = 0;
    setThresholds(content.result->settings.thresholds);
}

void CloudLayer::setScale(const ChartScale &scale, double textScale)
{
    const double radius = 2.6 * textScale;
    if (scale == m_scale && radius == m_radius)
        return;
    prepareGeometryChange();
    m_scale = scale;
    m_radius = radius;
    m_isBinned = false;
    m_pictureRatio = 0;
    update();
}

void CloudLayer::setThresholds(const std::vector<double> &thresholds)
{
    const CloudKey least = m_quotes.keyOfScore(std::ranges::min(thresholds));
    if (least == std::exchange(m_least, least))
        return;
    m_pictureRatio = 0;
    update();
}

void CloudLayer::binFor(double ratio) const
{
    if (m_isBinned && m_raster.ratio() == ratio)
        return;
    m_raster.bin(m_quotes, m_scale, ratio);
    m_isBinned = true;
}

int CloudLayer::rowAt(QPointF position, double reach) const
{
    if (m_quotes.row.empty())
        return -1;
    if (!m_isBinned)
        binFor(1);
    const auto quote = m_raster.quoteAt(position, reach, m_quotes);
    return quote < 0 ? -1 : static_cast<int>(m_quotes.row[static_cast<std::size_t>(quote)]);
}

void CloudLayer::drawDiscs(QPainter &painter, QPointF origin, double ratio) const
{
    std::optional<DiscStamp> stamp;
    std::optional<QRgb> color;
    for (const CloudRaster::Point &point : m_raster.points(m_quotes)) {
        const QRgb own = m_colors.of(m_quotes.key[point.quote], m_least);
        if (color != own)
            stamp.emplace(m_radius, ratio, own);
        color = own;
        stamp->put(painter, point.position - origin);
    }
}

void CloudLayer::makePicture(double ratio)
{
    if (m_raster.pointCount() > mostSmoothPoints) {
        m_raster.drawDiscs(m_picture, m_radius, m_colors, m_least);
    } else {
        const QSize size = (m_scale.plot.size() * ratio).toSize();
        if (m_picture.size() != size)
            m_picture = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_picture.setDevicePixelRatio(1);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        drawDiscs(painter, m_scale.plot.topLeft(), ratio);
    }
    m_picture.setDevicePixelRatio(ratio);
    m_pictureRatio = ratio;
}

void CloudLayer::drawCircles(QPainter &painter) const
{
    binFor(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const CloudRaster::Point &point : m_raster.points(m_quotes)) {
        painter.setBrush(QColor(m_colors.of(m_quotes.key[point.quote], m_least)));
        painter.drawEllipse(point.position, m_radius, m_radius);
    }
}

void CloudLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_quotes.row.empty() || m_scale.plot.isEmpty())
        return;
    if (m_vectorOutput) {
        drawCircles(*painter);
        return;
    }
    const QTransform transform = painter->deviceTransform();
    const double ratio = transform.m11();
    binFor(ratio);
    if (m_raster.pointCount() <= mostDrawnPoints) {
        painter->save();
        painter->setClipRect(m_scale.plot);
        // The unit becomes a device pixel, whatever the painter's device makes of its own.
        painter->setTransform(QTransform::fromTranslate(std::round(transform.dx()), std::round(transform.dy())) *
                              transform.inverted() * painter->transform());
        drawDiscs(*painter, {}, ratio);
        painter->restore();
        return;
    }
    if (m_pictureRatio != ratio)
        makePicture(ratio);
    painter->drawImage(m_scale.plot.topLeft(), m_picture);
}

} // namespace llmflation
