#include "closeto.h"
#include "statistics/neweywest.h"
#include "statisticsdata.h"

#include <array>

using namespace llmflation;

/// Expected errors are those of R's sandwich package 3.0-2; tests/data/statistics/expected.R finds the same by formula.
class TestNeweyWest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorIsThatOfSandwich_data()
    {
        QTest::addColumn<std::size_t>("lags");
        QTest::addColumn<double>("error");
        QTest::newRow("no lag") << std::size_t{0} << 0.0041317806636722047;
        QTest::newRow("1 lag") << std::size_t{1} << 0.0054610625268652182;
        QTest::newRow("3 lags") << std::size_t{3} << 0.0068289964286269789;
        QTest::newRow("12 lags") << std::size_t{12} << 0.0076770527552259028;
    }

    void errorIsThatOfSandwich()
    {
        QFETCH(const std::size_t, lags);
        QFETCH(const double, error);
        const StatisticsPoints lake(QStringLiteral("lakehuron"));
        const auto fit = ordinaryLeastSquares(lake.x, lake.y);
        COMPARE_CLOSE(neweyWestSlopeError(*fit, lake.x, lake.y, lags), error, 1e-10);
    }

    void threePointsGiveTheErrorOfSandwich()
    {
        const std::array x{0.0, 1.0, 2.0};
        const std::array y{580.38, 581.86, 580.97};
        const auto fit = ordinaryLeastSquares(x, y);
        COMPARE_CLOSE(neweyWestSlopeError(*fit, x, y, 1), 0.48377422419963811, 1e-10);
    }

    void lagsFollowTheUsualRule()
    {
        QCOMPARE(neweyWestLags(100), std::size_t{4});
        QCOMPARE(neweyWestLags(99), std::size_t{3});
        QCOMPARE(neweyWestLags(37), std::size_t{3});
        QCOMPARE(neweyWestLags(1000), std::size_t{6});
    }

    void fewPointsLimitTheLags()
    {
        QCOMPARE(neweyWestLags(0), std::size_t{0});
        QCOMPARE(neweyWestLags(2), std::size_t{0});
        QCOMPARE(neweyWestLags(3), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestNeweyWest)
#include "tst_neweywest.moc"
