#include "analysis/ratebreak.h"
#include "closeto.h"
#include "smalldataset.h"
#include "syntheticmarket.h"

using namespace llmflation;

namespace {

std::optional<RateBreak> breakOf(const Dataset &dataset, const AnalysisSettings &settings)
{
    return findRateBreak(analyze(dataset, settings).series.at(0));
}

std::optional<RateBreak> breakOf(const synthetic::Market &market)
{
    synthetic::Random random(5);
    return breakOf(synthetic::datasetOf(market, random), synthetic::settingsFor(market, 0.9));
}

} // namespace

class TestRateBreak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeOfTheMarketsRateIsFound()
    {
        const auto found = breakOf(synthetic::Market{.modelsPerYear = 60, .spread = 0.2, .rateAfter = 2});
        QVERIFY(found->isEvident());
        QVERIFY(found->date >= dayOf(2023, 9, 1) && found->date <= dayOf(2024, 4, 1)); // it is on 1 January 2024
        QVERIFY(found->before.contains(10));
        QVERIFY(found->after.contains(2));
        QVERIFY(found->factorBefore > found->factorAfter);
    }

    void constantRateShowsNoEvidence()
    {
        QVERIFY(!breakOf(synthetic::Market{.modelsPerYear = 60, .spread = 0.2})->isEvident());
    }

    void fewPointsAreNotTested()
    {
        const SmallDataset small(
            {{"A", "2021-01-01", 4, 50}, {"B", "2021-06-01", 1, 50}, {"C", "2022-11-01", 0.5, 50}});
        AnalysisSettings settings;
        settings.thresholds = {42};
        QVERIFY(!breakOf(small.data, settings)); // 23 months
        settings.asOf = dayOf(2022, 12, 1);
        QVERIFY(breakOf(small.data, settings)); // 24
    }

    void recordLowsAreNotTested()
    {
        const synthetic::Market market{.modelsPerYear = 200, .spread = 0.2};
        synthetic::Random random(5);
        auto settings = synthetic::settingsFor(market, 0.9);
        settings.rule = FloorRule::RecordLow;
        const Dataset dataset = synthetic::datasetOf(market, random);
        QVERIFY(analyze(dataset, settings).series.at(0).floor.size() >= 24);
        QVERIFY(!breakOf(dataset, settings));
    }

    void noTrendHasNoBreak() { QVERIFY(!findRateBreak(SeriesResult{})); }
};

QTEST_APPLESS_MAIN(TestRateBreak)
#include "tst_ratebreak.moc"
