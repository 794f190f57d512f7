#include "charts/cloudraster.h"

#include "dataset/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace llmflation {

namespace {

constexpr std::size_t stripWidth = 32;      // columns that fit a near cache together
constexpr std::size_t leastStrips = 8;      // that are worth a thread
constexpr std::size_t leastQuotes = 50'000; // likewise
constexpr std::size_t leastLines = 200;     // likewise

/// target[i] = max(target[i], source[i])
void takeHigher(CloudKey *target, const CloudKey *source, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        target[i] = std::max(target[i], source[i]);
}

} // namespace

/// Spreads columns of keys over a strip of columns, disc by disc: a column is widened step by step, and each width goes
/// to the columns at the distance where a disc is that high.
class CloudRaster::StripSpread {
public:
    StripSpread(std::size_t height, double radius)
        : m_height(height)
        , m_reach(static_cast<std::size_t>(radius))
        , m_keys(stripWidth * height)
        , m_column(height + 2)
        , m_wider(height + 2)
    {
        for (std::size_t aside = 0; aside <= m_reach; ++aside) {
            const auto away = static_cast<double>(aside);
            m_spans.push_back(static_cast<std::size_t>(std::sqrt(radius * radius - away * away)));
        }
    }

    [[nodiscard]] std::size_t reach() const { return m_reach; }
    [[nodiscard]] CloudKey at(std::size_t x, std::size_t y) const { return m_keys[(x - m_first) * m_height + y]; }

    void begin(std::size_t first, std::size_t end)
    {
        m_first = first;
        m_end = end;
        std::ranges::fill(m_keys, 0U);
    }

    void take(std::size_t x, const CloudKey *keys)
    {
        std::copy_n(keys, m_height, &m_column[1]); // the places before and after stay 0
        for (std::size_t span = 0; span <= m_reach; ++span) {
            if (span > 0)
                widen();
            for (std::size_t target = x < m_reach ? 0 : x - m_reach; target <= x + m_reach; ++target) {
                const std::size_t aside = target > x ? target - x : x - target;
                if (target >= m_first && target < m_end && m_spans[aside] == span)
                    takeHigher(&m_keys[(target - m_first) * m_height], &m_column[1], m_height);
            }
        }
    }

private:
    void widen()
    {
        for (std::size_t y = 1; y <= m_height; ++y)
            m_wider[y] = std::max(std::max(m_column[y - 1], m_column[y + 1]), m_column[y]);
        m_column.swap(m_wider);
    }

    std::size_t m_height;
    std::size_t m_reach;
    std::vector<std::size_t> m_spans; ///< a disc's half height by distance from its middle
    std::vector<CloudKey> m_keys;
    std::vector<CloudKey> m_column;
    std::vector<CloudKey> m_wider;
    std::size_t m_first = 0;
    std::size_t m_end = 0;
};

void CloudRaster::bin(const CloudQuotes &quotes, const ChartScale &scale, double ratio)
{
    m_scale = scale;
    m_ratio = ratio;
    m_width = static_cast<std::size_t>(std::ceil(scale.plot.width() * ratio));
    m_height = static_cast<std::size_t>(std::ceil(scale.plot.height() * ratio));
    m_keys.assign(m_width * m_height, 0);
    m_quotes.resize(m_keys.size());
    m_pointCount = 0;
    m_points.clear();
    m_spreadRadius = 0;
    const auto width = static_cast<float>(scale.plot.width() * ratio);
    const auto height = static_cast<float>(scale.plot.height() * ratio);
    const ViewRange &view = scale.view;
    const auto firstDay = static_cast<float>(view.firstDay);
    const auto top = static_cast<float>(scale.dearerIsUp ? view.logHigh : view.logLow);
    const auto xPerDay = width / static_cast<float>(view.lastDay - view.firstDay);
    const auto yPerLog =
        height / static_cast<float>(scale.dearerIsUp ? view.logLow - view.logHigh : view.logHigh - view.logLow);
    const auto from = std::ranges::lower_bound(quotes.day, static_cast<float>(std::floor(view.firstDay)));
    const auto to = std::ranges::upper_bound(quotes.day, static_cast<float>(std::ceil(view.lastDay)));
    const auto placeIn = [&](std::size_t begin, std::size_t end) {
        // By date, so that a column of pixels is done with before the next one: it stays in the nearest cache.
        std::size_t points = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const float x = (quotes.day[i] - firstDay) * xPerDay;
            const float y = (quotes.logPrice[i] - top) * yPerLog;
            if (!(x >= 0 && x < width && y >= 0 && y < height))
                continue;
            const std::size_t place = static_cast<std::size_t>(x) * m_height + static_cast<std::size_t>(y);
            if (quotes.key[i] > m_keys[place]) {
                points += m_keys[place] == 0;
                m_keys[place] = quotes.key[i];
                m_quotes[place] = static_cast<std::uint32_t>(i);
            }
        }
        return points;
    };
    const auto begin = static_cast<std::size_t>(from - quotes.day.begin());
    const auto quoteCount = static_cast<std::size_t>(std::max(to - from, std::ptrdiff_t{0}));
    const std::size_t pieces = pieceCount(quoteCount, leastQuotes);
    // Each piece has columns of pixels of its own.
    std::vector<std::size_t> starts{begin};
    const auto columnOf = [&](float day) { return std::floor((day - firstDay) * xPerDay); };
    for (std::size_t piece = 1; piece < pieces; ++piece) {
        const float column = columnOf(quotes.day[begin + pieceBegin(quoteCount, piece, pieces)]);
        const auto start = std::partition_point(from, from + static_cast<std::ptrdiff_t>(quoteCount),
                                                [&](float day) { return columnOf(day) < column; });
        starts.push_back(static_cast<std::size_t>(start - quotes.day.begin()));
    }
    starts.push_back(begin + quoteCount);
    std::vector<std::size_t> points(pieces);
    inParallel(pieces, [&](std::size_t piece) { points[piece] = placeIn(starts[piece], starts[piece + 1]); });
    m_pointCount = std::accumulate(points.begin(), points.end(), std::size_t{0});
}

QPointF CloudRaster::positionOf(std::size_t quote, const CloudQuotes &quotes) const
{
    return {m_scale.x(static_cast<double>(quotes.day[quote])),
            m_scale.yOfLog(static_cast<double>(quotes.logPrice[quote]))};
}

const std::vector<CloudRaster::Point> &CloudRaster::points(const CloudQuotes &quotes)
{
    if (m_points.size() == m_pointCount)
        return m_points;
    m_points.reserve(m_pointCount);
    for (std::size_t place = 0; place < m_keys.size(); ++place)
        if (m_keys[place] != 0)
            m_points.push_back({positionOf(m_quotes[place], quotes), m_quotes[place]});
    std::ranges::stable_sort(m_points, {}, [&](const Point &point) { return quotes.key[point.quote]; });
    return m_points;
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

/// The highest key within the radius of each pixel.
void CloudRaster::spread(double radius)
{
    if (m_spreadRadius == radius)
        return;
    m_spreadRadius = radius;
    m_spreadKeys.resize(m_keys.size());
    const std::size_t strips = (m_width + stripWidth - 1) / stripWidth;
    const std::size_t pieces = pieceCount(strips, leastStrips);
    inParallel(pieces, [&](std::size_t piece) {
        StripSpread spread(m_height, radius);
        for (std::size_t strip = pieceBegin(strips, piece, pieces); strip < pieceBegin(strips, piece + 1, pieces);
             ++strip)
            spreadStrip(spread, strip * stripWidth);
    });
}

void CloudRaster::spreadStrip(StripSpread &spread, std::size_t first)
{
    const std::size_t end = std::min(first + stripWidth, m_width);
    spread.begin(first, end);
    for (std::size_t x = first < spread.reach() ? 0 : first - spread.reach();
         x < std::min(end + spread.reach(), m_width); ++x)
        spread.take(x, &m_keys[x * m_height]);
    for (std::size_t y = 0; y < m_height; ++y)
        for (std::size_t x = first; x < end; ++x)
            m_spreadKeys[y * m_width + x] = spread.at(x, y);
}

void CloudRaster::drawDiscs(QImage &image, double radius, const CloudColors &colors, CloudKey least)
{
    spread(radius * m_ratio);
    const QSize size(static_cast<int>(m_width), static_cast<int>(m_height));
    if (image.size() != size)
        image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    uchar *const bits = image.bits();
    const auto lineLength = static_cast<std::size_t>(image.bytesPerLine());
    const std::size_t pieces = pieceCount(m_height, leastLines);
    inParallel(pieces, [&](std::size_t piece) {
        for (std::size_t y = pieceBegin(m_height, piece, pieces); y < pieceBegin(m_height, piece + 1, pieces); ++y) {
            auto *line = reinterpret_cast<QRgb *>(bits + y * lineLength);
            const CloudKey *keys = &m_spreadKeys[y * m_width];
            for (std::size_t x = 0; x < m_width; ++x)
                line[x] = keys[x] == 0 ? 0U : colors.of(keys[x], least);
        }
    });
}

} // namespace llmflation
