#include "analysis/forecast.h"
#include "charts/chartframe.h"
#include "charts/referencelaws.h"
#include "charts/serieslayout.h"
#include "defaultdata.h"
#include "document/displaynames.h"

#include <QTest>

#include <cmath>

using namespace llmflation;

namespace {

constexpr QSizeF size(1600, 900);

struct LaidOut {
    AnalyzedPriceList prices{defaultPriceList(), articleSettings({42, 83})};
    ChartContent content = prices.content();
    ChartScale scale;

    explicit LaidOut(const ChartOptions &options)
    {
        content.options = options;
        scale = layOutFrame(content, size, {}).scale;
    }
    [[nodiscard]] double priceAt(QPointF point) const { return std::pow(10, scale.logPrice(point.y())); }
};

ChartOptions everything()
{
    ChartOptions options;
    options.trend = options.forecast = true;
    options.laws = {ReferenceLaw::Moore, ReferenceLaw::Dennard, ReferenceLaw::Edholm};
    options.ownRate = 4;
    return options;
}

} // namespace

class TestSeriesLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingButFloorsUnlessAsked();
    void trendStandsWhereTheFitSays();
    void bandsAreThoseOfTheFit();
    void forecastRunsOnFromTheFloor();
    void lawsStartAtTheFirstFloorPoint();
    void lawsFallAtTheirRates_data();
    void lawsFallAtTheirRates();
    void lawsNameTheirSources();
    void moreTokensStandHigher();
    void tokensAreWrittenWithThreeDigits_data();
    void tokensAreWrittenWithThreeDigits();
};

void TestSeriesLayout::nothingButFloorsUnlessAsked()
{
    const LaidOut chart({});
    for (const SeriesDrawing &drawing : layOutSeries(chart.content, chart.scale))
        QVERIFY(drawing.trend.isNull() && drawing.trendBand.isEmpty() && drawing.forecast.isNull());
    QVERIFY(layOutLaws(chart.content, chart.scale).empty());
}

void TestSeriesLayout::trendStandsWhereTheFitSays()
{
    const LaidOut chart(everything());
    const QLineF line = layOutSeries(chart.content, chart.scale)[1].trend;
    const Trend &trend = *chart.prices.result.series[1].trend;
    const double years = (chart.scale.day(line.x2()) - chart.scale.day(line.x1())) / daysPerYear;
    const double factor = std::pow(chart.priceAt(line.p1()) / chart.priceAt(line.p2()), 1 / years);
    QVERIFY(std::abs(factor - trend.factorPerYear) < 1e-6);
}

void TestSeriesLayout::bandsAreThoseOfTheFit()
{
    const LaidOut chart(everything());
    const SeriesDrawing drawing = layOutSeries(chart.content, chart.scale)[1];
    const Trend &trend = *chart.prices.result.series[1].trend;
    const QPointF first = drawing.trendBand.first(); // the upper end at the start
    QVERIFY(std::abs(chart.priceAt(first) / priceOnTrend(trend, trend.start).band.upper - 1) < 1e-9);
    const QPointF last = drawing.forecastBand.last(); // the lower end at the start of the forecast
    const Day day{static_cast<std::int32_t>(std::lround(chart.scale.day(last.x())))};
    QVERIFY(std::abs(chart.priceAt(last) / priceOnTrend(trend, day).prediction.lower - 1) < 1e-9);
}

void TestSeriesLayout::forecastRunsOnFromTheFloor()
{
    const LaidOut chart(everything());
    const SeriesDrawing drawing = layOutSeries(chart.content, chart.scale)[1];
    QVERIFY(std::abs(drawing.forecast.x1() - chart.scale.x(drawing.steps.back().to)) < 1e-9);
    QCOMPARE(toIso(forecastEnd(chart.content)), std::string("2025-11-12"));
    QVERIFY(std::abs(chart.scale.day(drawing.forecast.x2()) - forecastEnd(chart.content).sinceEpoch) < 1e-6);
    QVERIFY(chart.scale.view.lastDay > forecastEnd(chart.content).sinceEpoch);
}

void TestSeriesLayout::lawsStartAtTheFirstFloorPoint()
{
    const LaidOut chart(everything());
    const auto laws = layOutLaws(chart.content, chart.scale);
    QCOMPARE(laws.size(), std::size_t{4});
    for (const LawDrawing &law : laws)
        QVERIFY(std::abs(chart.priceAt(law.line.p1()) - 60) < 1e-6);
}

void TestSeriesLayout::lawsFallAtTheirRates_data()
{
    QTest::addColumn<int>("law");
    QTest::addColumn<double>("years");
    QTest::addColumn<double>("factor");
    QTest::newRow("Moore") << 0 << 2.0 << 2.0;
    QTest::newRow("Dennard") << 1 << 1.0 << 1.52;
    QTest::newRow("Edholm") << 2 << 1.5 << 2.0;
    QTest::newRow("own") << 3 << 1.0 << 4.0;
}

void TestSeriesLayout::lawsFallAtTheirRates()
{
    QFETCH(int, law);
    QFETCH(double, years);
    QFETCH(double, factor);
    const LaidOut chart(everything());
    const QLineF line = layOutLaws(chart.content, chart.scale)[static_cast<std::size_t>(law)].line;
    const double x = chart.scale.x(chart.scale.day(line.x1()) + years * daysPerYear);
    const QPointF then = line.pointAt((x - line.x1()) / line.dx());
    QVERIFY(std::abs(60 / chart.priceAt(then) - factor) < 1e-6);
}

void TestSeriesLayout::lawsNameTheirSources()
{
    const QString sources = lawSources(everything()).join(u' ');
    for (const char *source : {"IEDM 1975", "Hennessy & Patterson", "IEEE Spectrum"})
        QVERIFY2(sources.contains(QLatin1String(source)), source);
    QVERIFY(lawSources({}).isEmpty());
}

void TestSeriesLayout::moreTokensStandHigher()
{
    ChartOptions options;
    options.unit = PriceUnit::TokensPerUsd;
    const LaidOut chart(options);
    QVERIFY(chart.scale.y(0.06) < chart.scale.y(60));
    QVERIFY(std::abs(chart.priceAt({0, chart.scale.y(0.06)}) - 0.06) < 1e-12);
}

void TestSeriesLayout::tokensAreWrittenWithThreeDigits_data()
{
    QTest::addColumn<double>("price");
    QTest::addColumn<QString>("expected");
    QTest::newRow("thousands") << 60.0 << "16.7K";
    QTest::newRow("a million") << 1.0 << "1M";
    QTest::newRow("millions") << 0.88 << "1.14M";
    QTest::newRow("hundreds of millions") << 0.0075 << "133M";
    QTest::newRow("billions") << 0.0001 << "10B";
    QTest::newRow("few") << 4000000.0 << "0.25";
    QTest::newRow("hundreds") << 2000.0 << "500";
}

void TestSeriesLayout::tokensAreWrittenWithThreeDigits()
{
    QFETCH(double, price);
    QFETCH(QString, expected);
    QCOMPARE(formatTokensPerUsd(price), expected);
    QCOMPARE(formatPriceIn(PriceUnit::TokensPerUsd, price), expected + QStringLiteral("/$"));
}

QTEST_MAIN(TestSeriesLayout)
#include "tst_serieslayout.moc"
