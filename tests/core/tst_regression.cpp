#include "closeto.h"
#include "statistics/loglinearregression.h"
#include "statisticsdata.h"

#include <array>

using namespace llmflation;

namespace {

// NIST Statistical Reference Datasets, linear regression, Norris (lower difficulty), with its certified values.
constexpr std::array norrisX{0.2, 337.4, 118.2, 884.6, 10.1,  226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4,
                             0.6, 775.5, 666.9, 338.0, 447.5, 11.6,  556.0, 228.1, 995.8, 887.6, 120.2, 0.3,
                             0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1,  118.3, 229.2, 669.1, 448.9, 0.5};
constexpr std::array norrisY{0.1, 338.8, 118.1, 888.0, 9.2,   228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3,
                             0.1, 778.1, 668.8, 339.3, 448.9, 10.8,  557.7, 228.3, 998.0, 888.8, 119.6, 0.3,
                             0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2,  117.6, 228.9, 668.4, 449.2, 0.2};

} // namespace

/// Expected values without a source are found by tests/data/statistics/expected.R.
class TestRegression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void norrisGivesTheCertifiedLine()
    {
        const auto fit = ordinaryLeastSquares(norrisX, norrisY);
        QVERIFY(fit);
        COMPARE_CLOSE(fit->intercept, -0.262323073774029, 1e-11);
        COMPARE_CLOSE(fit->slope, 1.00211681802045, 1e-13);
    }

    void norrisGivesTheCertifiedErrors()
    {
        const auto fit = ordinaryLeastSquares(norrisX, norrisY);
        QVERIFY(fit);
        COMPARE_CLOSE(fit->slopeStandardError, 0.429796848199937e-3, 1e-11);
        COMPARE_CLOSE(fit->residualVariance, 26.6173985294224 / 34, 1e-11);
        COMPARE_CLOSE(fit->rSquared.value(), 0.999993745883712, 1e-13);
    }

    void lakeHuronGivesTheLineOfR()
    {
        const auto fit = ordinaryLeastSquares(m_lake.x, m_lake.y);
        QVERIFY(fit);
        COMPARE_CLOSE(fit->intercept, 580.17783549783553, 1e-12);
        COMPARE_CLOSE(fit->slope, -0.024201110622318309, 1e-11);
        COMPARE_CLOSE(fit->slopeStandardError, 0.004036107903222833, 1e-11);
        COMPARE_CLOSE(fit->residualVariance, 1.2775482023979505, 1e-11);
        COMPARE_CLOSE(fit->rSquared.value(), 0.27247275621646128, 1e-11);
    }

    void intervalIsThatOfR_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("50 %") << 0.5 << -0.026933773386109139 << -0.02146844785852748;
        QTest::newRow("90 %") << 0.9 << -0.030904607329929511 << -0.017497613914707107;
        QTest::newRow("95 %") << 0.95 << -0.032212721489827428 << -0.016189499754809187;
        QTest::newRow("99.9 %") << 0.999 << -0.037902787809781541 << -0.010499433434854938;
    }

    void intervalIsThatOfR()
    {
        QFETCH(const double, confidence);
        const auto fit = ordinaryLeastSquares(m_lake.x, m_lake.y);
        const Interval interval = slopeInterval(*fit, fit->slopeStandardError, confidence);
        QFETCH(const double, lower);
        QFETCH(const double, upper);
        COMPARE_CLOSE(interval.lower, lower, 1e-10);
        COMPARE_CLOSE(interval.upper, upper, 1e-10);
    }

    void pValueIsThatOfR_data()
    {
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("p");
        QTest::newRow("no fall") << 0.0 << 3.5452296148291852e-08;
        QTest::newRow("slower") << -0.02 << 0.30054482389486192;
        QTest::newRow("faster") << -0.03 << 0.154039344142157;
    }

    void pValueIsThatOfR()
    {
        QFETCH(const double, slope);
        const auto fit = ordinaryLeastSquares(m_lake.x, m_lake.y);
        QFETCH(const double, p);
        COMPARE_CLOSE(slopePValue(*fit, fit->slopeStandardError, slope), p, 1e-9);
    }

    void twoPointsGiveNoRegression() { QVERIFY(!ordinaryLeastSquares(std::array{0.0, 1.0}, std::array{1.0, 2.0})); }

    void pointsAtOneTimeGiveNoRegression()
    {
        QVERIFY(!ordinaryLeastSquares(std::array{0.1, 0.1, 0.1}, std::array{1.0, 2.0, 3.0}));
    }

    void constantPriceHasSlopeZeroAndNothingToExplain()
    {
        const auto fit = ordinaryLeastSquares(std::array{0.1, 0.2, 0.7}, std::array{0.3, 0.3, 0.3});
        QVERIFY(fit);
        QCOMPARE(fit->slope, 0.0);
        QVERIFY(!fit->rSquared);
    }

    void exactLineRejectsEveryOtherSlope()
    {
        const auto fit = ordinaryLeastSquares(std::array{0.0, 1.0, 2.0}, std::array{2.0, 1.0, 0.0});
        QCOMPARE(slopePValue(*fit, fit->slopeStandardError, -0.5), 0.0);
        QCOMPARE(slopePValue(*fit, fit->slopeStandardError, -1.0), 1.0);
    }

    void fixedSlopePassesThroughTheMean()
    {
        const auto fit = fitFixedSlope(std::array{0.0, 1.0, 2.0}, std::array{1.0, 1.0, -2.0}, -1);
        QVERIFY(fit);
        QCOMPARE(fit->at(1), 0.0);
    }

    void fixedSlopeGivesTheRootMeanSquare()
    {
        const auto fit = fitFixedSlope(std::array{0.0, 1.0, 2.0}, std::array{1.0, 1.0, -2.0}, -1); // 0, 1, -1 off
        COMPARE_CLOSE(fit->rmse, std::sqrt(2.0 / 3), 1e-14);
    }

    void fixedSlopeNeedsAPoint() { QVERIFY(!fitFixedSlope({}, {}, -1)); }

private:
    const StatisticsPoints m_lake{QStringLiteral("lakehuron")};
};

QTEST_APPLESS_MAIN(TestRegression)
#include "tst_regression.moc"
