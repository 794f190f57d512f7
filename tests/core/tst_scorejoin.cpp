#include "dataset/scorejoin.h"
#include "formats/pricelist.h"

#include <QTest>

using namespace llmflation;

namespace {

using Models = std::vector<std::optional<std::string>>;

std::vector<JoinedCell> joined(const char *other, const Models &models)
{
    const PriceList one = readPriceList(SharedBytes("model,date,price,mmlu,mmlu_cot\nA,2024-01-01,1,,\n"
                                                    "A,2024-02-01,1,50,\nB,2024-01-01,1,,\n"));
    const PriceList scores = readPriceList(SharedBytes(other));
    return joinScores(one.table, one.map, scores.table, scores.map, models);
}

} // namespace

class TestScoreJoin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheModelGetsTheScore()
    {
        const auto cells = joined("name,MMLU score\na!,60\nz,70\n", {"A", std::nullopt});
        QCOMPARE(cells.size(), 2u);
        QCOMPARE(cells[0].row, 0u);
        QCOMPARE(cells[0].column, 3u);
        QVERIFY(!cells[0].isFilled);
        QCOMPARE(cells[1].row, 1u);
        QVERIFY(cells[1].isFilled);
    }

    void aScoreThatStandsThereAlreadyIsNoChange() { QCOMPARE(joined("model,mmlu\nx, 50 \n", {"A"}).size(), 1u); }

    void theFirstRowThatHasTheScoreCounts()
    {
        const auto cells = joined("model,mmlu\nx,\ny,61\nz,62\n", {"B", "B", "B"});
        QCOMPARE(cells.size(), 1u);
        QCOMPARE(cells[0].otherRow, 1u);
    }

    void onlyColumnsThatBothHaveAreFilled()
    {
        QCOMPARE(joined("model,mmlu,gpqa,mmlu_cot\nx,61,30,yes\n", {"B"}).size(), 2u);
        QVERIFY(joined("model,speed\nx,61\n", {"B"}).empty());
    }
};

QTEST_APPLESS_MAIN(TestScoreJoin)
#include "tst_scorejoin.moc"
