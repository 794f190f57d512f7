#include "closeto.h"
#include "statistics/joinpointtest.h"
#include "syntheticmarket.h"

#include <vector>

using namespace llmflation;

namespace {

struct Line {
    std::vector<double> x;
    std::vector<double> y;

    /// Falls by 1 a unit of x, and by `after` from the middle on; a little noise from point to point.
    Line(int points, double after, double noise = 0.1)
    {
        synthetic::Random random(11);
        for (int i = 0; i < points; ++i) {
            x.push_back(i / 12.0);
            const double sinceMiddle = (i - points / 2) / 12.0;
            y.push_back(-(sinceMiddle < 0 ? 1 : after) * sinceMiddle + noise * random.normal());
        }
    }
};

constexpr JoinpointTestOptions fewDraws{.draws = 199, .seed = 1};

} // namespace

/// The test's size and power are measured by tests/bench/ratebreak_power.
class TestJoinpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clearBendIsFound()
    {
        const Line line(48, 0.3);
        const auto test = testJoinpoint(line.x, line.y, 0.95);
        QVERIFY(test->pValue <= 0.01);
        QVERIFY(test->knot >= 21 && test->knot <= 27);
        QVERIFY(test->before.contains(-1) && test->after.contains(-0.3));
        QVERIFY(test->before.lower < test->slopeBefore && test->slopeBefore < test->before.upper);
    }

    void bendWithoutNoiseIsExact()
    {
        const Line line(36, 0.5, 0);
        const auto test = testJoinpoint(line.x, line.y, 0.95, fewDraws);
        QCOMPARE(test->knot, std::size_t{18});
        COMPARE_CLOSE(test->slopeBefore, -1, 1e-9);
        COMPARE_CLOSE(test->slopeAfter, -0.5, 1e-9);
        COMPARE_CLOSE(test->pValue, 1.0 / 200, 1e-12);
    }

    void straightLinesWithAutocorrelatedErrorsSeldomBend()
    {
        // An F test that takes the errors for independent and the knot for given finds a bend in most of these.
        synthetic::Random random(3);
        std::vector<double> x;
        for (int i = 0; i < 24; ++i)
            x.push_back(i / 12.0);
        int found = 0;
        for (int i = 0; i < 15; ++i) {
            std::vector<double> y;
            double error = random.normal() / std::sqrt(1 - 0.8 * 0.8);
            for (const double time : x) {
                y.push_back(-time + 0.1 * error);
                error = 0.8 * error + random.normal();
            }
            found += testJoinpoint(x, y, 0.9, fewDraws)->pValue < 0.05 ? 1 : 0;
        }
        QVERIFY2(found <= 2, qPrintable(QString::number(found)));
    }

    void unitsDoNotMatter()
    {
        const Line line(30, 0.5, 0.2);
        std::vector<double> scaled;
        for (const double value : line.y)
            scaled.push_back(1024 * value);
        const auto test = testJoinpoint(line.x, line.y, 0.9, fewDraws);
        const auto same = testJoinpoint(line.x, scaled, 0.9, fewDraws);
        QCOMPARE(same->pValue, test->pValue);
        COMPARE_CLOSE(same->before.lower, 1024 * test->before.lower, 1e-9);
    }

    void sameSeedGivesTheSameResult()
    {
        const Line line(30, 0.5, 0.2);
        const auto once = testJoinpoint(line.x, line.y, 0.9, fewDraws);
        const auto again = testJoinpoint(line.x, line.y, 0.9, fewDraws);
        QCOMPARE(once->pValue, again->pValue);
        QCOMPARE(once->after.upper, again->after.upper);
    }

    void tooFewTooManyOrNoErrorsGiveNothing()
    {
        const Line few(23, 0.3);
        QVERIFY(!testJoinpoint(few.x, few.y, 0.95, fewDraws));
        const Line many(241, 0.3);
        QVERIFY(!testJoinpoint(many.x, many.y, 0.95, fewDraws));
        const Line straight(36, 1, 0);
        QVERIFY(!testJoinpoint(straight.x, straight.y, 0.95, fewDraws));
        const std::vector<double> constant(36, 0.3);
        QVERIFY(!testJoinpoint(straight.x, constant, 0.95, fewDraws));
    }
};

QTEST_APPLESS_MAIN(TestJoinpointTest)
#include "tst_joinpointtest.moc"
