#include "analysis/analyze.h"
#include "smalldataset.h"

#include <QtTest>

using namespace llmflation;

namespace {

RowUse useOfFirstRow(const SmallDataset &small, const AnalysisSettings &settings = {})
{
    return analyze(small.data, settings).use.at(0);
}

SmallDataset good()
{
    return SmallDataset({{"A", "2024-01-01", 1, 50}});
}

} // namespace

class TestRowCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodRowIsUsed() { QCOMPARE(useOfFirstRow(good()), RowUse::Used); }

    void rowWithAnErrorIsInvalid()
    {
        auto small = good();
        small.data.hasError[0] = true;
        QCOMPARE(useOfFirstRow(small), RowUse::Invalid);
    }

    void rowWithoutDateIsInvalid() { QCOMPARE(useOfFirstRow(SmallDataset({{"A", "", 1, 50}})), RowUse::Invalid); }

    void rowThatHoldsOnNoDayIsInvalid()
    {
        QCOMPARE(useOfFirstRow(SmallDataset({{"A", "2024-01-01", 1, 50, "2024-01-01"}})), RowUse::Invalid);
    }

    void rowSupersededOnItsOwnDayIsInvalid()
    {
        QCOMPARE(useOfFirstRow(SmallDataset({{"A", "2024-01-01", 1, 50}, {"A", "2024-01-01", 2, 50}})),
                 RowUse::Invalid);
    }

    void rowWithoutPriceIsNamedSo()
    {
        QCOMPARE(useOfFirstRow(SmallDataset({{"A", "2024-01-01", unknown, 50}})), RowUse::NoPrice);
    }

    void freeRowIsNamedSo() { QCOMPARE(useOfFirstRow(SmallDataset({{"A", "2024-01-01", 0, 50}})), RowUse::ZeroPrice); }

    void rowThatIsFreeAtThisWeightIsNamedSo()
    {
        auto small = good();
        small.data.inputPrice[0] = 0;
        AnalysisSettings settings;
        settings.inputWeight = 1;
        QCOMPARE(useOfFirstRow(small, settings), RowUse::ZeroPrice);
        QCOMPARE(useOfFirstRow(small), RowUse::Used);
    }

    void rowAfterTheAsOfDateIsFiltered()
    {
        AnalysisSettings settings;
        settings.asOf = dayOf(2023, 12, 31);
        QCOMPARE(useOfFirstRow(good(), settings), RowUse::Filtered);
        settings.asOf = dayOf(2024, 1, 1);
        QCOMPARE(useOfFirstRow(good(), settings), RowUse::Used);
    }

    void vendorIsComparedWithoutRegardToCase()
    {
        AnalysisSettings settings;
        settings.vendors = {"x", "v"};
        QCOMPARE(useOfFirstRow(good(), settings), RowUse::Used);
        settings.vendors = {"x"};
        QCOMPARE(useOfFirstRow(good(), settings), RowUse::Filtered);
    }

    void providerIsComparedWithoutRegardToCase()
    {
        AnalysisSettings settings;
        settings.providers = {"p"};
        QCOMPARE(useOfFirstRow(good(), settings), RowUse::Used);
        settings.providers = {"q"};
        QCOMPARE(useOfFirstRow(good(), settings), RowUse::Filtered);
    }

    void reasoningModelsCanBeExcluded()
    {
        auto small = good();
        AnalysisSettings settings;
        settings.reasoning = FlagFilter::Exclude;
        QCOMPARE(useOfFirstRow(small, settings), RowUse::Used);
        small.data.reasoning[0] = Flag::Yes;
        QCOMPARE(useOfFirstRow(small, settings), RowUse::Filtered);
    }

    void chainOfThoughtCanBeExcluded()
    {
        auto small = good();
        AnalysisSettings settings;
        settings.chainOfThought = FlagFilter::Exclude;
        QCOMPARE(useOfFirstRow(small, settings), RowUse::Used);
        small.data.benchmarks[0].chainOfThought[0] = Flag::Yes;
        QCOMPARE(useOfFirstRow(small, settings), RowUse::Filtered);
    }

    void onlyKnownOpenWeightsPassTheirFilter()
    {
        auto small = good();
        AnalysisSettings settings;
        settings.openWeights = FlagFilter::Only;
        QCOMPARE(useOfFirstRow(small, settings), RowUse::Filtered);
        small.data.openWeights[0] = Flag::Yes;
        QCOMPARE(useOfFirstRow(small, settings), RowUse::Used);
    }

    void rowWithoutScoreIsNamedSo()
    {
        QCOMPARE(useOfFirstRow(SmallDataset({{"A", "2024-01-01", 1}})), RowUse::NoScore);
    }

    void missingBenchmarkLeavesEveryRowWithoutScore()
    {
        AnalysisSettings settings;
        settings.benchmark = "gpqa_diamond";
        QCOMPARE(useOfFirstRow(good(), settings), RowUse::NoScore);
    }

    void benchmarkIsFoundWithoutRegardToCase()
    {
        AnalysisSettings settings;
        settings.benchmark = "MMLU";
        QCOMPARE(useOfFirstRow(good(), settings), RowUse::Used);
    }

    void countsAddUpToTheRows()
    {
        const SmallDataset small({{"A", "", 1, 50},
                                  {"B", "2024-01-01", unknown, 50},
                                  {"C", "2024-01-01", 0, 50},
                                  {"D", "2024-01-01", 1, 50, "", "Q"},
                                  {"E", "2024-01-01", 1},
                                  {"F", "2024-01-01", 1, 50},
                                  {"G", "2024-01-01", 1, 50}});
        AnalysisSettings settings;
        settings.providers = {"P"};
        const RowCounts counts = analyze(small.data, settings).counts;
        QCOMPARE(counts.rows, std::size_t{7});
        QCOMPARE(counts.invalid, std::size_t{1});
        QCOMPARE(counts.noPrice, std::size_t{1});
        QCOMPARE(counts.zeroPrice, std::size_t{1});
        QCOMPARE(counts.filtered, std::size_t{1});
        QCOMPARE(counts.noScore, std::size_t{1});
        QCOMPARE(counts.used, std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestRowCounts)
#include "tst_rowcounts.moc"
