#include "analysis/sweep.h"
#include "closeto.h"
#include "smalldataset.h"

#include <QtTest>

using namespace llmflation;

namespace {

SmallDataset fallingPrices()
{
    return SmallDataset({{"A", "2023-01-01", 60, 40},
                         {"B", "2023-03-01", 20, 45},
                         {"C", "2023-06-01", 9, 60},
                         {"D", "2023-09-01", 2, 50},
                         {"E", "2024-01-01", 0.5, 42}});
}

void compareRanges(const SweepRange &range, double from, double to, double step)
{
    COMPARE_CLOSE(range.from, from, 1e-12);
    COMPARE_CLOSE(range.to, to, 1e-12);
    COMPARE_CLOSE(range.step, step, 1e-12);
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyThresholdHasTheTrendOfItsOwnAnalysis_data()
    {
        QTest::addColumn<bool>("recordLows");
        QTest::newRow("monthly") << false;
        QTest::newRow("record lows") << true;
    }

    void everyThresholdHasTheTrendOfItsOwnAnalysis()
    {
        QFETCH(const bool, recordLows);
        const SmallDataset small = fallingPrices();
        AnalysisSettings settings;
        settings.rule = recordLows ? FloorRule::RecordLow : FloorRule::Monthly;
        settings.thresholds = {39, 39.5, 40, 41, 42, 45, 46, 50, 51, 60, 61};
        const auto expected = analyze(small.data, settings);
        const BootstrapOptions draws{50, 3};
        const auto swept = sweep(small.data, PreparedAnalysis(small.data, settings), settings.thresholds, draws);
        QCOMPARE(swept.size(), settings.thresholds.size());
        for (std::size_t i = 0; i < swept.size(); ++i) {
            const SeriesResult &series = expected.series[i];
            QCOMPARE(swept[i].threshold, series.threshold);
            QCOMPARE(swept[i].points, series.floor.size());
            QCOMPARE(swept[i].decline.has_value(), series.decline.has_value());
            QCOMPARE(swept[i].trend.has_value(), series.trend.has_value());
            if (!series.trend)
                continue;
            QCOMPARE(swept[i].trend->factorPerYear, series.trend->factorPerYear);
            QCOMPARE(swept[i].trend->neweyWest.upper, series.trend->neweyWest.upper);
            const auto interval = bootstrapTrend(small.data, expected, series, draws);
            QCOMPARE(swept[i].trend->bootstrap.has_value(), interval.has_value());
            if (interval)
                QCOMPARE(swept[i].trend->bootstrap->upper, interval->upper);
        }
    }

    void bootstrapIsLeftOutUnlessAskedFor()
    {
        const SmallDataset small = fallingPrices();
        const std::vector<double> thresholds{40};
        const auto swept = sweep(small.data, PreparedAnalysis(small.data, {}), thresholds);
        QVERIFY(swept.at(0).trend && !swept.at(0).trend->bootstrap);
    }

    void rangeFitsTheScores()
    {
        compareRanges(sweepRange(42.5, 44.9), 42, 44, 1); // percentages, however close
        compareRanges(sweepRange(25.7, 92.3), 25, 92, 1);
        compareRanges(sweepRange(903, 1497), 900, 1495, 5); // Arena Elo
        compareRanges(sweepRange(0.2, 0.91), 0.2, 0.91, 0.01);
        compareRanges(sweepRange(1, 1760), 0, 1760, 20); // billions of parameters
        compareRanges(sweepRange(1200, 1200), 1200, 1200, 1);
    }
};

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
