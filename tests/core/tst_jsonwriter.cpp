#include "formats/headermapping.h"
#include "formats/jsonwriter.h"

#include "formats/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace llmflation;

namespace {

QByteArray textOf(const JsonText &json)
{
    return QByteArray::fromStdString(json.text);
}

JsonText typed(std::string_view csv)
{
    const Table table = readCsv(std::string(csv)).table;
    return writeTypedJson(table, mapHeader(table.header()));
}

JsonText plain(std::string_view csv)
{
    return writeJson(readCsv(std::string(csv)).table);
}

} // namespace

class TestJsonWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreStringsAsTheyStand();
    void textsAreEscaped();
    void emptyTableIsAnEmptyArray();
    void columnWithoutANameHasItsNumberAsKey();
    void secondColumnOfANameHasAKeyOfItsOwn();
    void keysOfCopiesAvoidTheHeadersNames();
    void namesThatAreNotUtf8HaveKeysThatDiffer();
    void bytesThatAreNotUtf8AreReplacedAndNamed();
    void canonicalColumnsAreTyped();
    void numbersAreJsonNumbers();
    void whatIsNoNumberStaysAStringAndIsNamed();
    void otherColumnsStayStringsWhenTyped();
};

void TestJsonWriter::valuesAreStringsAsTheyStand()
{
    const JsonText json = plain("model,date,mmlu\nGPT-4,2023-03-14,86.40\nx,,\n");
    QCOMPARE(textOf(json), QByteArray("[\n"
                                      "{\"model\": \"GPT-4\", \"date\": \"2023-03-14\", \"mmlu\": \"86.40\"},\n"
                                      "{\"model\": \"x\", \"date\": \"\", \"mmlu\": \"\"}\n"
                                      "]\n"));
    QVERIFY(json.diagnostics.empty());
}

void TestJsonWriter::textsAreEscaped()
{
    const std::string_view cell = "a\"b\\c\n\t\x01\x7F\xC3\xA9\xF0\x9F\x98\x80</script>";
    Table table({"k\"\n"});
    table.appendRow(std::span(&cell, 1));
    const QJsonDocument document = QJsonDocument::fromJson(textOf(writeJson(table)));
    QCOMPARE(document[0][QStringLiteral("k\"\n")].toString(),
             QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
}

void TestJsonWriter::emptyTableIsAnEmptyArray()
{
    const QJsonDocument document = QJsonDocument::fromJson(textOf(writeJson(Table({"a"}))));
    QVERIFY(document.isArray());
    QVERIFY(document.array().isEmpty());
}

void TestJsonWriter::columnWithoutANameHasItsNumberAsKey()
{
    QCOMPARE(textOf(plain("a,\n1,2\n")), QByteArray("[\n{\"a\": \"1\", \"column 2\": \"2\"}\n]\n"));
}

void TestJsonWriter::secondColumnOfANameHasAKeyOfItsOwn()
{
    const JsonText json = plain("a,a,a\n1,2,3\n");
    QCOMPARE(textOf(json), QByteArray("[\n{\"a\": \"1\", \"a (2)\": \"2\", \"a (3)\": \"3\"}\n]\n"));
    QCOMPARE(json.diagnostics.size(), std::size_t{2});
    QCOMPARE(json.diagnostics[0].severity, Severity::Warning);
    QCOMPARE(json.diagnostics[0].fieldIndex, std::optional<std::size_t>(1));
}

void TestJsonWriter::keysOfCopiesAvoidTheHeadersNames()
{
    QCOMPARE(textOf(plain("a,a,a (2),,column 4\n1,2,3,4,5\n")),
             QByteArray("[\n{\"a\": \"1\", \"a (3)\": \"2\", \"a (2)\": \"3\", \"column 4 (2)\": \"4\", "
                        "\"column 4\": \"5\"}\n]\n"));
}

void TestJsonWriter::namesThatAreNotUtf8HaveKeysThatDiffer()
{
    const JsonText json = plain("\xE8,\xE9\n1,2\n");
    QCOMPARE(textOf(json), QByteArray("[\n{\"\\\\xE8\": \"1\", \"\\\\xE9\": \"2\"}\n]\n"));
    QCOMPARE(json.diagnostics.size(), std::size_t{2});
}

void TestJsonWriter::bytesThatAreNotUtf8AreReplacedAndNamed()
{
    const JsonText json = plain("a\nx\ncaf\xE9!\n");
    QCOMPARE(textOf(json), QByteArray("[\n{\"a\": \"x\"},\n{\"a\": \"caf\xEF\xBF\xBD!\"}\n]\n"));
    QCOMPARE(json.diagnostics.size(), std::size_t{1});
    QCOMPARE(json.diagnostics[0].severity, Severity::Error);
    QCOMPARE(json.diagnostics[0].line, 3U);
    QCOMPARE(json.diagnostics[0].row, std::optional<std::size_t>(1));
}

void TestJsonWriter::canonicalColumnsAreTyped()
{
    const JsonText json = typed("Model,date,Input Price,mmlu,mmlu_shots,mmlu_cot,open_weights\n"
                                "GPT-4,2023-03-14,30,86.40,5,no,No\n"
                                "x,,,,,,\n");
    QCOMPARE(textOf(json),
             QByteArray("[\n"
                        "{\"Model\": \"GPT-4\", \"date\": \"2023-03-14\", \"Input Price\": 30, \"mmlu\": 86.4, "
                        "\"mmlu_shots\": 5, \"mmlu_cot\": false, \"open_weights\": false},\n"
                        "{\"Model\": \"x\", \"date\": null, \"Input Price\": null, \"mmlu\": null, "
                        "\"mmlu_shots\": null, \"mmlu_cot\": null, \"open_weights\": null}\n"
                        "]\n"));
    QVERIFY(json.diagnostics.empty());
}

void TestJsonWriter::numbersAreJsonNumbers()
{
    const QJsonArray rows = QJsonDocument::fromJson(textOf(typed("price\n0.1\n 5 \n1e-7\n0007\n1e22\n-1\n"))).array();
    QList<double> prices;
    for (const auto &row : rows) {
        QVERIFY(row[QStringLiteral("price")].isDouble());
        prices << row[QStringLiteral("price")].toDouble();
    }
    QCOMPARE(prices, (QList<double>{0.1, 5, 1e-7, 7, 1e22, -1}));
}

void TestJsonWriter::whatIsNoNumberStaysAStringAndIsNamed()
{
    const JsonText json = typed("price,reasoning\nn/a,maybe\n1e400,yes\n");
    QCOMPARE(textOf(json), QByteArray("[\n{\"price\": \"n/a\", \"reasoning\": \"maybe\"},\n"
                                      "{\"price\": \"1e400\", \"reasoning\": true}\n]\n"));
    QCOMPARE(json.diagnostics.size(), std::size_t{3});
    QCOMPARE(QByteArray::fromStdString(toString(json.diagnostics[0], "f")),
             QByteArray("f:2:0: error: price: “n/a” is not a number; it is written as a string"));
    QCOMPARE(QByteArray::fromStdString(toString(json.diagnostics[1], "f")),
             QByteArray("f:2:0: error: reasoning: “maybe” is neither yes nor no; it is written as a string"));
}

void TestJsonWriter::otherColumnsStayStringsWhenTyped()
{
    QCOMPARE(textOf(typed("model,id\n7,7\n,\n")),
             QByteArray("[\n{\"model\": \"7\", \"id\": \"7\"},\n{\"model\": null, \"id\": \"\"}\n]\n"));
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
