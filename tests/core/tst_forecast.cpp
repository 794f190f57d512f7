#include "analysis/forecast.h"
#include "closeto.h"
#include "smalldataset.h"

using namespace llmflation;

namespace {

Trend trendOf(const std::vector<QuoteLine> &lines, double confidence)
{
    const SmallDataset small(lines);
    AnalysisSettings settings;
    settings.thresholds = {42};
    settings.rule = FloorRule::RecordLow;
    settings.confidence = confidence;
    return analyze(small.data, settings).series.at(0).trend.value();
}

/// Prices 10, 1 and 1/10 or a little more at equal distances in time.
std::vector<QuoteLine> tenfold(double last)
{
    return {{"A", "2021-01-01", 10, 50}, {"B", "2022-01-01", 1, 50}, {"C", "2023-01-01", last, 50}};
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactTrendGoesOn()
    {
        const auto forecast = priceOnTrend(trendOf(tenfold(0.1), 0.95), dayOf(2025, 1, 1)); // 731 days after 2023
        COMPARE_CLOSE(forecast.price, std::pow(10, -1 - 731.0 / 365), 1e-10);
        COMPARE_CLOSE(forecast.prediction.upper, forecast.price, 1e-6);
        QVERIFY(forecast.date == dayOf(2025, 1, 1));
    }

    void startHasTheTrendsPrice()
    {
        const auto trend = trendOf(tenfold(0.3), 0.95);
        COMPARE_CLOSE(priceOnTrend(trend, dayOf(2021, 1, 1)).price, trend.priceAtStart, 1e-12);
    }

    // Log prices 1, 0, -0.4 at -1, 0, 1 about 2022-01-01: residuals 0.1, -0.2, 0.1, so s^2 = 0.06; Student's t with one
    // degree of freedom reaches 1 at 50 %. The band at the middle is s / sqrt(3), the prediction s * sqrt(4 / 3).
    void bandsAreThoseOfThePencil()
    {
        const auto forecast = priceOnTrend(trendOf(tenfold(std::pow(10, -0.4)), 0.5), dayOf(2022, 1, 1));
        const double s = std::sqrt(0.06);
        COMPARE_CLOSE(std::log10(forecast.price), 0.2, 1e-10);
        COMPARE_CLOSE(std::log10(forecast.band.upper), 0.2 + s / std::sqrt(3), 1e-9);
        COMPARE_CLOSE(std::log10(forecast.band.lower), 0.2 - s / std::sqrt(3), 1e-9);
        COMPARE_CLOSE(std::log10(forecast.prediction.upper), 0.2 + s * std::sqrt(4.0 / 3), 1e-9);
        COMPARE_CLOSE(std::log10(forecast.prediction.lower), 0.2 - s * std::sqrt(4.0 / 3), 1e-9);
    }

    void bandsWidenAwayFromThePoints()
    {
        const auto trend = trendOf(tenfold(0.3), 0.95);
        const auto near = priceOnTrend(trend, dayOf(2023, 6, 1));
        const auto far = priceOnTrend(trend, dayOf(2026, 6, 1));
        QVERIFY(far.band.upper / far.band.lower > near.band.upper / near.band.lower);
        QVERIFY(near.prediction.upper > near.band.upper && near.prediction.lower < near.band.lower);
    }
};

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
