#include "analysis/frontier.h"
#include "analysis/workload.h"
#include "closeto.h"
#include "smalldataset.h"

#include <QtTest>

using namespace llmflation;

namespace {

/// The cheapest way in January 2024, from `mmlu` 40 on.
std::optional<WorkloadCost> costIn(const SmallDataset &small, const Workload &workload)
{
    const auto result = analyze(small.data, {});
    return cheapestCost(workload, small.data, small.data.benchmarks[0], 40,
                        rowsHoldingIn(result, parseMonth("2024-01").value()));
}

} // namespace

class TestWorkload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void costsWhatItsTokensCost()
    {
        SmallDataset small({{"A", "2024-01-01", 2, 50}});
        small.data.outputPrice[0] = 10;
        const auto cost = costIn(small, {"", 3e6, 1e6, Period::Day}).value();
        COMPARE_CLOSE(cost.usd, 16, 1e-12);
        COMPARE_CLOSE(cost.usdPerYear.value(), 16 * 365.2425, 1e-12);
        COMPARE_CLOSE(cost.tokensPerUsd, 250'000, 1e-12);
    }

    void takesTheQuoteThatIsCheapestForItsOwnMix()
    {
        SmallDataset small({{"A", "2024-01-01", 1, 50}, {"B", "2024-01-01", 2, 50}});
        small.data.outputPrice[0] = 10;
        QCOMPARE(costIn(small, {"", 1e6, 0, Period::Once})->row, 0u);
        QCOMPARE(costIn(small, {"", 0, 1e6, Period::Once})->row, 1u);
    }

    void tiesGoToTheHigherScoreThenTheEarlierDate()
    {
        const SmallDataset small({{"A", "2024-01-02", 1, 50}, {"B", "2024-01-03", 1, 60}, {"C", "2024-01-02", 1, 60}});
        QCOMPARE(costIn(small, {"", 1, 1, Period::Once})->row, 2u);
    }

    void quotesBelowTheThresholdOrFreeOfChargeDoNotCount()
    {
        SmallDataset small({{"A", "2024-01-01", 1, 39}, {"B", "2024-01-01", 2, 50}});
        small.data.inputPrice[1] = 0;
        QVERIFY(!costIn(small, {"", 1e6, 0, Period::Once}));
        QVERIFY(costIn(small, {"", 1e6, 1, Period::Once}));
    }

    void workThatIsDoneOnceHasNoYear()
    {
        const SmallDataset small({{"A", "2024-01-01", 2, 50}});
        QVERIFY(!costIn(small, {"", 1, 1, Period::Once})->usdPerYear);
        COMPARE_CLOSE(costIn(small, {"", 1e6, 0, Period::Year})->usdPerYear.value(), 2, 1e-12);
    }

    // $0.06 per million tokens, the article's price at MMLU 42: "about $2 a year" holds at 1 token a word.
    void speechOfAYearCostsAboutTwoDollars()
    {
        const SmallDataset small({{"Llama 3.2 3B", "2024-01-01", 0.06, 50}});
        COMPARE_CLOSE(costIn(small, articleWorkloads().at(0))->usdPerYear.value(), 2.191455, 1e-9);
        COMPARE_CLOSE(costIn(small, articleWorkloads().at(1))->usdPerYear.value(), 4.38291, 1e-9);
        COMPARE_CLOSE(costIn(small, articleWorkloads().at(2))->usd, 24, 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestWorkload)
#include "tst_workload.moc"
