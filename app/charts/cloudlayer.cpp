#include "charts/cloudlayer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

/// One cell for each pixel of the plot, to keep one quote of those that fall on it.
class PixelGrid {
public:
    explicit PixelGrid(const QRectF &plot)
        : m_plot(plot)
        , m_width(static_cast<std::size_t>(plot.width()) + 1)
        , m_taken(m_width * (static_cast<std::size_t>(plot.height()) + 1))
    {
    }

    /// Whether the pixel was free until now; `position` lies within the plot.
    bool take(QPointF position)
    {
        const auto x = static_cast<std::size_t>(position.x() - m_plot.left());
        const auto y = static_cast<std::size_t>(position.y() - m_plot.top());
        const bool free = !m_taken[y * m_width + x];
        m_taken[y * m_width + x] = true;
        return free;
    }

private:
    QRectF m_plot;
    std::size_t m_width;
    std::vector<bool> m_taken;
};

} // namespace

CloudLayer::CloudLayer(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void CloudLayer::setQuotes(const ChartContent &content, const ChartScale &scale)
{
    prepareGeometryChange();
    m_plot = scale.plot;
    m_radius = 2.6 * content.textScale;
    m_used = content.theme->cloud;
    m_unused = content.theme->minorGrid;
    m_points.clear();
    m_picture = {};
    PixelGrid grid(m_plot);
    const AnalysisResult &result = *content.result;
    for (const bool used : {true, false}) { // quotes in use go first, and so get the pixel
        for (std::size_t row = 0; row < result.use.size(); ++row) {
            if ((result.use[row] == RowUse::Used) != used || !(result.price[row] > 0) || !content.dataset->date[row])
                continue;
            const QPointF position = scale.at(content.dataset->date[row]->sinceEpoch, result.price[row]);
            if (m_plot.contains(position) && grid.take(position))
                m_points.push_back({position, static_cast<std::uint32_t>(row), used});
        }
    }
    update();
}

int CloudLayer::rowAt(QPointF position, double reach) const
{
    int row = -1;
    double nearest = reach * reach;
    for (const Point &point : m_points) {
        const QPointF away = point.position - position;
        if (const double distance = QPointF::dotProduct(away, away); distance <= nearest) {
            nearest = distance;
            row = static_cast<int>(point.row);
        }
    }
    return row;
}

void CloudLayer::drawPoints(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const bool used : {false, true}) {
        painter.setBrush(used ? m_used : m_unused);
        for (const Point &point : m_points)
            if (point.used == used)
                painter.drawEllipse(point.position, m_radius, m_radius);
    }
}

void CloudLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_vectorOutput) {
        drawPoints(*painter);
        return;
    }
    const double scale = painter->deviceTransform().m11();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != scale) {
        const QRect area = m_plot.toAlignedRect();
        m_picture = QPixmap(area.size() * scale);
        m_picture.setDevicePixelRatio(scale);
        m_picture.fill(Qt::transparent);
        QPainter picturePainter(&m_picture);
        picturePainter.translate(-area.topLeft());
        drawPoints(picturePainter);
    }
    painter->drawPixmap(m_plot.toAlignedRect().topLeft(), m_picture);
}

} // namespace llmflation
