#include "analysis/preparedanalysis.h"
#include "smalldataset.h"

#include <QtTest>

using namespace llmflation;

namespace {

const std::vector<QuoteLine> falling{
    {"A", "2021-01-01", 4, 50}, {"B", "2021-02-01", 2, 60}, {"C", "2021-03-01", 1.5, 55}, {"D", "2021-04-01", 0.5, 70}};

} // namespace

class TestPreparedAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversThresholdsRateAndConfidence()
    {
        const SmallDataset small(falling);
        const PreparedAnalysis analysis(small.data, {});
        AnalysisSettings settings;
        settings.thresholds = {50, 60, 70};
        settings.rate = 4;
        settings.confidence = 0.9;
        QVERIFY(analysis.covers(settings));
    }

    void coversNoOtherSetting()
    {
        const SmallDataset small(falling);
        const PreparedAnalysis analysis(small.data, {});
        AnalysisSettings weight;
        weight.inputWeight = 0.75;
        QVERIFY(!analysis.covers(weight));
        AnalysisSettings rule;
        rule.rule = FloorRule::RecordLow;
        QVERIFY(!analysis.covers(rule));
        AnalysisSettings benchmark;
        benchmark.benchmark = "gpqa_diamond";
        QVERIFY(!analysis.covers(benchmark));
    }

    void newThresholdsGiveWhatANewAnalysisGives()
    {
        const SmallDataset small(falling);
        PreparedAnalysis analysis(small.data, {});
        AnalysisSettings settings;
        settings.thresholds = {60, 50};
        settings.rate = 4;
        settings.confidence = 0.9;
        analysis.setSettings(settings);
        const AnalysisResult anew = analyze(small.data, settings);
        QVERIFY(analysis.result().settings == settings);
        QCOMPARE(analysis.result().series.size(), anew.series.size());
        for (std::size_t i = 0; i < anew.series.size(); ++i) {
            const SeriesResult &found = analysis.result().series[i];
            QCOMPARE(found.threshold, anew.series[i].threshold);
            QCOMPARE(found.floor.size(), anew.series[i].floor.size());
            QCOMPARE(found.fixedRate->priceAtStart, anew.series[i].fixedRate->priceAtStart);
            QCOMPARE(found.trend->studentT.lower, anew.series[i].trend->studentT.lower);
        }
    }

    void reusedSeriesKeepsNothingOfBefore()
    {
        const SmallDataset small(falling);
        const PreparedAnalysis analysis(small.data, {});
        SeriesResult series;
        FitWorkspace workspace;
        analysis.findSeries(50, series, workspace);
        QVERIFY(series.trend);
        analysis.findSeries(99, series, workspace);
        QVERIFY(series.floor.empty());
        QVERIFY(!series.decline && !series.fixedRate && !series.trend);
    }
};

QTEST_APPLESS_MAIN(TestPreparedAnalysis)
#include "tst_preparedanalysis.moc"
