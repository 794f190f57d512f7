#include "formats/clipboardtable.h"

#include <QTest>

using namespace llmflation;

Q_DECLARE_METATYPE(CellRows)

class TestClipboardTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabSeparated_data();
    void tabSeparated();
    void unclosedQuoteIsAQuote();
    void html_data();
    void html();
    void noTable();
    void htmlOfOneOwnGivesTheSameCells();
    void spreadsheetsAreKnown();
    void formulas_data();
    void formulas();
    void manySpansAreBounded();
};

void TestClipboardTable::tabSeparated_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<CellRows>("rows");
    QTest::newRow("one cell") << std::string("a") << CellRows{{"a"}};
    QTest::newRow("line end at the end") << std::string("a\tb\n") << CellRows{{"a", "b"}};
    QTest::newRow("Windows") << std::string("a\tb\r\nc\td\r\n") << CellRows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("old Mac") << std::string("a\rb") << CellRows{{"a"}, {"b"}};
    QTest::newRow("quoted line end") << std::string("\"a\nb\"\tc") << CellRows{{"a\nb", "c"}};
    QTest::newRow("quoted quote") << std::string("\"say \"\"hi\"\"\"\tc") << CellRows{{"say \"hi\"", "c"}};
    QTest::newRow("quote inside") << std::string("6\" tall\tc") << CellRows{{"6\" tall", "c"}};
    QTest::newRow("quoted tab") << std::string("\"a\tb\"") << CellRows{{"a\tb"}};
    QTest::newRow("empty cells") << std::string("\t\n\t") << CellRows{{"", ""}, {"", ""}};
    QTest::newRow("empty line") << std::string("a\n\nb") << CellRows{{"a"}, {""}, {"b"}};
    QTest::newRow("nothing") << std::string() << CellRows{};
    QTest::newRow("a quote, then text") << std::string("\"a\" b\tc") << CellRows{{"\"a\" b", "c"}};
}

void TestClipboardTable::tabSeparated()
{
    QFETCH(const std::string, text);
    QFETCH(const CellRows, rows);
    QCOMPARE(parseTabSeparated(text), rows);
    QCOMPARE(parseTabSeparated(toTabSeparated(rows)), rows);
}

void TestClipboardTable::unclosedQuoteIsAQuote()
{
    QCOMPARE(parseTabSeparated("\"a\tb\nc"), (CellRows{{"\"a", "b"}, {"c"}}));
}

void TestClipboardTable::html_data()
{
    QTest::addColumn<std::string>("html");
    QTest::addColumn<CellRows>("rows");
    const auto add = [](const char *name, const char *html, const CellRows &rows) {
        QTest::newRow(name) << std::string(html) << rows;
    };
    add("plain", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", {{"a", "b"}, {"c"}});
    add("ends left out", "<table><tr><th>a<th>b<tr><td>c<td>d</table>", {{"a", "b"}, {"c", "d"}});
    add("blanks collapse", "<table>\n <tr>\n  <td>  a \n b  </td>\n </tr>\n</table>", {{"a b"}});
    add("entities", "<table><tr><td>A&amp;T &lt;b&gt; &#8364;5&nbsp;&#x20AC; &bogus; &</table>",
        {{"A&T <b> \u20ac5 \u20ac &bogus; &"}});
    add("line ends", "<table><tr><td>a<br>b<br/>c<p>d</p></td></tr></table>", {{"a\nb\nc\nd"}});
    add("column span", "<table><tr><td colspan=2>a</td><td>b</td></tr></table>", {{"a", "", "b"}});
    add("row span", "<table><tr><td rowspan=\"2\">a<td>b<tr><td>c<tr><td>d<td>e</table>",
        {{"a", "b"}, {"", "c"}, {"d", "e"}});
    add("script and style are nothing",
        "<style>td{}</style><table><tr><td>a<script>alert('</td><td>')</script>b</td></tr></table>", {{"ab"}});
    add("no image is loaded", "<table><tr><td><img src='http://x/y.png' alt=\"a>b\">c</td></tr></table>", {{"c"}});
    add("table in a table", "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
        {{"a\nb", "c"}});
    add("first table", "<table><tr><td>a</table><table><tr><td>b</table>", {{"a"}});
    add("comment", "<!--StartFragment--><table><tr><td>a<!-- <td>b --></td></tr></table>", {{"a"}});
    add("upper case", "<TABLE><TR><TD COLSPAN='2'>a</TD></TR></TABLE>", {{"a", ""}});
    add("bad numbers", "<table><tr><td>&#0;&#xD800;&#99999999;&#x;</table>", {{"\ufffd\ufffd\ufffd&#x;"}});
    add("cut off", "<table><tr><td>a</td><td", {{"a", ""}});
}

void TestClipboardTable::html()
{
    QFETCH(const std::string, html);
    QFETCH(const CellRows, rows);
    const auto found = parseHtmlTable(html);
    QVERIFY(found);
    QCOMPARE(*found, rows);
}

void TestClipboardTable::noTable()
{
    QVERIFY(!parseHtmlTable("<p>GPT-4</p>"));
    QVERIFY(!parseHtmlTable("<table></table>"));
    QVERIFY(!parseHtmlTable("<td>a</td>"));
}

void TestClipboardTable::htmlOfOneOwnGivesTheSameCells()
{
    const CellRows rows{{"a", "<script>x</script>", "b & c"}, {"two\nlines", "", "\"q\""}};
    QCOMPARE(parseHtmlTable(toHtmlTable(rows)).value(), rows);
}

void TestClipboardTable::spreadsheetsAreKnown()
{
    QVERIFY(isSpreadsheetHtml(toHtmlTable({{"a"}})));
    QVERIFY(isSpreadsheetHtml("<html><head><meta name=\"generator\" content=\"LibreOffice 7.4\"/>"));
    QVERIFY(isSpreadsheetHtml("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"));
    QVERIFY(!isSpreadsheetHtml("<table><tr><td>a</td></tr></table>"));
}

void TestClipboardTable::formulas_data()
{
    QTest::addColumn<std::string>("cell");
    QTest::addColumn<std::string>("defused");
    const auto add = [](const char *cell, const char *defused) {
        QTest::newRow(cell) << std::string(cell) << std::string(defused);
    };
    add("=1+1", "'=1+1");
    add("@SUM(A1)", "'@SUM(A1)");
    add("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0");
    add("-2+3", "'-2+3");
    add("-", "'-");
    add("\tx", "'\tx");
    add("\rx", "'\rx");
    add("\t5", "'\t5");
    add("-5", "-5");
    add("-0.5", "-0.5");
    add("+5", "+5");
    add("-1e-6", "-1e-6");
    add("+-5", "'+-5");
    add("5", "5");
    add("GPT-4", "GPT-4");
    add("", "");
}

void TestClipboardTable::formulas()
{
    QFETCH(const std::string, cell);
    QFETCH(const std::string, defused);
    QCOMPARE(withoutFormula(cell), defused);
}

void TestClipboardTable::manySpansAreBounded()
{
    std::string html = "<table>";
    for (int i = 0; i < 20'000; ++i)
        html += "<tr><td colspan=99999999 rowspan=99999999>";
    const auto found = parseHtmlTable(html);
    QVERIFY(found);
    std::size_t count = 0;
    for (const auto &row : *found)
        count += row.size();
    QVERIFY(count <= mostHtmlCells + 2 * 16'384);
}

QTEST_GUILESS_MAIN(TestClipboardTable)
#include "tst_clipboardtable.moc"
