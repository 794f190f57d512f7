#pragma once

#include "charts/chartscale.h"
#include "charts/cloudquotes.h"
#include "dataset/column.h"

#include <QImage>
#include <QRgb>

#include <array>
#include <cstdint>
#include <vector>

namespace llmflation {

/// Colours of the cloud's points, by the colour of the vendor.
struct CloudColors {
    std::array<QRgb, cloudVendors> reaching; ///< quotes that reach a threshold
    std::array<QRgb, cloudVendors> below;    ///< quotes in use that reach none
    std::array<QRgb, cloudVendors> leftOut;

    /// `least`: the key from which on a quote reaches a threshold.
    [[nodiscard]] QRgb of(CloudKey key, CloudKey least) const
    {
        const auto &colors = key >= least ? reaching : key >= leastKeyInUse ? below : leftOut;
        return colors[vendorOf(key)];
    }
};

/// The cloud, one quote for each device pixel of the plot: of those that fall on it, the one of the highest key.
class CloudRaster {
public:
    /// `ratio`: device pixels for each pixel of the chart.
    void bin(const CloudQuotes &quotes, const ChartScale &scale, double ratio);

    struct Point {
        QPointF position; ///< in the chart
        std::uint32_t quote = 0;
    };
    /// By rising key.
    [[nodiscard]] const std::vector<Point> &points(const CloudQuotes &quotes);
    [[nodiscard]] std::size_t pointCount() const { return m_pointCount; }
    [[nodiscard]] double ratio() const { return m_ratio; }

    /// The quote nearest to `position` (in the chart) and at most `reach` away; -1: none.
    [[nodiscard]] std::int64_t quoteAt(QPointF position, double reach, const CloudQuotes &quotes) const;

    /// Each point as a disc, for dense clouds: without smooth edges, in time that depends on the plot and not on the
    /// points. `image` gets the plot's size in device pixels and is drawn over as a whole.
    void drawDiscs(QImage &image, double radius, const CloudColors &colors, CloudKey least);

private:
    [[nodiscard]] QPointF positionOf(std::size_t quote, const CloudQuotes &quotes) const;
    class StripSpread;
    void spread(double radius);
    void spreadStrip(StripSpread &spread, std::size_t first);

    ChartScale m_scale;
    double m_ratio = 1;
    std::size_t m_width = 0;
    std::size_t m_height = 0;
    std::size_t m_pointCount = 0;
    std::vector<Point> m_points;        ///< empty: not asked for since bin()
    Column<CloudKey> m_keys;            ///< by column from the left, and from the top in each; 0: no quote
    Column<std::uint32_t> m_quotes;     ///< of the same places; nothing is written where no quote is
    std::vector<CloudKey> m_spreadKeys; ///< by line: the highest key whose disc covers a pixel; 0: none
    double m_spreadRadius = 0;          ///< that those were found for; 0: none yet
};

} // namespace llmflation
