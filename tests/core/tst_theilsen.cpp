#include "closeto.h"
#include "statistics/theilsen.h"

#include <array>

using namespace llmflation;

namespace {

std::optional<TheilSenFit> fitOf(std::span<const double> x, std::span<const double> y, double confidence = 0.95)
{
    std::vector<double> room;
    return theilSen(x, y, confidence, room);
}

} // namespace

class TestTheilSen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Sen 1968, JASA 63, section 6: 7 points, 21 slopes, median 4.
    void sensExampleGivesFour()
    {
        const std::array x{1.0, 2.0, 3.0, 4.0, 10.0, 12.0, 18.0};
        const std::array y{9.0, 15.0, 19.0, 20.0, 45.0, 55.0, 78.0};
        QCOMPARE(fitOf(x, y)->slope, 4.0);
    }

    // The variance of S is 7 * 6 * 19 / 18, so the ends lie at the ranks 4.468 and 17.532; values by R.
    void endsOfTheIntervalLieBetweenRanks()
    {
        const std::array x{1.0, 2.0, 3.0, 4.0, 10.0, 12.0, 18.0};
        const std::array y{9.0, 15.0, 19.0, 20.0, 45.0, 55.0, 78.0};
        const auto interval = fitOf(x, y, 0.93)->interval.value();
        COMPARE_CLOSE(interval.lower, 3.7309947181804786, 1e-12);
        COMPARE_CLOSE(interval.upper, 4.2846194789328651, 1e-12);
    }

    void evenNumberOfSlopesGivesTheMiddleTwosMean()
    {
        // Slopes 1, 2 and, at x = 0 twice, none: of (0,0), (0,1), (1,2) there are 2 and 1.
        QCOMPARE(fitOf(std::array{0.0, 0.0, 1.0}, std::array{0.0, 1.0, 2.0})->slope, 1.5);
    }

    void oneOutlierDoesNotMoveIt()
    {
        const std::array x{0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0};
        QCOMPARE(fitOf(x, std::array{0.0, -1.0, -2.0, 99.0, -4.0, -5.0, -6.0})->slope, -1.0);
    }

    void pointsAtOneTimeGiveNothing() { QVERIFY(!fitOf(std::array{1.0, 1.0}, std::array{1.0, 2.0})); }

    void fourPointsAreTooFewForAnInterval()
    {
        const std::array x{0.0, 1.0, 2.0, 3.0};
        const std::array y{3.0, 2.5, 1.0, 0.5};
        QVERIFY(!fitOf(x, y, 0.95)->interval);
        QVERIFY(fitOf(x, y, 0.5)->interval);
    }

    void constantPricesHaveTheIntervalZero()
    {
        const std::array x{0.0, 1.0, 2.0, 3.0};
        const auto fit = fitOf(x, std::array{5.0, 5.0, 5.0, 5.0});
        QCOMPARE(fit->slope, 0.0);
        QCOMPARE(fit->interval->lower, 0.0);
        QCOMPARE(fit->interval->upper, 0.0);
    }

    void roomIsReusedWithoutALookAtIt()
    {
        const std::array x{1.0, 2.0, 3.0};
        std::vector<double> room(100, -7.0);
        QCOMPARE(theilSen(x, std::array{2.0, 4.0, 6.0}, 0.5, room)->slope, 2.0);
    }

    void onePointGivesNothing() { QVERIFY(!fitOf(std::array{1.0}, std::array{1.0})); }
};

QTEST_APPLESS_MAIN(TestTheilSen)
#include "tst_theilsen.moc"
