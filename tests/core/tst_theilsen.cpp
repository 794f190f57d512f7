#include "closeto.h"
#include "statistics/theilsen.h"

#include <array>

using namespace llmflation;

class TestTheilSen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Sen 1968, JASA 63, section 6: 7 points, 21 slopes, median 4.
    void sensExampleGivesFour()
    {
        const std::array x{1.0, 2.0, 3.0, 4.0, 10.0, 12.0, 18.0};
        const std::array y{9.0, 15.0, 19.0, 20.0, 45.0, 55.0, 78.0};
        QCOMPARE(theilSenSlope(x, y).value(), 4.0);
    }

    void evenNumberOfSlopesGivesTheMiddleTwosMean()
    {
        // Slopes 1, 2 and, at x = 0 twice, none: of (0,0), (0,1), (1,2) there are 2 and 1.
        QCOMPARE(theilSenSlope(std::array{0.0, 0.0, 1.0}, std::array{0.0, 1.0, 2.0}).value(), 1.5);
    }

    void oneOutlierDoesNotMoveIt()
    {
        const std::array x{0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0};
        QCOMPARE(theilSenSlope(x, std::array{0.0, -1.0, -2.0, 99.0, -4.0, -5.0, -6.0}).value(), -1.0);
    }

    void pointsAtOneTimeGiveNothing() { QVERIFY(!theilSenSlope(std::array{1.0, 1.0}, std::array{1.0, 2.0})); }

    void onePointGivesNothing() { QVERIFY(!theilSenSlope(std::array{1.0}, std::array{1.0})); }
};

QTEST_APPLESS_MAIN(TestTheilSen)
#include "tst_theilsen.moc"
