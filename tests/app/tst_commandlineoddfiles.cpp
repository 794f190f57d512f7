#include "commandlinerun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

// Files that are broken on purpose: the program ends in its own way, keeps every byte from CSV to CSV, and loses no
// cell on the way to JSON without a word.

class TestCommandLineOddFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_directory.isValid()); }
    void oddFile_data();
    void oddFile();
    void oddJson_data();
    void oddJson();

private:
    QString path(const char *name) const { return m_directory.filePath(QLatin1String(name)); }

    QTemporaryDir m_directory;
};

/// `cells` stand in the file and must stand in the JSON.
void TestCommandLineOddFiles::oddFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cells");
    const auto add = [](const char *name, const QByteArray &bytes, const QStringList &cells = {}) {
        QTest::newRow(name) << bytes << cells;
    };
    const QByteArray head = "model,date,price\n";
    const QByteArray good = "Good,2024-01-01,1\n";
    add("empty", "");
    add("a line end", "\n");
    add("line ends", "\r\n\r\n\n\r");
    add("a mark alone", "\xEF\xBB\xBF");
    add("half a mark", "\xEF\xBB");
    add("a quote", "\"");
    add("two quotes", "\"\"");
    add("three quotes", "\"\"\"");
    add("a delimiter", ",");
    add("delimiters", ",,,\n,,,\n");
    add("header only", head);
    add("header without a line end", "model,date,price");
    add("no line end", head + "Good,2024-01-01,1", {"Good"});
    add("blank lines", "\n\n" + head + "\n\n" + good + "\n\n", {"Good"});
    add("lines of blanks", head + "   \n\t\n" + good, {"Good"});
    add("mixed line ends", "model,date,price\r\nA,2024-01-01,1\nB,2024-01-01,1\rC,2024-01-01,1\r\n", {"A", "B", "C"});
    add("CR alone", "model,date,price\rA,2024-01-01,1\r", {"A"});
    add("LF CR", "model,date,price\n\rA,2024-01-01,1\n\r", {"A"});
    add("short row", head + "Short\n" + good, {"Short", "Good"});
    add("long row", head + "L,2024-01-01,1,extra1,extra2\n" + good, {"extra1", "extra2", "Good"});
    add("very long row", head + "L,2024-01-01,1" + QByteArray(60, ',') + "last\n" + good, {"last", "Good"});
    add("short and long", "a,b\n1\n1,2,3\n1,2\n,,,4\n", {"3", "4"});
    add("header longer", "a,b,c,d\n1,2\n3,4\n", {"1", "4"});
    add("unclosed quote", head + "\"Open,2024-01-01,1\n" + good, {"Good"});
    add("unclosed at the end", head + good + "A,2024-01-01,\"", {"Good"});
    add("quote inside", head + "a\"b,2024-01-01,1\n", {"a\\\"b"});
    add("text after a quote", head + "\"a\"b,2024-01-01,1\n" + good, {"Good"});
    add("text before a quote", head + "a\"b\",2024-01-01,1\n", {"a\\\"b\\\""});
    add("blank before a quote", head + " \"a\",2024-01-01,1\n");
    add("blank after a quote", head + "\"a\" ,2024-01-01,1\n");
    add("doubled quotes", head + "\"a\"\"b\",2024-01-01,1\n", {"a\\\"b"});
    add("quoted line end", head + "\"a\nb\",2024-01-01,1\n", {"a\\nb"});
    add("quoted CR LF", head + "\"a\r\nb\",2024-01-01,1\r\n", {"a\\r\\nb"});
    add("quoted header over lines", "\"mo\ndel\",date,price\nA,2024-01-01,1\n", {"mo\\ndel"});
    add("single quotes", head + "'a,b',2024-01-01,1\n", {"'a", "b'"});
    add("NUL in a cell", head + QByteArray("a\0b,2024-01-01,1\n", 17) + good, {"Good"});
    add("NULs alone", QByteArray(100, '\0'));
    add("NUL in the header", QByteArray("mo\0del,date,price\nA,2024-01-01,1\n", 33));
    add("no UTF-8", head + "caf\xE9,2024-01-01,1\n" + good, {"Good"});
    add("half a character", head + "a\xE2\x82,2024-01-01,1\n" + good, {"Good"});
    add("a surrogate", head + "\xED\xA0\x80,2024-01-01,1\n" + good, {"Good"});
    add("overlong", head + "\xC0\xAF,2024-01-01,1\n" + good, {"Good"});
    add("UTF-16", QByteArray("\xFF\xFEm\0,\0d\0\n\0", 10));
    add("marks within",
        head +
            "\xEF\xBB\xBF"
            "A,2024-01-01,1\n" +
            good,
        {"Good"});
    add("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + head + good, {"Good"});
    add("same names", "model,model,date,price\nA,B,2024-01-01,1\n", {"A", "B"});
    add("names that differ in case", "Model,model,date,price\nA,B,2024-01-01,1\n", {"A", "B"});
    add("no names", ",,,\nA,B,C,D\n", {"A", "B", "C", "D"});
    add("one name of many", "a,,\nA,B,C\n", {"A", "B", "C"});
    add("right to left", head + "\u202Egnp.exe,2024-01-01,1\n", {"gnp.exe"});
    add("escape sequences", head + "\x1b[2J\x07,2024-01-01,1\n", {"[2J"});
    add("formula", head + "=cmd|' /C calc'!A0,2024-01-01,1\n", {"=cmd|' /C calc'!A0"});
    add("combining", head + "Z\u0351\u036B\u0343,2024-01-01,1\n", {QStringLiteral("Z\u0351\u036B\u0343")});
    add("emoji", head + "👩‍👩‍👧,2024-01-01,1\n", {QStringLiteral("👩‍👩‍👧")});
    add("a huge cell", head + QByteArray(3'000'000, 'x') + ",2024-01-01,1\n" + good, {"Good"});
    add("a huge header", QByteArray(1'000'000, 'm') + ",date,price\nA,2024-01-01,1\n", {"A"});
    add("many columns", QByteArray(9'000, ',') + "x\n" + QByteArray(9'000, ',') + "lastcell\n", {"lastcell"});
    add("too many columns", QByteArray(20'000, ',') + "x\n" + QByteArray(20'000, ',') + "y\n");
    add("many quotes", head + QByteArray(100'001, '"') + "\n");
    add("many unclosed rows", head + QByteArray("\"a,2024-01-01,1\n").repeated(2000));
    add("many short rows", head + QByteArray("a\n").repeated(5000), {"a"});
    add("words before", "Our prices\n\n" + head + good, {"Good"});
    add("no header", good + good, {"Good"});
    add("other delimiters", "model::date::price\nA::2024-01-01::1\n", {"A::2024-01-01::1"});
    add("bar", "model|date|price\nA|2024-01-01|1\n", {"A", "2024-01-01"});
    add("escape by backslash", head + "\"a\\\"b\",2024-01-01,1\n" + good);
    add("a comment", "# a comment\n" + head + good, {"# a comment", "Good"});
    add("sep line", "sep=;\nmodel;date;price\nA;2024-01-01;1\n", {"A"});
    add("binary", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"));
    add("a page", "<!DOCTYPE html>\n<html><body><table><tr><td>1</td></tr></table></body></html>\n");
    add("JSON by another name", "[{\"model\": \"A\"}]\n");
}

void TestCommandLineOddFiles::oddFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cells);
    writeBytes(path("in.csv"), bytes);
    const auto check = runCommandLine({QStringLiteral("check"), path("in.csv")});
    QVERIFY2(check.status == 0 || check.status == 1, check.errors.constData());
    const auto copy = runCommandLine({QStringLiteral("convert"), path("in.csv"), path("out.csv")});
    QVERIFY2(copy.status == 0 || copy.status == 1, copy.errors.constData());
    QVERIFY(bytesOf(path("out.csv")) == bytes);
    const auto json = runCommandLine({QStringLiteral("convert"), path("in.csv"), path("out.json")});
    QVERIFY2(json.status == 0 || json.status == 1, json.errors.constData());
    const QByteArray text = bytesOf(path("out.json"));
    QVERIFY(!QJsonDocument::fromJson(text).isNull());
    for (const QString &cell : cells)
        QVERIFY2(text.contains(cell.toUtf8()), qPrintable(cell));
    const bool saysSo = check.status == 1 && json.status == 1;
    const bool isText = !bytes.contains('\0') && QString::fromUtf8(bytes).toUtf8() == bytes;
    QVERIFY2(isText || saysSo, "bytes that are no text must be named");
}

void TestCommandLineOddFiles::oddJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("cells"); // in the CSV, or named on standard error
    const auto add = [](const char *name, const QByteArray &text, const QStringList &cells) {
        QTest::newRow(name) << text << cells;
    };
    add("rows", R"([{"model":"A","date":"2024-01-01","price":1}])", {"A", "2024-01-01"});
    add("different keys", R"([{"a":"x1"},{"b":"x2"},{"c":{"d":"x3"}}])", {"x1", "x2", "x3"});
    add("rows that are none", R"(["x1", 2, null, [3, "x4"], {"a": "x5"}])", {"x1", "x4", "x5"});
    add("one object", R"({"a":"x1","b":["x2"]})", {"x1", "x2"});
    add("a value", R"("x1")", {"x1"});
    add("an empty object", R"([{}, {"a":"x1"}])", {"x1"});
    add("only empty objects", R"([{}, {}])", {"without members"});
    add("a gateway's", R"({"m1":{"litellm_provider":"p1","input_cost_per_token":1e-6},"x2":"x3"})", {"m1", "p1", "x2"});
    add("two values for one column",
        R"({"m1":{"litellm_provider":"p1","input_usd_per_mtok":"x7","input_cost_per_token":1}})", {"x7", "1000000"});
    add("a vendor's",
        R"({"vendor":"v1","models":[{"name":"m1","price_history":[{"input":1,"from_date":"2024-01-01"}]},{"id":"x2"}]})",
        {"v1", "m1", "without a price_history"});
    add("control characters", R"([{"a":"x1\u0000\u001bx2"}])", {"x1", "x2"});
    add("deep", "[{\"a\":" + QByteArray(400, '[') + "\"x1\"" + QByteArray(400, ']') + "}]", {"x1"});
    add("same key twice", R"([{"a":"x1","a":"x2"}])", {"a"});
}

void TestCommandLineOddFiles::oddJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, cells);
    writeBytes(path("in.json"), text);
    const auto check = runCommandLine({QStringLiteral("check"), path("in.json")});
    QVERIFY2(check.status >= 0, check.errors.constData());
    const auto run = runCommandLine({QStringLiteral("convert"), path("in.json"), path("out.csv")});
    QVERIFY2(run.status == 0 || run.status == 1 || run.status == 3, run.errors.constData());
    const QByteArray told = bytesOf(path("out.csv")) + run.errors + check.out;
    for (const QString &cell : cells)
        QVERIFY2(told.contains(cell.toUtf8()), told.constData());
}

QTEST_APPLESS_MAIN(TestCommandLineOddFiles)
#include "tst_commandlineoddfiles.moc"
