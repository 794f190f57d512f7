#include "formats/csv.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace llmflation;

namespace {

using Row = QStringList;

QString text(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QList<Row> rowsOf(const Table &table)
{
    QList<Row> rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        Row cells;
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells << text(table.cell(row, column));
        rows << cells;
    }
    return rows;
}

CsvFile read(std::string_view bytes)
{
    return readCsv(std::string(bytes));
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void dialectIsFound_data();
    void dialectIsFound();
    void optionsOverrideWhatIsFound();
    void recordsTileTheFile();
    void lineIsThatOfTheFirstField();
    void diagnostic_data();
    void diagnostic();
    void goodFileHasNoDiagnostics();
    void extraColumnsAreLimited();
    void headerOfManyFieldsIsLimited();
    void longLineIsRead_data();
    void longLineIsRead();
    void locateFieldsFindsAFieldAfterANewlineInQuotes();
    void locateFieldsPutsAMissingFieldAtTheEndOfItsRow();
    void locateFieldsLeavesRowsThatAreInNoFile();
};

void TestCsvReader::cells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<Row>>("rows");
    const auto add = [](const char *name, const QByteArray &bytes, const QList<Row> &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    // As Python's csv module reads them.
    add("plain", "a,b\n1,2\n3,4\n", {{"1", "2"}, {"3", "4"}});
    add("no last line end", "a,b\n1,2\n3,4", {{"1", "2"}, {"3", "4"}});
    add("CR LF", "a,b\r\n1,2\r\n", {{"1", "2"}});
    add("CR", "a,b\r1,2\r3,4", {{"1", "2"}, {"3", "4"}});
    add("mixed line ends", "a,b\r\n1,2\n3,4\r5,6", {{"1", "2"}, {"3", "4"}, {"5", "6"}});
    add("spaces are kept", "a,b\n 1 ,\t2  \n", {{" 1 ", "\t2  "}});
    add("delimiter in quotes", "a,b\n\"1,5\",2\n", {{"1,5", "2"}});
    add("doubled quote", "a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n", {{"say \"hi\"", "\""}});
    add("newline in quotes", "a,b\n\"1\n1\",\"2\r\n\r2\"\n", {{"1\n1", "2\r\n\r2"}});
    add("empty fields", "a,b\n,\n\"\",\n", {{"", ""}, {"", ""}});
    add("blank lines", "\n\na,b\n\n1,2\n\n\n3,4\n\n", {{"1", "2"}, {"3", "4"}});
    add("quote inside a plain field", "a,b\n1\"x,2\n", {{"1\"x", "2"}});
    add("NUL", QByteArray("a,b\n1\0x,2\n", 10), {{QString(QStringLiteral("1%1x")).arg(QChar(0)), "2"}});
    add("Latin-1", "a,b\n\xE9,2\n", {{QString(QChar(0xE9)), "2"}});
    // Where Python's module differs or gives no table.
    add("line of spaces", "a,b\n1,2\n  \t\n3,4\n", {{"1", "2"}, {"3", "4"}});
    add("line of delimiters is a row", "a\tb\n\t\n", {{"", ""}});
    add("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        {{"1", "2"}});
    add("row too short", "a,b,c\n1\n", {{"1", "", ""}});
    add("row too long", "a,b\n1,2,3,4\n5,6\n", {{"1", "2", "3", "4"}, {"5", "6", "", ""}});
    add("text after a closing quote", "a,b\n\"1\"x,2\n\"3\",4\n", {{"1\"x,2\n\"3", "4"}});
    add("unclosed quote", "a,b\n1,\"2\n3,4\n", {{"1", "2\n3,4\n"}});
}

void TestCsvReader::cells()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<Row>, rows);
    QCOMPARE(rowsOf(readCsv(bytes.toStdString()).table), rows);
}

void TestCsvReader::dialectIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("lineEnd");
    QTest::addColumn<bool>("byteOrderMark");
    QTest::addColumn<bool>("quoteAll");
    const auto add = [](const char *name, const QByteArray &bytes, char delimiter, LineEnd lineEnd, bool marked,
                        bool quoteAll) {
        QTest::newRow(name) << bytes << delimiter << static_cast<int>(lineEnd) << marked << quoteAll;
    };
    add("commas", "a,b\n1,2\n", ',', LineEnd::Lf, false, false);
    add("semicolons and decimal commas", "a;b;c\r\n1,5;2,5;3\r\n", ';', LineEnd::CrLf, false, false);
    add("commas with semicolons in the cells", "a,b\n1;2;3,4\n5;6;7,8\n", ',', LineEnd::Lf, false, false);
    add("semicolons with commas in the header", "price, USD;date;model\n0,5;2024-01-01;x\n", ';', LineEnd::Lf, false,
        false);
    add("tabs", "a\tb\r1\t2,3\r", '\t', LineEnd::Cr, false, false);
    add("delimiters in quotes don't count", "\"a;b;c\",d\n\"1;2\",3\n", ',', LineEnd::Lf, false, false);
    add("one column", "a\n1\n", ',', LineEnd::Lf, false, false);
    add("one column of quoted text", "\"a;b\"\n\"1;2\"\n", ',', LineEnd::Lf, false, true);
    add("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\r\n1,2\r\n",
        ',', LineEnd::CrLf, true, false);
    add("every field quoted", "\"a\",\"b\"\n\"1\",\"\"\n", ',', LineEnd::Lf, false, true);
    add("one field not quoted", "\"a\",\"b\"\n\"1\",2\n", ',', LineEnd::Lf, false, false);
    add("newline in a quoted header", "\"a\na\",b\r\n1,2\r\n", ',', LineEnd::CrLf, false, false);
    add("one row is ragged", "a,b\n1,2\n3;4,5,6\n7,8\n", ',', LineEnd::Lf, false, false);
    add("empty", "", ',', LineEnd::Lf, false, false);
}

void TestCsvReader::dialectIsFound()
{
    QFETCH(const QByteArray, bytes);
    const CsvDialect dialect = readCsv(bytes.toStdString()).dialect;
    QTEST(dialect.delimiter, "delimiter");
    QTEST(static_cast<int>(dialect.lineEnd), "lineEnd");
    QTEST(dialect.byteOrderMark, "byteOrderMark");
    QTEST(dialect.quoteAll, "quoteAll");
}

void TestCsvReader::optionsOverrideWhatIsFound()
{
    const CsvFile file = readCsv("a|b\n'1|1'|2\n", {'|', '\''});
    QCOMPARE(rowsOf(file.table), (QList<Row>{{"1|1", "2"}}));
}

void TestCsvReader::recordsTileTheFile()
{
    const std::string bytes = "\xEF\xBB\xBF"
                              "\na,b\r\n\n1,\"2\n2\"\n \n3,4\r5,6\n\n";
    const Table table = readCsv(bytes).table;
    const Table::Source &source = table.sourceText();
    QCOMPARE(text(table.sourceBytes(source.header)), QStringLiteral("\na,b\r\n"));
    QCOMPARE(text(table.sourceBytes(table.source(0))), QStringLiteral("\n1,\"2\n2\"\n"));
    QCOMPARE(text(table.sourceBytes(table.source(1))), QStringLiteral(" \n3,4\r"));
    QCOMPARE(text(table.sourceBytes(table.source(2))), QStringLiteral("5,6\n"));
    QCOMPARE(text(table.sourceBytes(source.trailer)), QStringLiteral("\n"));
    QCOMPARE(source.header.offset, std::uint32_t{3});
    QCOMPARE(source.bytes.view(), std::string_view(bytes));
}

void TestCsvReader::lineIsThatOfTheFirstField()
{
    const Table table = readCsv("\na,b\r\n\n1,\"2\n2\"\n \n3,4\r5,6\n").table;
    QCOMPARE(table.sourceText().header.line, 2U);
    QCOMPARE(table.source(0).line, 4U);
    QCOMPARE(table.source(1).line, 7U);
    QCOMPARE(table.source(2).line, 8U);
}

void TestCsvReader::diagnostic_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    add("empty file", "",
        "f:1:1: error: the file is empty: it needs a line with the names of the columns and a line "
        "for each row");
    add("byte order mark alone", "\xEF\xBB\xBF",
        "f:1:1: error: the file is empty: it needs a line with the names of "
        "the columns and a line for each row");
    add("blank lines alone", "\n  \n",
        "f:1:1: error: the file is empty: it needs a line with the names of the columns "
        "and a line for each row");
    add("header alone", "a,b\n", "f:1:1: warning: the file has a header and no rows");
    add("row too short", "a,b,c\n1,2,3\n4\n",
        "f:3:2: error: the row has 1 field, the header has 3; the missing ones "
        "are read as empty");
    add("row too long", "a,b\n1,2\n\n3,4,5\n",
        "f:4:5: error: the row has 3 fields, the header has 2; the others are "
        "kept in columns without a name");
    add("row too short after a newline in quotes", "a,b,c\n\"1\n1\",22\r\n",
        "f:3:6: error: the row has 2 fields, the header has 3; the missing ones are read as empty");
    add("row too long after a newline in quotes", "a,b\n1,\"2\n2\",3\n",
        "f:3:4: error: the row has 3 fields, the header has 2; the others are kept in columns without a name");
    add("unclosed quote", "a,b\n1,2\n3,\"4\n5,6\n7,8\n",
        "f:3:3: error: b: the quote (\") opened in line 3 never closes, so the rest of the file (3 line ends) was read "
        "into this one field; close the quote or remove it");
    add("unclosed quote in the header", "a,\"b\n1,2\n",
        "f:1:3: error: b\\x0A1,2\\x0A: the quote (\") opened in line 1 never closes, so the rest of the file (2 line "
        "ends) was read into this one field; close the quote or remove it");
    add("text after a closing quote", "a,b\n1,\"2\"x\n3,\"4\"\n",
        "f:2:3: error: b: text follows the quote that should end the field, so it was read up to the next quote that "
        "does; double a quote that belongs to the text");
    add("quote inside a plain field", "a,b\n1,2\"\n",
        "f:2:3: warning: b: a quote stands inside a field that is not "
        "quoted; quote the field and double the quote");
    add("NUL", QByteArray("a,b\n1,2\0\n", 9),
        "f:2:3: error: b: byte 2 of the field is NUL (0x00), which no text "
        "holds; remove it");
    add("Latin-1", "a,b\n1,caf\xE9\n",
        "f:2:3: error: b: byte 4 of the field, 0xE9, is not UTF-8; save the file in "
        "that encoding");
    add("name twice", "a,b,a\n1,2,3\n", "f:1:5: warning: a: columns 1 and 3 have the same name; rename one");
    add("no name", "a,,b\n1,2,3\n", "f:1:3: warning: column 2 has no name");
}

void TestCsvReader::diagnostic()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    const CsvFile file = readCsv(bytes.toStdString());
    QCOMPARE(file.diagnostics.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(toString(file.diagnostics.front(), "f")), expected);
}

void TestCsvReader::goodFileHasNoDiagnostics()
{
    QVERIFY(read("\xEF\xBB\xBF"
                 "a;\"b\nb\"\r\n\n\"1\"\"\";\xC3\xA9\r\n")
                .diagnostics.empty());
}

void TestCsvReader::extraColumnsAreLimited()
{
    const CsvFile file = readCsv("a,b\n" + std::string(1000, ',') + "\n");
    QCOMPARE(file.table.columnCount(), std::size_t{2 + 64});
    QCOMPARE(file.diagnostics.size(), std::size_t{1});
    QVERIFY(file.diagnostics.front().message.text().find("only 64 of the others") != std::string::npos);
}

void TestCsvReader::headerOfManyFieldsIsLimited()
{
    const CsvFile file = readCsv(std::string(1'000'000, ',') + "\n1,2\n");
    QCOMPARE(file.table.columnCount(), std::size_t{10'000});
    QCOMPARE(std::string_view(writeCsv(file.table, file.dialect)), file.table.sourceText().bytes.view());
    QVERIFY(errorCount(file.diagnostics) > 0);
}

void TestCsvReader::longLineIsRead_data()
{
    constexpr std::size_t size = 4'000'000;
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("header") << std::string(size, 'x');
    QTest::newRow("plain field") << "a,b\n1," + std::string(size, 'x') + "\n";
    QTest::newRow("quoted field") << "a,b\n1,\"" + std::string(size, 'x') + "\"\n";
    QTest::newRow("quotes") << "a,b\n1," + std::string(size, '"') + "\n";
    QTest::newRow("spaces") << "a,b\n1,2\n" + std::string(size, ' ');
    QTest::newRow("line ends") << "a,b\n1,2\n" + std::string(size, '\r');
    QTest::newRow("unclosed quote over many lines") << "a,b\n1,\"" + std::string(size, '\n');
}

void TestCsvReader::longLineIsRead()
{
    QFETCH(const std::string, bytes);
    const CsvFile file = readCsv(bytes);
    QVERIFY(writeCsv(file.table, file.dialect) == bytes);
    QVERIFY(std::ranges::all_of(file.diagnostics,
                                [](const Diagnostic &diagnostic) { return toString(diagnostic, "f").size() < 1000; }));
}

void TestCsvReader::locateFieldsFindsAFieldAfterANewlineInQuotes()
{
    const CsvFile file = read("a,b,c\n\n\"1\r\n1\",22,\"3\n3\"\n");
    std::vector<Diagnostic> diagnostics(1);
    diagnostics.front().row = 0;
    diagnostics.front().fieldIndex = 2;
    locateFields(diagnostics, file.table, file.dialect);
    QCOMPARE(diagnostics.front().line, 4U);
    QCOMPARE(diagnostics.front().column, 7U);
}

void TestCsvReader::locateFieldsPutsAMissingFieldAtTheEndOfItsRow()
{
    const CsvFile file = read("a,b,c\n1,22\r\n");
    std::vector<Diagnostic> diagnostics(1);
    diagnostics.front().row = 0;
    diagnostics.front().fieldIndex = 2;
    locateFields(diagnostics, file.table, file.dialect);
    QCOMPARE(diagnostics.front().line, 2U);
    QCOMPARE(diagnostics.front().column, 5U);
}

void TestCsvReader::locateFieldsLeavesRowsThatAreInNoFile()
{
    CsvFile file = read("a,b\n1,2\n");
    const std::array<std::string_view, 1> cells{"3"};
    file.table.appendRow(cells);
    std::vector<Diagnostic> diagnostics(1);
    diagnostics.front().row = 1;
    diagnostics.front().fieldIndex = 0;
    locateFields(diagnostics, file.table, file.dialect);
    QCOMPARE(diagnostics.front().line, 0U);
    QCOMPARE(diagnostics.front().column, 0U);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
