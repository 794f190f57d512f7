#include "charts/cloudraster.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

/// target[i] = max(target[i], source[i])
void takeHigher(CloudKey *target, const CloudKey *source, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        target[i] = std::max(target[i], source[i]);
}

} // namespace

void CloudRaster::bin(const CloudQuotes &quotes, const ChartScale &scale, double ratio)
{
    m_scale = scale;
    m_ratio = ratio;
    m_width = static_cast<std::size_t>(std::ceil(scale.plot.width() * ratio));
    m_height = static_cast<std::size_t>(std::ceil(scale.plot.height() * ratio));
    m_keys.assign(m_width * m_height, 0);
    m_quotes.resize(m_keys.size());
    m_pointCount = 0;
    m_spreadRadius = 0;
    const auto width = static_cast<float>(scale.plot.width() * ratio);
    const auto height = static_cast<float>(scale.plot.height() * ratio);
    const ViewRange &view = scale.view;
    const auto firstDay = static_cast<float>(view.firstDay);
    const auto top = static_cast<float>(scale.dearerIsUp ? view.logHigh : view.logLow);
    const auto xPerDay = width / static_cast<float>(view.lastDay - view.firstDay);
    const auto yPerLog =
        height / static_cast<float>(scale.dearerIsUp ? view.logLow - view.logHigh : view.logHigh - view.logLow);
    // By date, so that a column of pixels is done with before the next one: it stays in the nearest cache.
    const auto [from, to] = [&] {
        const auto begin = std::ranges::lower_bound(quotes.day, static_cast<float>(std::floor(view.firstDay)));
        const auto end = std::ranges::upper_bound(quotes.day, static_cast<float>(std::ceil(view.lastDay)));
        return std::pair(begin - quotes.day.begin(), end - quotes.day.begin());
    }();
    for (auto i = static_cast<std::size_t>(from); i < static_cast<std::size_t>(std::max(from, to)); ++i) {
        const float x = (quotes.day[i] - firstDay) * xPerDay;
        const float y = (quotes.logPrice[i] - top) * yPerLog;
        if (!(x >= 0 && x < width && y >= 0 && y < height))
            continue;
        const std::size_t place = static_cast<std::size_t>(x) * m_height + static_cast<std::size_t>(y);
        if (quotes.key[i] > m_keys[place]) {
            m_pointCount += m_keys[place] == 0;
            m_keys[place] = quotes.key[i];
            m_quotes[place] = static_cast<std::uint32_t>(i);
        }
    }
}

QPointF CloudRaster::positionOf(std::size_t quote, const CloudQuotes &quotes) const
{
    return {m_scale.x(static_cast<double>(quotes.day[quote])),
            m_scale.yOfLog(static_cast<double>(quotes.logPrice[quote]))};
}

std::vector<CloudRaster::Point> CloudRaster::points(const CloudQuotes &quotes) const
{
    std::vector<Point> points;
    points.reserve(m_pointCount);
    for (std::size_t place = 0; place < m_keys.size(); ++place)
        if (m_keys[place] != 0)
            points.push_back({positionOf(m_quotes[place], quotes), m_quotes[place]});
    std::ranges::stable_sort(points, {}, [&](const Point &point) { return quotes.key[point.quote]; });
    return points;
}

std::int64_t CloudRaster::quoteAt(QPointF position, double reach, const CloudQuotes &quotes) const
{
    const QPointF inPlot = (position - m_scale.plot.topLeft()) * m_ratio;
    const double around = reach * m_ratio + 1;
    const auto clamped = [](double value, std::size_t size) {
        return static_cast<std::size_t>(std::clamp(value, 0.0, static_cast<double>(size)));
    };
    std::int64_t nearestQuote = -1;
    double nearest = reach * reach;
    for (std::size_t x = clamped(inPlot.x() - around, m_width); x < clamped(inPlot.x() + around + 1, m_width); ++x) {
        for (std::size_t y = clamped(inPlot.y() - around, m_height); y < clamped(inPlot.y() + around + 1, m_height);
             ++y) {
            const std::size_t place = x * m_height + y;
            if (m_keys[place] == 0)
                continue;
            const QPointF away = positionOf(m_quotes[place], quotes) - position;
            if (const double distance = QPointF::dotProduct(away, away); distance <= nearest) {
                nearest = distance;
                nearestQuote = m_quotes[place];
            }
        }
    }
    return nearestQuote;
}

/// The highest key within the radius of each pixel. A strip of columns at a time, that fits a cache: columns are
/// widened step by step, and each step's disc rows are taken over; the strip is then turned into lines.
void CloudRaster::spread(double radius)
{
    if (m_spreadRadius == radius)
        return;
    m_spreadRadius = radius;
    m_spreadKeys.resize(m_keys.size());
    constexpr std::size_t stripWidth = 32;
    const auto reach = static_cast<std::size_t>(radius);
    const auto spanAt = [radius](std::size_t aside) {
        const double away = static_cast<double>(aside);
        return static_cast<std::size_t>(std::sqrt(radius * radius - away * away));
    };
    std::vector<CloudKey> spread(stripWidth * m_height);
    std::vector<CloudKey> column(m_height + 2);
    std::vector<CloudKey> wider(m_height + 2);
    for (std::size_t strip = 0; strip < m_width; strip += stripWidth) {
        const std::size_t stripEnd = std::min(strip + stripWidth, m_width);
        std::ranges::fill(spread, 0U);
        for (std::size_t x = strip < reach ? 0 : strip - reach; x < std::min(stripEnd + reach, m_width); ++x) {
            // column and wider have a place more at either end, always 0
            std::copy_n(&m_keys[x * m_height], m_height, &column[1]);
            for (std::size_t span = 0; span <= reach; ++span) {
                if (span > 0) {
                    for (std::size_t y = 1; y <= m_height; ++y)
                        wider[y] = std::max(std::max(column[y - 1], column[y + 1]), span == 1 ? column[y] : 0U);
                    column.swap(wider);
                }
                for (std::size_t target = x < reach ? 0 : x - reach; target <= x + reach; ++target) {
                    const std::size_t aside = target > x ? target - x : x - target;
                    if (target >= strip && target < stripEnd && spanAt(aside) == span)
                        takeHigher(&spread[(target - strip) * m_height], &column[1], m_height);
                }
            }
        }
        for (std::size_t y = 0; y < m_height; ++y)
            for (std::size_t x = strip; x < stripEnd; ++x)
                m_spreadKeys[y * m_width + x] = spread[(x - strip) * m_height + y];
    }
}

QImage CloudRaster::discs(double radius, const CloudColors &colors, CloudKey least)
{
    spread(radius * m_ratio);
    QImage image(static_cast<int>(m_width), static_cast<int>(m_height), QImage::Format_ARGB32_Premultiplied);
    for (std::size_t y = 0; y < m_height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(static_cast<int>(y)));
        const CloudKey *keys = &m_spreadKeys[y * m_width];
        for (std::size_t x = 0; x < m_width; ++x)
            line[x] = keys[x] == 0 ? 0U : colors.of(keys[x], least);
    }
    return image;
}

} // namespace llmflation
