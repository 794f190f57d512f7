#include "formats/jsonimport.h"
#include "formats/jsonwriter.h"
#include "import/applyimport.h"
#include "tablecases.h"

#include <QTest>

#include <fmt/format.h>

using namespace llmflation;

// Every table in every dialect and encoding: read as it is meant, written byte for byte as it came, written anew as the
// same cells.

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const Table &table)
{
    Rows rows{table.header()};
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        auto &cells = rows.emplace_back();
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells.emplace_back(table.cell(row, column));
    }
    return rows;
}

/// "" or where the two differ.
std::string difference(const Rows &read, const Rows &meant)
{
    if (read.size() != meant.size())
        return fmt::format("{} rows for {}", read.size(), meant.size());
    for (std::size_t row = 0; row < meant.size(); ++row) {
        if (read[row].size() != meant[row].size())
            return fmt::format("row {}: {} cells", row, read[row].size());
        for (std::size_t column = 0; column < meant[row].size(); ++column) {
            if (read[row][column] != meant[row][column])
                return fmt::format("row {}, cell {}", row, column);
        }
    }
    return {};
}

std::vector<CsvDialect> dialects()
{
    std::vector<CsvDialect> all;
    for (const char delimiter : {',', ';', '\t', '|', ':', ' '})
        for (const char quote : {'"', '\''})
            for (const LineEnd lineEnd : {LineEnd::Lf, LineEnd::CrLf, LineEnd::Cr})
                for (const int flags : {0, 1, 2, 3})
                    all.push_back({delimiter, quote, lineEnd, (flags & 1) != 0, (flags & 2) != 0});
    return all;
}

std::string inUtf16(const std::string &text, bool bigEndian)
{
    std::string bytes;
    const QString units = (text.starts_with("\xEF\xBB\xBF") ? QString(QChar::ByteOrderMark) : QString()) +
                          QString::fromStdString(text); // which takes the mark away
    for (const QChar c : units) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestTableMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dialect_data();
    void dialect();
    void json_data();
    void json();
    void encoding_data();
    void encoding();
    void guessedDialect_data();
    void guessedDialect();
};

void TestTableMatrix::dialect_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("dialect");
    const auto tables = tableCases();
    const auto all = dialects();
    for (int table = 0; table < static_cast<int>(tables.size()); ++table)
        for (int dialect = 0; dialect < static_cast<int>(all.size()); ++dialect)
            QTest::addRow("%s, dialect %d", tables[static_cast<std::size_t>(table)].name, dialect) << table << dialect;
}

void TestTableMatrix::dialect()
{
    QFETCH(int, table);
    QFETCH(int, dialect);
    static const auto tables = tableCases();
    const TableCase &meant = tables[static_cast<std::size_t>(table)];
    const CsvDialect form = dialects()[static_cast<std::size_t>(dialect)];
    const std::string text = writtenPlainly(meant, form);
    const CsvFile read = readCsv(SharedBytes(text), {form.delimiter, form.quote});
    QCOMPARE(difference(rowsOf(read.table), meant.rows), std::string());
    QCOMPARE(errorCount(read.diagnostics), 0u);
    QVERIFY(writeCsv(read.table, read.dialect) == text);
    const CsvFile again = readCsv(SharedBytes(writeCsvAnew(read.table, rfc4180)), {',', '"'});
    QCOMPARE(difference(rowsOf(again.table), meant.rows), std::string());
}

void TestTableMatrix::json_data()
{
    QTest::addColumn<int>("table");
    const auto tables = tableCases();
    for (int table = 0; table < static_cast<int>(tables.size()); ++table)
        QTest::addRow("%s", tables[static_cast<std::size_t>(table)].name) << table;
}

/// What JSON can't hold as it is must be told.
void TestTableMatrix::json()
{
    QFETCH(int, table);
    const TableCase meant = tableCases()[static_cast<std::size_t>(table)];
    const PriceList list = readPriceList(SharedBytes(writtenPlainly(meant, CsvDialect{})), {',', '"'});
    const JsonText json = writeJson(list.table);
    const auto again = readJsonPriceList(json.text);
    QVERIFY2(again, again ? "" : again.error().message.text().c_str());
    Rows rows = rowsOf(again->table);
    if (meant.rows.size() == 1)
        return; // an array of no rows has no keys; that there are no rows is a warning of the table
    if (meant.hasPlainHeader) {
        QCOMPARE(difference(rows, meant.rows), std::string());
        return;
    }
    Rows cells = meant.rows;
    rows.front() = cells.front() = {};
    const bool isWhole = difference(rows, cells).empty();
    QVERIFY(isWhole || !json.diagnostics.empty());
}

void TestTableMatrix::encoding_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("marked");
    const auto tables = tableCases();
    for (int table = 0; table < static_cast<int>(tables.size()); ++table)
        for (int encoding = 0; encoding < 3; ++encoding)
            for (const bool marked : {false, true})
                QTest::addRow("%s, encoding %d, %d", tables[static_cast<std::size_t>(table)].name, encoding, marked)
                    << table << encoding << marked;
}

void TestTableMatrix::encoding()
{
    QFETCH(int, table);
    QFETCH(int, encoding);
    QFETCH(bool, marked);
    const TableCase meant = tableCases()[static_cast<std::size_t>(table)];
    ImportPlan plan;
    plan.encoding = static_cast<Encoding>(encoding);
    std::string text = writtenPlainly(meant, CsvDialect{',', '"', {}, marked, {}});
    if (plan.encoding != Encoding::Utf8)
        text = inUtf16(text, plan.encoding == Encoding::Utf16BigEndian);
    const auto source = readImportSource(SharedBytes(text), plan);
    QVERIFY2(source, source ? "" : source.error().message.text().c_str());
    QCOMPARE(difference(rowsOf(source->table), meant.rows), std::string());
    if (encoding > 0 || marked)
        QCOMPARE(static_cast<int>(guessEncoding(text).encoding), encoding);
}

void TestTableMatrix::guessedDialect_data()
{
    QTest::addColumn<int>("dialect");
    const auto all = dialects();
    for (int dialect = 0; dialect < static_cast<int>(all.size()); ++dialect) {
        const char delimiter = all[static_cast<std::size_t>(dialect)].delimiter;
        if (delimiter != ':' && delimiter != ' ')
            QTest::addRow("dialect %d", dialect) << dialect;
    }
}

/// A price list whose notes hold every delimiter.
void TestTableMatrix::guessedDialect()
{
    QFETCH(int, dialect);
    const CsvDialect form = dialects()[static_cast<std::size_t>(dialect)];
    TableCase meant{"", {{"model", "date", "price", "notes"}}};
    for (int i = 0; i < 30; ++i)
        meant.rows.push_back({fmt::format("m{}", i), "2024-01-01", "1.5", "a, b; c | d\te"});
    const std::string text = writtenPlainly(meant, form);
    const ImportGuess guess = guessImport(SharedBytes(text), "x.csv");
    QCOMPARE(guess.plan.delimiter, form.delimiter);
    QCOMPARE(guess.plan.quote, form.quote);
    const auto result = applyImport(SharedBytes(text), guess.plan);
    QCOMPARE(result->count(RowFate::Taken), 30u);
    meant.rows.front()[2] = "price_usd_per_mtok";
    QCOMPARE(difference(rowsOf(importedList(*result, guess.plan).table), meant.rows), std::string());
}

QTEST_APPLESS_MAIN(TestTableMatrix)
#include "tst_tablematrix.moc"
