#include "commandlinerun.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

namespace {

const QByteArray oddFile = "model;\"provider\";date;price;my note\r\n"
                           "A;\"P; Q\";2024-01-01;0.50;\"two\r\nlines\"\r\n"
                           "\r\n"
                           "\"B\";P;2024-02-01;  1 ;\r\n";

} // namespace

class TestCommandLineConvert : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvToCsvKeepsEveryByte_data();
    void csvToCsvKeepsEveryByte();
    void rfc4180IsCommaQuotesAndCrLf();
    void csvToTsvAndBackKeepsEveryCell();
    void aTsvFileOfCommasIsReadAsItIs();
    void aFileOfTextIsReadByWhatStandsInIt();
    void tsvIsWrittenWithTabsWhateverItIsReadWith();
    void saysThatAnEmptyArrayLosesTheHeader();
    void jsonHasTheCellsAsStrings();
    void typedJsonHasNumbersBooleansAndNull();
    void jsonOfATableWithoutHeaderNumbersTheColumns();
    void aTableThatIsNoPriceListIsConvertedAllTheSame();
    void utf16IsWrittenAsUtf8();
    void utf8SaidAloudKeepsEveryByte();
    void typedJsonSaysWhereAValueIsNone();
    void readsStandardInput();
    void mayWriteOverItsInput();
    void saysWhereItCannotWrite();

private:
    QString path(const char *name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
};

void TestCommandLineConvert::csvToCsvKeepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray shipped = bytesOf(RESOURCES_DIR "/llm-price-history.csv");
    QTest::newRow("default dataset") << shipped;
    QTest::newRow("CRLF") << QByteArray(shipped).replace("\n", "\r\n");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + shipped;
    QTest::newRow("odd quoting") << oddFile;
    QTest::newRow("no line end at the end") << QByteArray("model,date,price\nA,2024-01-01,1");
}

void TestCommandLineConvert::csvToCsvKeepsEveryByte()
{
    QFETCH(QByteArray, bytes);
    writeBytes(path("in.csv"), bytes);
    const auto run = runCommandLine({"convert", path("in.csv"), path("out.csv")});
    QVERIFY2(run.status == 0, run.errors);
    QCOMPARE(bytesOf(path("out.csv")), bytes);
}

void TestCommandLineConvert::rfc4180IsCommaQuotesAndCrLf()
{
    writeBytes(path("in.csv"), oddFile);
    const auto run = runCommandLine({"convert", path("in.csv"), path("out.csv"), "--dialect", "rfc4180"});
    QVERIFY2(run.status == 0, run.errors);
    QCOMPARE(bytesOf(path("out.csv")), "model,provider,date,price,my note\r\n"
                                       "A,P; Q,2024-01-01,0.50,\"two\r\nlines\"\r\n"
                                       "B,P,2024-02-01,\"  1 \",\r\n");
}

void TestCommandLineConvert::csvToTsvAndBackKeepsEveryCell()
{
    const QByteArray shipped = bytesOf(RESOURCES_DIR "/llm-price-history.csv");
    writeBytes(path("in.csv"), shipped);
    QCOMPARE(runCommandLine({"convert", path("in.csv"), path("middle.tsv")}).status, 0);
    QVERIFY(bytesOf(path("middle.tsv")).startsWith("model\tvendor\tprovider\t"));
    QCOMPARE(runCommandLine({"convert", path("middle.tsv"), path("out.csv")}).status, 0);
    QCOMPARE(bytesOf(path("out.csv")), shipped);
}

void TestCommandLineConvert::aTsvFileOfCommasIsReadAsItIs()
{
    writeBytes(path("in.tsv"), "model,date,price\nA,2024-01-01,1\n");
    const auto run = runCommandLine({"convert", path("in.tsv"), path("out.json")});
    QVERIFY2(run.status == 0, run.errors);
    QCOMPARE(QJsonDocument::fromJson(bytesOf(path("out.json")))[0]["date"].toString(), "2024-01-01");
}

void TestCommandLineConvert::aFileOfTextIsReadByWhatStandsInIt()
{
    writeBytes(path("in.txt"), "model;date;price\nA;2024-01-01;1\n");
    const auto run = runCommandLine({"convert", path("in.txt"), path("out.csv")});
    QVERIFY2(run.status == 0, run.errors);
    QCOMPARE(bytesOf(path("out.csv")), bytesOf(path("in.txt")));
}

void TestCommandLineConvert::saysThatAnEmptyArrayLosesTheHeader()
{
    writeBytes(path("in.csv"), "model,date,price\n");
    const auto run = runCommandLine({"convert", path("in.csv"), path("out.json")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains("has no rows: the array is empty, and the names of its 3 columns are not in it"),
             run.errors);
    QVERIFY(runCommandLine({"convert", path("in.csv"), path("out.tsv")}).errors.isEmpty());
}

void TestCommandLineConvert::tsvIsWrittenWithTabsWhateverItIsReadWith()
{
    writeBytes(path("in.tsv"), "model;date;price\nA;2024-01-01;1\n");
    QCOMPARE(runCommandLine({"convert", path("in.tsv"), path("out.tsv")}).status, 0);
    QCOMPARE(bytesOf(path("out.tsv")), "model\tdate\tprice\nA\t2024-01-01\t1\n");
}

void TestCommandLineConvert::jsonHasTheCellsAsStrings()
{
    writeBytes(path("in.csv"), oddFile);
    QCOMPARE(runCommandLine({"convert", path("in.csv"), path("out.json")}).status, 0);
    const auto rows = QJsonDocument::fromJson(bytesOf(path("out.json"))).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["provider"].toString(), "P; Q");
    QCOMPARE(rows[0]["price"].toString(), "0.50");
    QCOMPARE(rows[1]["price"].toString(), "  1 ");
    QCOMPARE(rows[0]["my note"].toString(), "two\r\nlines");
}

void TestCommandLineConvert::typedJsonHasNumbersBooleansAndNull()
{
    writeBytes(path("in.csv"), "model,date,price_usd_per_mtok,mmlu,reasoning,mine\nA,2024-01-01,0.50,,no,7\n");
    QCOMPARE(runCommandLine({"convert", path("in.csv"), path("out.json"), "--typed"}).status, 0);
    const auto row = QJsonDocument::fromJson(bytesOf(path("out.json")))[0];
    QCOMPARE(row["price_usd_per_mtok"], QJsonValue(0.5));
    QCOMPARE(row["mmlu"], QJsonValue(QJsonValue::Null));
    QCOMPARE(row["reasoning"], QJsonValue(false));
    QCOMPARE(row["date"], QJsonValue("2024-01-01"));
    QCOMPARE(row["mine"], QJsonValue("7"));
}

void TestCommandLineConvert::jsonOfATableWithoutHeaderNumbersTheColumns()
{
    writeBytes(path("in.csv"), "A,1\nB,2\n");
    QCOMPARE(runCommandLine({"convert", path("in.csv"), path("out.json"), "--header", "no"}).status, 1);
    const auto rows = QJsonDocument::fromJson(bytesOf(path("out.json"))).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["column 1"].toString(), "A");
    QCOMPARE(rows[1]["column 2"].toString(), "2");
}

void TestCommandLineConvert::aTableThatIsNoPriceListIsConvertedAllTheSame()
{
    writeBytes(path("in.csv"), "city,inhabitants\nParis,2102650\n");
    const auto run = runCommandLine({"convert", path("in.csv"), path("out.tsv")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("is no price list"), run.errors);
    QCOMPARE(bytesOf(path("out.tsv")), "city\tinhabitants\nParis\t2102650\n");
}

void TestCommandLineConvert::utf16IsWrittenAsUtf8()
{
    const QString text = "model,date,price\nCafé,2024-01-01,1\n";
    const QByteArray utf16 = "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
    writeBytes(path("in.csv"), utf16);
    const auto run = runCommandLine({"convert", path("in.csv"), path("out.csv"), "--encoding", "utf-16"});
    QVERIFY2(run.status == 0, run.errors);
    QCOMPARE(bytesOf(path("out.csv")), text.toUtf8());
    QVERIFY2(run.errors.contains("written in UTF-8"), run.errors);
}

void TestCommandLineConvert::utf8SaidAloudKeepsEveryByte()
{
    const QByteArray bytes = "\xEF\xBB\xBFmodel,date,price\nA,2024-01-01,1\n";
    writeBytes(path("in.csv"), bytes);
    const auto run = runCommandLine({"convert", path("in.csv"), path("out.csv"), "--encoding", "UTF-8"});
    QVERIFY2(run.status == 0, run.errors);
    QCOMPARE(bytesOf(path("out.csv")), bytes);
}

void TestCommandLineConvert::typedJsonSaysWhereAValueIsNone()
{
    writeBytes(path("in.csv"), "model,date,price\nA,2024-01-01,n/a\n");
    const auto run = runCommandLine({"convert", path("in.csv"), path("out.json"), "--typed"});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("in.csv:2:14: error: price: “n/a” is not a number; it is written as a string"),
             run.errors);
}

void TestCommandLineConvert::readsStandardInput()
{
    QCOMPARE(runCommandLine({"convert", "-", path("out.csv")}, oddFile).status, 0);
    QCOMPARE(bytesOf(path("out.csv")), oddFile);
}

void TestCommandLineConvert::mayWriteOverItsInput()
{
    writeBytes(path("same.csv"), "model;date;price\nA;2024-01-01;1\n");
    QCOMPARE(runCommandLine({"convert", path("same.csv"), path("same.csv"), "--dialect", "rfc4180"}).status, 0);
    QCOMPARE(bytesOf(path("same.csv")), "model,date,price\r\nA,2024-01-01,1\r\n");
}

void TestCommandLineConvert::saysWhereItCannotWrite()
{
    const auto run = runCommandLine({"convert", "-", path("no/such/place.csv")}, oddFile);
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains("no/such/place.csv"), run.errors);
}

QTEST_GUILESS_MAIN(TestCommandLineConvert)
#include "tst_commandlineconvert.moc"
