#include "charts/cloudraster.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace llmflation;

namespace {

CloudQuotes randomQuotes(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> price(-2.2F, 2.2F);
    std::vector<float> days(count);
    std::ranges::generate(days, [&] { return static_cast<float>(19000 + random() % 1000); });
    std::ranges::sort(days);
    CloudQuotes quotes;
    quotes.day.assign(days.begin(), days.end());
    for (std::uint32_t i = 0; i < count; ++i) {
        quotes.logPrice.push_back(price(random));
        quotes.key.push_back(static_cast<CloudKey>((random() % 5000) << 8 | (1 + random() % 8)));
        quotes.row.push_back(i);
    }
    return quotes;
}

ChartScale scaleOf(QSize size, bool dearerIsUp = true)
{
    return {QRectF(QPointF(30, 20), QSizeF(size)), {19100, 19900, -2, 2}, dearerIsUp};
}

QPointF placeOf(const CloudQuotes &quotes, std::size_t i, const ChartScale &scale)
{
    return {scale.x(static_cast<double>(quotes.day[i])), scale.yOfLog(static_cast<double>(quotes.logPrice[i]))};
}

constexpr CloudColors colors{
    {1, 2, 3, 4, 5, 6, 7, 8}, {11, 12, 13, 14, 15, 16, 17, 18}, {21, 22, 23, 24, 25, 26, 27, 28}};

} // namespace

class TestCloudRaster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheHighestQuoteOfEachPixel_data();
    void keepsTheHighestQuoteOfEachPixel();
    void discsCoverWhatLiesWithinTheirRadius_data();
    void discsCoverWhatLiesWithinTheirRadius();
    void findsTheNearestQuote();
    void colorsTellWhetherAThresholdIsReached();
};

void TestCloudRaster::keepsTheHighestQuoteOfEachPixel_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("dearerIsUp");
    for (const int count : {0, 1, 500, 300'000}) // the last by several threads
        for (const bool up : {true, false})
            QTest::addRow("%d quotes%s", count, up ? "" : ", dearer down") << count << up;
}

void TestCloudRaster::keepsTheHighestQuoteOfEachPixel()
{
    QFETCH(int, count);
    QFETCH(bool, dearerIsUp);
    const CloudQuotes quotes = randomQuotes(static_cast<std::size_t>(count), 7);
    const ChartScale scale = scaleOf({301, 203}, dearerIsUp);
    CloudRaster raster;
    raster.bin(quotes, scale, 1);

    std::map<std::pair<int, int>, CloudKey> highest;
    for (std::size_t i = 0; i < quotes.row.size(); ++i) {
        const QPointF inPlot = placeOf(quotes, i, scale) - scale.plot.topLeft();
        const std::pair pixel(static_cast<int>(std::floor(inPlot.x())), static_cast<int>(std::floor(inPlot.y())));
        const bool onEdge = std::abs(inPlot.x() - std::round(inPlot.x())) < 1e-3 ||
                            std::abs(inPlot.y() - std::round(inPlot.y())) < 1e-3; // single precision decides these
        if (!onEdge && inPlot.x() >= 0 && inPlot.x() < 301 && inPlot.y() >= 0 && inPlot.y() < 203)
            highest[pixel] = std::max(highest[pixel], quotes.key[i]);
    }
    const auto &points = raster.points(quotes);
    QCOMPARE(points.size(), raster.pointCount());
    QVERIFY(std::ranges::is_sorted(points, {}, [&](const auto &point) { return quotes.key[point.quote]; }));
    std::map<std::pair<int, int>, CloudKey> kept;
    for (const CloudRaster::Point &point : points) {
        const QPointF inPlot = placeOf(quotes, point.quote, scale) - scale.plot.topLeft();
        kept[{static_cast<int>(std::floor(inPlot.x())), static_cast<int>(std::floor(inPlot.y()))}] =
            quotes.key[point.quote];
    }
    for (const auto &[pixel, key] : highest)
        QVERIFY2(kept.contains(pixel) && kept[pixel] >= key, qPrintable(QString::number(pixel.first)));
}

void TestCloudRaster::discsCoverWhatLiesWithinTheirRadius_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("radius");
    for (const QSize size : {QSize(1, 1), QSize(5, 90), QSize(97, 61), QSize(700, 41)})
        for (const double radius : {1.0, 2.6, 5.2})
            QTest::addRow("%dx%d, %g", size.width(), size.height(), radius) << size << radius;
}

void TestCloudRaster::discsCoverWhatLiesWithinTheirRadius()
{
    QFETCH(QSize, size);
    QFETCH(double, radius);
    const CloudQuotes quotes = randomQuotes(400, 11);
    const ChartScale scale = scaleOf(size);
    CloudRaster raster;
    raster.bin(quotes, scale, 1);
    constexpr CloudKey least = 2500U << 8;
    QImage image;
    raster.drawDiscs(image, radius, colors, least);
    QCOMPARE(image.size(), size);

    std::vector<std::pair<QPoint, CloudKey>> centres;
    for (const CloudRaster::Point &point : raster.points(quotes)) {
        const QPointF inPlot = point.position - scale.plot.topLeft();
        centres.emplace_back(QPoint(static_cast<int>(inPlot.x()), static_cast<int>(inPlot.y())),
                             quotes.key[point.quote]);
    }
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            CloudKey key = 0;
            for (const auto &[centre, own] : centres) {
                const QPoint away = centre - QPoint(x, y);
                if (QPoint::dotProduct(away, away) <= radius * radius)
                    key = std::max(key, own);
            }
            QCOMPARE(reinterpret_cast<const QRgb *>(image.constScanLine(y))[x], key == 0 ? 0U : colors.of(key, least));
        }
}

void TestCloudRaster::findsTheNearestQuote()
{
    const CloudQuotes quotes = randomQuotes(300, 3);
    const ChartScale scale = scaleOf({400, 300});
    CloudRaster raster;
    raster.bin(quotes, scale, 1);
    std::mt19937 random(5);
    int found = 0;
    for (int i = 0; i < 500; ++i) {
        const QPointF position(30 + static_cast<double>(random() % 400), 20 + static_cast<double>(random() % 300));
        const auto distanceOf = [&](const CloudRaster::Point &point) {
            return QLineF(point.position, position).length();
        };
        const auto nearest = std::ranges::min_element(raster.points(quotes), {}, distanceOf);
        const auto quote = raster.quoteAt(position, 7, quotes);
        QCOMPARE(quote, distanceOf(*nearest) <= 7 ? std::int64_t{nearest->quote} : -1);
        found += quote >= 0;
    }
    QVERIFY(found > 50);
}

void TestCloudRaster::colorsTellWhetherAThresholdIsReached()
{
    CloudQuotes quotes;
    quotes.lowestScore = 20;
    quotes.scoreRange = 70;
    const CloudKey least = quotes.keyOfScore(83);
    QCOMPARE(colors.of(quotes.keyOfScore(83) + 1, least), 1U);
    QCOMPARE(colors.of(quotes.keyOfScore(82.9) + 3, least), 13U);
    QCOMPARE(colors.of(2, least), 22U);
    QVERIFY(quotes.keyOfScore(120) > quotes.keyOfScore(90));
    quotes.scoreRange = 0;
    QVERIFY(quotes.keyOfScore(20) < quotes.keyOfScore(20.5));
}

QTEST_MAIN(TestCloudRaster)
#include "tst_cloudraster.moc"
