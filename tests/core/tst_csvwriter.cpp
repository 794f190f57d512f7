#include "formats/csv.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace llmflation;

namespace {

/// A copy with the row's cell set.
Table edited(const CsvFile &file, std::size_t row, std::size_t column, std::string_view text)
{
    Table table = file.table;
    table.setCell(row, column, text);
    return table;
}

std::string readDefaultDataset()
{
    QFile file(QStringLiteral(RESOURCES_DIR "/llm-price-history.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
    return text;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uneditedFileGivesTheSameBytes_data();
    void uneditedFileGivesTheSameBytes();
    void defaultDatasetGivesTheSameBytes_data();
    void defaultDatasetGivesTheSameBytes();
    void editChangesOnlyItsField_data();
    void editChangesOnlyItsField();
    void insertedRowIsWrittenInTheFilesDialect_data();
    void insertedRowIsWrittenInTheFilesDialect();
    void removedAndReturnedRowGivesTheSameBytes();
    void appendedColumnIsWrittenToHeaderAndRows();
    void editOfAShortRowFillsItUp();
    void fieldsPastTheLastColumnSurviveAnEdit();
    void unclosedQuoteIsClosedBeforeWhatFollows();
    void newTableIsWrittenWithItsHeader();
    void anewInRfc4180();
    void emptyCellAloneInItsRowIsQuoted();
};

void TestCsvWriter::uneditedFileGivesTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    add("empty", "");
    add("byte order mark alone", "\xEF\xBB\xBF");
    add("blank lines alone", "\n \r\n\t\n");
    add("header", "a,b\n");
    add("header without line end", "a,b");
    add("LF", "a,b\n1,2\n3,4\n");
    add("CR LF", "a,b\r\n1,2\r\n3,4\r\n");
    add("CR", "a,b\r1,2\r3,4\r");
    add("mixed line ends", "a,b\r\n1,2\n3,4\r5,6\n\r7,8\r\r\n");
    add("byte order mark", "\xEF\xBB\xBF"
                           "a,b\n1,2\n");
    add("semicolons", "a;b\n1,5;2,5\n");
    add("tabs", "a\tb\n\t\n1\t2\n");
    add("newline in quotes", "a,b\n\"1\n1\",2\n\"3\r\n3\",\"4\r4\"\n");
    add("needless quotes", "\"a\",b\n\"1\",\"\"\n1,\"say \"\"hi\"\"\"\n");
    add("no last line end", "a,b\n1,2\n3,4");
    add("ends with a delimiter", "a,b\n1,2\n3,");
    add("blank lines between and after", "\n\na,b\n\n1,2\n   \n3,4\n\n \n");
    add("rows of other lengths", "a,b\n1\n1,2,3\n,,,,\n");
    add("quotes out of place", "a,b\n1\"2,3\n\"1\"2,3\n\"4\",5\n");
    add("unclosed quote", "a,b\n1,2\n\"3,4\n5,6\n");
    add("NUL and Latin-1", QByteArray("a,b\n\0,\xE9\n", 8));
    add("one column", "a\n1\n\"\"\n2\n");
    add("200 fields past the header", "a,b\n" + QByteArray(200, ',') + "\n1,2\n");
}

void TestCsvWriter::uneditedFileGivesTheSameBytes()
{
    QFETCH(const QByteArray, bytes);
    const CsvFile file = readCsv(bytes.toStdString());
    QCOMPARE(QByteArray::fromStdString(writeCsv(file.table, file.dialect)), bytes);
}

void TestCsvWriter::defaultDatasetGivesTheSameBytes_data()
{
    const std::string bytes = readDefaultDataset();
    QVERIFY(bytes.size() > 100'000);
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    add("as it is", bytes);
    add("CR LF", replaced(bytes, "\n", "\r\n"));
    add("byte order mark", "\xEF\xBB\xBF" + bytes);
    add("semicolons", replaced(bytes, ",", ";"));
}

void TestCsvWriter::defaultDatasetGivesTheSameBytes()
{
    uneditedFileGivesTheSameBytes();
}

void TestCsvWriter::editChangesOnlyItsField_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("text"); // set at row 1, column 1
    QTest::addColumn<QByteArray>("after");
    const auto add = [](const char *name, const char *before, const char *text, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(text) << QByteArray(after);
    };
    add("plain", "a,b,c\n1,2,3\n4,5,6\n7,8,9\n", "x", "a,b,c\n1,2,3\n4,x,6\n7,8,9\n");
    add("keeps needless quotes of others", "a,b,c\r\n1,2,3\r\n\"4\",5,\"6\"\r\n", "x",
        "a,b,c\r\n1,2,3\r\n\"4\",x,\"6\"\r\n");
    add("delimiter", "a;b;c\n1;2;3\n4;5;6\n", "x;y", "a;b;c\n1;2;3\n4;\"x;y\";6\n");
    add("quote", "a,b,c\n1,2,3\n4,5,6\n", "x\"y", "a,b,c\n1,2,3\n4,\"x\"\"y\",6\n");
    add("newline", "a,b,c\n1,2,3\n4,5,6\n", "x\ny", "a,b,c\n1,2,3\n4,\"x\ny\",6\n");
    add("space at the end", "a,b,c\n1,2,3\n4,5,6\n", "x ", "a,b,c\n1,2,3\n4,\"x \",6\n");
    add("every field quoted", "\"a\",\"b\",\"c\"\n\"1\",\"2\",\"3\"\n\"4\",\"5\",\"6\"\n", "x",
        "\"a\",\"b\",\"c\"\n\"1\",\"2\",\"3\"\n\"4\",\"x\",\"6\"\n");
    add("blank lines before the row", "a,b,c\n1,2,3\n\n  \n4,5,6\n\n", "x", "a,b,c\n1,2,3\n\n  \n4,x,6\n\n");
    add("line end of its own", "a,b,c\r\n1,2,3\r\n4,5,6\n7,8,9\r\n", "x", "a,b,c\r\n1,2,3\r\n4,x,6\n7,8,9\r\n");
    add("no last line end", "a,b,c\n1,2,3\n4,5,6", "x", "a,b,c\n1,2,3\n4,x,6");
}

void TestCsvWriter::editChangesOnlyItsField()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, after);
    const CsvFile file = readCsv(before.toStdString());
    const Table table = edited(file, 1, 1, text.toStdString());
    QCOMPARE(QByteArray::fromStdString(writeCsv(table, file.dialect)), after);
    QCOMPARE(readCsv(writeCsv(table, file.dialect)).table.cell(1, 1), std::string_view(text.toStdString()));
}

void TestCsvWriter::insertedRowIsWrittenInTheFilesDialect_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("after");
    const auto add = [](const char *name, const char *before, int row, const char *after) {
        QTest::newRow(name) << QByteArray(before) << row << QByteArray(after);
    };
    add("first", "a,b\n1,2\n", 0, "a,b\nx,\n1,2\n");
    add("last", "a,b\n1,2\n", 1, "a,b\n1,2\nx,\n");
    add("after a row without line end", "a,b\r\n1,2", 1, "a,b\r\n1,2\r\nx,\r\n");
    add("after a header without line end", "a;b", 0, "a;b\nx;\n");
    add("before blank lines at the end", "a,b\n1,2\n\n\n", 1, "a,b\n1,2\nx,\n\n\n");
    add("every field quoted", "\"a\"\t\"b\"\n\"1\"\t\"2\"\n", 1, "\"a\"\t\"b\"\n\"1\"\t\"2\"\n\"x\"\t\"\"\n");
    add("row with too many fields elsewhere", "a,b\n1,2,3\n", 1, "a,b\n1,2,3\nx,\n");
}

void TestCsvWriter::insertedRowIsWrittenInTheFilesDialect()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, row);
    QFETCH(const QByteArray, after);
    CsvFile file = readCsv(before.toStdString());
    const std::array<std::string_view, 1> cells{"x"};
    const std::array rows{file.table.makeRow(cells)};
    file.table.insertRows(static_cast<std::size_t>(row), rows);
    QCOMPARE(QByteArray::fromStdString(writeCsv(file.table, file.dialect)), after);
}

void TestCsvWriter::removedAndReturnedRowGivesTheSameBytes()
{
    const std::string bytes = "a,b\n1,2\n\n\"3\",4\r\n5,6";
    CsvFile file = readCsv(bytes);
    const std::array rows{file.table.row(1)};
    file.table.removeRows(1, 1);
    QCOMPARE(writeCsv(file.table, file.dialect), std::string("a,b\n1,2\n5,6"));
    file.table.insertRows(1, rows);
    QCOMPARE(writeCsv(file.table, file.dialect), bytes);
}

void TestCsvWriter::appendedColumnIsWrittenToHeaderAndRows()
{
    CsvFile file = readCsv("a,\"b\"\n\"1\",2\n3\n");
    file.table.appendColumn("c");
    file.table.setCell(0, 2, "x");
    QCOMPARE(writeCsv(file.table, file.dialect), std::string("a,\"b\",c\n\"1\",2,x\n3\n"));
}

void TestCsvWriter::editOfAShortRowFillsItUp()
{
    const CsvFile file = readCsv("a,b,c\n1\n");
    QCOMPARE(writeCsv(edited(file, 0, 1, "x"), file.dialect), std::string("a,b,c\n1,x,\n"));
}

void TestCsvWriter::fieldsPastTheLastColumnSurviveAnEdit()
{
    const std::string extra = replaced(std::string(100, ','), ",", ",e");
    const CsvFile file = readCsv("a,b\n1,2" + extra + "\n");
    QCOMPARE(writeCsv(edited(file, 0, 0, "x"), file.dialect), "a,b\nx,2" + extra + "\n");
}

void TestCsvWriter::unclosedQuoteIsClosedBeforeWhatFollows()
{
    CsvFile file = readCsv("a,b\n1,\"2\n");
    const std::array<std::string_view, 2> cells{"3", "4"};
    file.table.appendRow(cells);
    const CsvFile again = readCsv(writeCsv(file.table, file.dialect));
    QCOMPARE(again.table.cell(0, 1), std::string_view("2\n"));
    QCOMPARE(again.table.cell(1, 1), std::string_view("4"));
}

void TestCsvWriter::newTableIsWrittenWithItsHeader()
{
    Table table({"a", "b c", "d,e"});
    const std::array<std::string_view, 2> cells{"1", "2"};
    table.appendRow(cells);
    QCOMPARE(writeCsv(table, CsvDialect{}), std::string("a,b c,\"d,e\"\n1,2,\n"));
}

void TestCsvWriter::anewInRfc4180()
{
    const CsvFile file = readCsv("\xEF\xBB\xBF"
                                 "a;\"b\"\n\n1,5;\"x\"\"y\"\n2;  \n");
    QCOMPARE(writeCsvAnew(file.table, rfc4180), std::string("a,b\r\n\"1,5\",\"x\"\"y\"\r\n2,\"  \"\r\n"));
}

void TestCsvWriter::emptyCellAloneInItsRowIsQuoted()
{
    const CsvFile file = readCsv("a\n1\n2\n");
    const Table table = edited(file, 0, 0, "");
    QCOMPARE(writeCsv(table, file.dialect), std::string("a\n\"\"\n2\n"));
    QCOMPARE(writeCsvAnew(table, file.dialect), std::string("a\n\"\"\n2\n"));
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
