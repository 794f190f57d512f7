#include "analysis/bootstrap.h"
#include "syntheticmarket.h"

#include <QtTest>

using namespace llmflation;

/// A small edition of tests/bench/bootstrap_coverage.
class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const synthetic::Market market;
        synthetic::Random random(1);
        for (int i = 0; i < datasets; ++i) {
            const Dataset dataset = synthetic::datasetOf(market, random);
            const auto result = analyze(dataset, synthetic::settingsFor(market, 0.9));
            const SeriesResult &series = result.series.front();
            const auto interval = bootstrapTrend(ModelFloors(dataset, result, series), series, {.draws = 200});
            m_byStudentT += series.trend->studentT.contains(market.rate) ? 1 : 0;
            m_byNeweyWest += series.trend->neweyWest.contains(market.rate) ? 1 : 0;
            m_byBootstrap += interval && interval->contains(market.rate) ? 1 : 0;
            m_sumOfLogs += std::log10(series.trend->factorPerYear);
        }
    }

    // The mean of 60 has a standard error of 0.005.
    void syntheticMarketsFallAtTheirRate() { QVERIFY(std::abs(m_sumOfLogs / datasets - 1) < 0.025); }

    void bootstrapCoversMoreOftenThanStudentT() { QVERIFY(m_byBootstrap > m_byStudentT); }

    void bootstrapCoversMoreOftenThanNeweyWest() { QVERIFY(m_byBootstrap > m_byNeweyWest); }

    void bootstrapCoversThreeInFour() { QVERIFY(4 * m_byBootstrap >= 3 * datasets); }

private:
    static constexpr int datasets = 60;
    int m_byStudentT = 0;
    int m_byNeweyWest = 0;
    int m_byBootstrap = 0;
    double m_sumOfLogs = 0;
};

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
