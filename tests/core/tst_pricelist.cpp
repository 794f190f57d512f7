#include "formats/pricelist.h"

#include <QTest>

#include <array>

using namespace llmflation;

namespace {

PriceList read(std::string_view bytes)
{
    return readPriceList(std::string(bytes));
}

/// What the edited table's quotes say now, one problem a string.
QStringList problemsOf(const PriceList &list)
{
    QStringList problems;
    for (const Diagnostic &diagnostic :
         interpretEdited(list.table, list.dialect, list.map, list.formDiagnostics).diagnostics) {
        const std::string text = toString(diagnostic, "f");
        problems << QStringLiteral("row %1 %2")
                        .arg(diagnostic.row ? static_cast<int>(*diagnostic.row) : -1)
                        .arg(QString::fromStdString(text).section(QStringLiteral(";"), 0, 0));
    }
    return problems;
}

const QString tooShort = QStringLiteral("error: the row has 2 fields, the header has 3");

void insertRow(Table &table, std::size_t before)
{
    const std::array<std::string_view, 3> cells{"new", "2024-01-01", "1"};
    const std::array rows{table.makeRow(cells)};
    table.insertRows(before, rows);
}

} // namespace

class TestPriceList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problemsOfFormAndCellsHaveTheirPlace();
    void formProblemLeavesItsRowOut();
    void formProblemFollowsItsRow();
    void formProblemGoesWithItsRow();
    void formProblemComesBackWithItsRow();
    void fieldProblemGoesWithTheEditOfItsCell();
    void fieldProblemStaysWhenAnotherCellIsEdited();
    void fieldProblemAfterANewlineInQuotesFollowsItsRow();
    void shortRowIsWholeOnceEdited();
    void longRowIsWholeOnceItsOtherCellsAreEmpty();
    void emptyFileIsNoProblemOnceThereAreRows();
    void howAScoreWasTakenMattersOnlyWhereThereAreScores();
};

void TestPriceList::problemsOfFormAndCellsHaveTheirPlace()
{
    const PriceList list = read("model,date,price\n\"a\na\",2024-02-30,1\nb,2024-01-01\n");
    QCOMPARE(list.dataset.diagnostics.size(), std::size_t{2});
    const Diagnostic &date = list.dataset.diagnostics[0];
    QCOMPARE(date.line, 3U);
    QCOMPARE(date.column, 4U);
    QCOMPARE(date.field, std::string("date"));
    QCOMPARE(list.dataset.diagnostics[1].line, 4U);
    QCOMPARE(list.formDiagnostics.size(), std::size_t{1});
}

void TestPriceList::formProblemLeavesItsRowOut()
{
    const PriceList list = read("model,date,price\na,2024-01-01,1,\nb,2024-01-01,1\n");
    QVERIFY(list.dataset.hasError[0]);
    QVERIFY(!list.dataset.hasError[1]);
}

void TestPriceList::formProblemFollowsItsRow()
{
    PriceList list = read("model,date,price\na,2024-01-01,1\nb,2024-01-01\n");
    insertRow(list.table, 0);
    insertRow(list.table, 3);
    QVERIFY(problemsOf(list).contains(QStringLiteral("row 2 f:3:13: ") + tooShort));
    QVERIFY(interpretEdited(list.table, list.dialect, list.map, list.formDiagnostics).hasError[2]);
}

void TestPriceList::formProblemGoesWithItsRow()
{
    PriceList list = read("model,date,price\na,2024-01-01,1\nb,2024-01-01\nc,2024-01-01,1\n");
    list.table.removeRows(1, 1);
    QCOMPARE(problemsOf(list), QStringList());
}

void TestPriceList::formProblemComesBackWithItsRow()
{
    PriceList list = read("model,date,price\na,2024-01-01,1\nb,2024-01-01\nc,2024-01-01,1\n");
    const QStringList before = problemsOf(list);
    const std::array rows{list.table.row(1)};
    list.table.removeRows(1, 1);
    list.table.insertRows(1, rows);
    QVERIFY(!before.empty());
    QCOMPARE(problemsOf(list), before);
}

void TestPriceList::fieldProblemGoesWithTheEditOfItsCell()
{
    PriceList list = read("model,date,price\ncaf\xE9,2024-01-01,1\n");
    QCOMPARE(problemsOf(list).size(), 1);
    list.table.setCell(0, 0, "caf\xC3\xA9");
    QCOMPARE(problemsOf(list), QStringList());
    list.table.setCell(0, 0, "caf\xE9");
    QCOMPARE(problemsOf(list).size(), 1);
}

void TestPriceList::fieldProblemStaysWhenAnotherCellIsEdited()
{
    PriceList list = read("model,date,price\ncaf\xE9,2024-01-01,1\n");
    list.table.setCell(0, 2, "2");
    QCOMPARE(problemsOf(list).size(), 1);
}

void TestPriceList::fieldProblemAfterANewlineInQuotesFollowsItsRow()
{
    PriceList list = read("model,date,price,notes\n\"a\n\na\",2024-01-01,1,\xE9\nb,2024-01-01,1,\n");
    insertRow(list.table, 0);
    const QStringList problems = problemsOf(list);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().startsWith(QStringLiteral("row 1 f:4:17: error: notes: byte 1")));
}

void TestPriceList::shortRowIsWholeOnceEdited()
{
    PriceList list = read("model,date,price\na,2024-01-01\n");
    list.table.setCell(0, 2, "1");
    QCOMPARE(problemsOf(list), QStringList());
    QVERIFY(readCsv(writeCsv(list.table, list.dialect)).diagnostics.empty());
}

void TestPriceList::longRowIsWholeOnceItsOtherCellsAreEmpty()
{
    PriceList list = read("model,date,price\na,2024-01-01,1,x\n");
    list.table.setCell(0, 0, "b");
    QCOMPARE(problemsOf(list).size(), 1);
    list.table.setCell(0, 3, "");
    QCOMPARE(problemsOf(list), QStringList());
    QVERIFY(readCsv(writeCsv(list.table, list.dialect)).diagnostics.empty());
}

void TestPriceList::emptyFileIsNoProblemOnceThereAreRows()
{
    PriceList list = read("model,date,price\n");
    QCOMPARE(problemsOf(list).size(), 1);
    insertRow(list.table, 0);
    QCOMPARE(problemsOf(list), QStringList());
}

void TestPriceList::howAScoreWasTakenMattersOnlyWhereThereAreScores()
{
    const PriceList none = read("model,date,price_usd_per_mtok,aime,aime_shots\nA,2024-01-01,5,,maj@64\n");
    QVERIFY(none.dataset.diagnostics.empty());
    QVERIFY(none.dataset.benchmarks.empty());
    const PriceList some = read("model,date,price_usd_per_mtok,aime,aime_shots\nA,2024-01-01,5,80,maj@64\n");
    QCOMPARE(errorCount(some.dataset.diagnostics), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestPriceList)
#include "tst_pricelist.moc"
