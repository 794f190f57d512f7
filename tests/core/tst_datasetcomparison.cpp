#include "dataset/datasetcomparison.h"
#include "formats/pricelist.h"

#include <QElapsedTimer>
#include <QTest>

#include <fmt/format.h>

using namespace llmflation;

namespace {

using Indices = std::vector<std::size_t>;

DatasetComparison compared(const char *one, const char *other, bool emptyIsUnknown = true)
{
    const PriceList first = readPriceList(SharedBytes(one));
    const PriceList second = readPriceList(SharedBytes(other));
    return compareDatasets(first.table, first.map, second.table, second.map, emptyIsUnknown);
}

constexpr auto base = "model,provider,date,price,mmlu\nA,P,2024-01-01,1,50\nB,P,2024-01-01,2,60\nC,,2024-01-01,3,\n";

} // namespace

class TestDatasetComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableEqualsItself()
    {
        const DatasetComparison same = compared(base, base);
        QCOMPARE(same.equal, 3u);
        QVERIFY(same.different.empty() && same.onlyInOne.empty() && same.onlyInOther.empty());
    }

    void newEqualDifferentAndMissing()
    {
        const auto result = compared(base, "mmlu,date,model,provider,price\n50,2024-01-01,A,P,1\n"
                                           "61,2024-01-01,B,P,2.5\n70,2024-01-01,D,P,1\n");
        QCOMPARE(result.equal, 1u);
        QCOMPARE(result.different.size(), 1u);
        QCOMPARE(result.different[0].row, 1u);
        QCOMPARE(result.different[0].otherRow, 1u);
        QCOMPARE(result.different[0].columns, (Indices{3, 4}));
        QCOMPARE(result.onlyInOther, Indices{2});
        QCOMPARE(result.onlyInOne, Indices{2});
    }

    void anotherProviderOrDateIsAnotherQuote()
    {
        const auto result =
            compared(base, "model,provider,date,price\nA,Q,2024-01-01,1\nA,P,2024-01-02,1\nC,P,2024-01-01,3\n");
        QCOMPARE(result.onlyInOther.size(), 3u);
    }

    void numbersAreEqualAsNumbers()
    {
        QCOMPARE(compared(base, "model,provider,date,price,mmlu\nA,P,2024-01-01, 1.00,5e1\n").equal, 1u);
        QCOMPARE(compared(base, "model,provider,date,price,mmlu\nA,P,2024-01-01,1.001,50\n").equal, 0u);
    }

    void anEmptyCellSaysNothingOrIsADifference()
    {
        constexpr auto other = "model,provider,date,price,mmlu\nA,P,2024-01-01,1,\n";
        QCOMPARE(compared(base, other, true).equal, 1u);
        QCOMPARE(compared(base, other, false).different.size(), 1u);
    }

    void theSecondOfAKeyIsComparedWithTheSecond()
    {
        constexpr auto twice = "model,date,price\nA,2024-01-01,1\nA,2024-01-01,2\n";
        QCOMPARE(compared(twice, twice).equal, 2u);
        const auto result = compared(twice, "model,date,price\nA,2024-01-01,1\nA,2024-01-01,2\nA,2024-01-01,3\n");
        QCOMPARE(result.onlyInOther, Indices{2});
    }

    void rowsWithoutModelOrDateAreNoQuotes()
    {
        QCOMPARE(compared(base, "model,date,price\n,2024-01-01,1\nA,,1\n").withoutKey, (Indices{0, 1}));
    }

    void columnsOfTheOtherThatAreUnknownAreNamed()
    {
        const auto result = compared(base, "model,provider,date,price,speed\nA,P,2024-01-01,1,9\n");
        QCOMPARE(result.unmatchedColumns, Indices{4});
        QCOMPARE(result.equal, 1u);
        QVERIFY(!result.otherColumn[4]);
    }

    void emptyTables()
    {
        QCOMPARE(compared("", base).onlyInOther.size(), 3u);
        QCOMPARE(compared(base, "").onlyInOne.size(), 3u);
        QCOMPARE(compared("", "").equal, 0u);
    }

    /// Twice the rows must not take four times as long; many share a key.
    void costIsLinear()
    {
        const auto timed = [](int rows) {
            std::string text = "model,date,price\n";
            for (int i = 0; i < rows; ++i)
                text += i % 2 == 0 ? "same,2024-01-01,1\n" : fmt::format("m{},2024-01-01,1\n", i);
            const PriceList list = readPriceList(SharedBytes(text));
            QElapsedTimer timer;
            timer.start();
            if (compareDatasets(list.table, list.map, list.table, list.map, true).equal !=
                static_cast<std::size_t>(rows))
                qFatal("a table must equal itself");
            return static_cast<double>(timer.nsecsElapsed());
        };
        constexpr int few = 20'000;
        constexpr int runs = 6; // whatever else the machine does meanwhile
        double leastOfFew = 1e18;
        double leastOfMany = 1e18;
        for (int i = 0; i < runs; ++i) {
            leastOfFew = std::min(leastOfFew, timed(few));
            leastOfMany = std::min(leastOfMany, timed(8 * few));
        }
        const double growth = leastOfMany / leastOfFew;
        QVERIFY2(growth < 24, qPrintable(QString::number(growth))); // 8 for eight times the rows, 64 were it quadratic
    }
};

QTEST_APPLESS_MAIN(TestDatasetComparison)
#include "tst_datasetcomparison.moc"
