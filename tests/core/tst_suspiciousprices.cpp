#include "analysis/suspiciousprices.h"
#include "dataset/certainfixes.h"
#include "formats/pricelist.h"

#include <QFile>
#include <QTest>

using namespace llmflation;

namespace {

using Kind = SuspiciousPrice::Kind;

PriceList listOf(const std::string &rows)
{
    return readPriceList(
        SharedBytes("model,vendor,provider,date,input_usd_per_mtok,output_usd_per_mtok,notes\n" + rows), {});
}

} // namespace

class TestSuspiciousPrices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void comparesWithTheSameModelAlone();
    void oneBadPriceAmongTwoIsTheOdd();
    void aSinglePriceIsBoth();
    void defaultDatasetGivesFewAlarms();
    void fixesSpacesAndSpellings();
    void emptyTable();
};

void TestSuspiciousPrices::judges_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("kind"); // -1: none
    QTest::newRow("like the others") << QByteArray("2.5") << -1;
    QTest::newRow("a fall to a tenth") << QByteArray("0.3") << -1;
    QTest::newRow("19 times") << QByteArray("57") << -1;
    QTest::newRow("21 times above") << QByteArray("63") << static_cast<int>(Kind::FarFromOthers);
    QTest::newRow("21 times below") << QByteArray("0.14") << static_cast<int>(Kind::FarFromOthers);
    QTest::newRow("per token") << QByteArray("0.000003") << static_cast<int>(Kind::PerToken);
    QTest::newRow("per thousand") << QByteArray("0.003") << static_cast<int>(Kind::PerThousand);
    QTest::newRow("zero") << QByteArray("0") << static_cast<int>(Kind::Zero);
}

void TestSuspiciousPrices::judges()
{
    QFETCH(const QByteArray, input);
    QFETCH(const int, kind);
    const PriceList list =
        listOf("M,V,A,2024-01-01,3,9,\nM,V,B,2024-01-01,3,9,\nM,V,C,2024-01-01," + input.toStdString() + ",9,\n");
    const auto found = suspiciousPrices(list.dataset);
    QCOMPARE(found.size(), kind < 0 ? std::size_t{0} : std::size_t{1});
    if (kind >= 0) {
        QCOMPARE(static_cast<int>(found[0].kind), kind);
        QCOMPARE(found[0].row, 2U);
        QVERIFY(!found[0].isOutput);
    }
}

void TestSuspiciousPrices::comparesWithTheSameModelAlone()
{
    QVERIFY(suspiciousPrices(listOf("Big,V,A,2024-01-01,60,60,\nSmall,V,A,2024-01-01,0.05,0.05,\n").dataset).empty());
    const auto found = suspiciousPrices(listOf("Alone,V,A,2024-01-01,0.0000025,0.00001,\n").dataset);
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(static_cast<int>(found[1].kind), static_cast<int>(Kind::PerToken));
    QVERIFY(found[1].isOutput);
}

void TestSuspiciousPrices::oneBadPriceAmongTwoIsTheOdd()
{
    const auto found =
        suspiciousPrices(listOf("M,V,A,2024-01-01,3,3,\nM,V,B,2024-01-01,3,3,\nM,V,C,2024-01-01,300,3,\n").dataset);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].row, 2U);
    QCOMPARE(found[0].usual, 3.0);
}

void TestSuspiciousPrices::aSinglePriceIsBoth()
{
    const PriceList list =
        readPriceList(SharedBytes("model,date,price_usd_per_mtok\nM,2024-01-01,0\nN,2024-01-01,1\n"), {});
    QCOMPARE(suspiciousPrices(list.dataset).size(), std::size_t{2});
}

void TestSuspiciousPrices::defaultDatasetGivesFewAlarms()
{
    QFile file(QStringLiteral(RESOURCES_DIR "/llm-price-history.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PriceList list = readPriceList(SharedBytes(file.readAll().toStdString()), {});
    const auto found = suspiciousPrices(list.dataset);
    for (const SuspiciousPrice &one : found)
        qInfo("row %u: kind %d, %g, usual %g", one.row, static_cast<int>(one.kind), one.price, one.usual);
    QVERIFY2(found.size() <= list.dataset.rowCount() / 50, qPrintable(QString::number(found.size())));
    const auto fixes = certainFixes(list.table, list.map);
    for (const CertainFix &fix : fixes)
        qInfo("row %u column %u: %s", fix.row, fix.column, fix.text.c_str());
    QVERIFY(fixes.empty());
}

void TestSuspiciousPrices::fixesSpacesAndSpellings()
{
    const PriceList list = listOf("M ,OpenAI,Together AI,2024-01-01,1,1, note \nM,openai,TogetherAI,2024-01-02,1,1,\n"
                                  "M,OpenAI,Together AI,2024-01-03,1,1,\nM,Meta,Fireworks,2024-01-04,1,1,\n");
    const auto fixes = certainFixes(list.table, list.map);
    QCOMPARE(fixes.size(), std::size_t{3});
    QCOMPARE(fixes[0].text, std::string("M"));
    QCOMPARE(static_cast<int>(fixes[0].kind), static_cast<int>(CertainFix::Kind::Spaces));
    QCOMPARE(fixes[1].text, std::string("OpenAI"));
    QCOMPARE(fixes[1].row, 1U);
    QCOMPARE(fixes[2].text, std::string("Together AI"));
}

void TestSuspiciousPrices::emptyTable()
{
    const PriceList list = listOf("");
    QVERIFY(suspiciousPrices(list.dataset).empty());
    QVERIFY(certainFixes(list.table, list.map).empty());
}

QTEST_GUILESS_MAIN(TestSuspiciousPrices)
#include "tst_suspiciousprices.moc"
