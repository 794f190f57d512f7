#include "analysis/influence.h"
#include "closeto.h"
#include "smalldataset.h"
#include "syntheticmarket.h"

using namespace llmflation;

namespace {

std::vector<ModelInfluence> influenceIn(const Dataset &dataset, const AnalysisResult &result)
{
    const SeriesResult &series = result.series.at(0);
    return influenceOfModels(ModelFloors(dataset, result, series), dataset, series);
}

AnalysisSettings at42(FloorRule rule)
{
    AnalysisSettings settings;
    settings.thresholds = {42};
    settings.rule = rule;
    return settings;
}

/// The rows of a model get a score that is not enough, which leaves their validities as they were.
Dataset without(Dataset dataset, StringId model)
{
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (dataset.model[row] == model)
            dataset.benchmarks.front().scores[row] = 0;
    }
    return dataset;
}

} // namespace

class TestInfluence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factorIsThatOfADatasetWithoutTheModel_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed) {
            QTest::addRow("monthly, %d", seed) << static_cast<int>(FloorRule::Monthly) << seed;
            QTest::addRow("record lows, %d", seed) << static_cast<int>(FloorRule::RecordLow) << seed;
        }
    }

    void factorIsThatOfADatasetWithoutTheModel()
    {
        QFETCH(const int, rule);
        QFETCH(const int, seed);
        synthetic::Random random(static_cast<std::uint64_t>(seed));
        const Dataset dataset = synthetic::datasetOf({.modelsPerYear = 12}, random);
        const auto settings = at42(static_cast<FloorRule>(rule));
        const auto influences = influenceIn(dataset, analyze(dataset, settings));
        QVERIFY(influences.size() > 5);
        for (const ModelInfluence &influence : influences) {
            const auto trend = analyze(without(dataset, influence.model), settings).series.at(0).trend.value();
            COMPARE_CLOSE(influence.factorPerYear.value(), trend.factorPerYear, 1e-9);
            COMPARE_CLOSE(influence.studentT.value().upper, trend.studentT.upper, 1e-9);
        }
    }

    void strongestComesFirst()
    {
        synthetic::Random random(7);
        const Dataset dataset = synthetic::datasetOf({.modelsPerYear = 12}, random);
        const auto influences = influenceIn(dataset, analyze(dataset, at42(FloorRule::Monthly)));
        for (std::size_t i = 1; i < influences.size(); ++i)
            QVERIFY(std::abs(std::log1p(*influences[i].change)) <= std::abs(std::log1p(*influences[i - 1].change)));
    }

    void pointsAddUpToTheFloor()
    {
        synthetic::Random random(7);
        const Dataset dataset = synthetic::datasetOf({.modelsPerYear = 12}, random);
        const auto result = analyze(dataset, at42(FloorRule::Monthly));
        std::size_t points = 0;
        for (const ModelInfluence &influence : influenceIn(dataset, result))
            points += influence.points;
        QCOMPARE(points, result.series.at(0).floor.size());
    }

    void changeIsRelativeToTheTrend()
    {
        // Without D the price halves once a year; with it, the fall is steeper.
        const SmallDataset small({{"A", "2021-01-01", 8, 50},
                                  {"B", "2022-01-01", 4, 50},
                                  {"C", "2023-01-01", 2, 50},
                                  {"E", "2024-01-01", 1, 50},
                                  {"D", "2023-12-31", 0.01, 50}});
        const auto result = analyze(small.data, at42(FloorRule::RecordLow));
        const auto influences = influenceIn(small.data, result);
        QCOMPARE(small.data.name(influences.at(0).model), std::string_view("D"));
        COMPARE_CLOSE(*influences[0].factorPerYear, std::pow(2, 365.2425 / 365), 1e-9);
        COMPARE_CLOSE(*influences[0].change,
                      *influences[0].factorPerYear / result.series.at(0).trend->factorPerYear - 1, 1e-12);
    }

    void modelWithoutWhichThereIsNoTrendComesFirst()
    {
        const SmallDataset small({{"A", "2021-01-01", 8, 50},
                                  {"A", "2022-01-01", 5, 50},
                                  {"B", "2023-01-01", 2, 50},
                                  {"A", "2024-01-01", 1, 50}});
        const auto influences = influenceIn(small.data, analyze(small.data, at42(FloorRule::RecordLow)));
        QCOMPARE(influences.size(), std::size_t{2});
        QCOMPARE(small.data.name(influences[0].model), std::string_view("A"));
        QCOMPARE(influences[0].points, std::size_t{3});
        QVERIFY(!influences[0].factorPerYear && !influences[0].change && !influences[0].studentT);
        QVERIFY(influences[1].factorPerYear);
    }

    void noTrendHasNoInfluence()
    {
        const SmallDataset small({{"A", "2021-01-01", 8, 50}});
        QVERIFY(influenceIn(small.data, analyze(small.data, at42(FloorRule::RecordLow))).empty());
    }
};

QTEST_APPLESS_MAIN(TestInfluence)
#include "tst_influence.moc"
