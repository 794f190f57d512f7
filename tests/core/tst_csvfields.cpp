#include "formats/csvfields.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace llmflation;

namespace {

/// Small texts made of what matters to the format, the same ones in each run.
class RandomText {
public:
    std::string next()
    {
        constexpr std::string_view pieces = "ab1,;\t\"\"\"\n\r \xE9";
        std::string text(std::uniform_int_distribution<std::size_t>(0, 40)(m_random), ' ');
        for (char &c : text)
            c = pieces[pick(pieces.size())];
        return text;
    }
    std::size_t pick(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }

private:
    std::mt19937 m_random{1};
};

constexpr int rounds = 10'000;

/// Whether both say the same: columns past either's end are empty.
bool sameCells(const Table &a, const Table &b)
{
    const auto cell = [](const Table &table, std::size_t row, std::size_t column) {
        return column < table.columnCount() ? table.cell(row, column) : std::string_view();
    };
    bool same = a.rowCount() == b.rowCount();
    for (std::size_t row = 0; same && row < a.rowCount(); ++row) {
        for (std::size_t column = 0; column < std::max(a.columnCount(), b.columnCount()); ++column)
            same = same && cell(a, row, column) == cell(b, row, column);
    }
    return same;
}

} // namespace

class TestCsvFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slicesAgreeWithTheCells();
    void unclosedAtTheEndOnly();
    void anyTextIsWrittenAsItWasRead();
    void anyEditIsReadBack();
    void anyTextIsReadBackWhenWrittenAnew();
};

void TestCsvFields::slicesAgreeWithTheCells()
{
    RandomText random;
    RecordFields split;
    std::string scratch;
    for (int round = 0; round < rounds; ++round) {
        const CsvFile file = readCsv(random.next());
        const Table &table = file.table;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const auto record = table.sourceBytes(table.source(row));
            splitRecord(record, file.dialect, table.columnCount(), split);
            for (std::size_t column = 0; column < split.fields.size(); ++column) {
                const auto &[offset, length, form] = split.fields[column];
                const auto said = fieldText(record.substr(offset, length), form, file.dialect.quote, scratch);
                QCOMPARE(QByteArray::fromStdString(std::string(said)),
                         QByteArray::fromStdString(std::string(table.cell(row, column))));
            }
        }
    }
}

void TestCsvFields::unclosedAtTheEndOnly()
{
    RecordFields split;
    splitRecord("1,\"2\"\"", CsvDialect{}, 9, split);
    QVERIFY(split.unclosed);
    splitRecord("1,\"2\"", CsvDialect{}, 9, split);
    QVERIFY(!split.unclosed);
}

void TestCsvFields::anyTextIsWrittenAsItWasRead()
{
    RandomText random;
    for (int round = 0; round < rounds; ++round) {
        const std::string bytes = random.next();
        const CsvFile file = readCsv(bytes);
        QCOMPARE(QByteArray::fromStdString(writeCsv(file.table, file.dialect)), QByteArray::fromStdString(bytes));
    }
}

void TestCsvFields::anyEditIsReadBack()
{
    RandomText random;
    for (int round = 0; round < rounds; ++round) {
        const std::string bytes = random.next();
        CsvFile file = readCsv(bytes);
        if (file.table.rowCount() == 0)
            continue;
        file.table.setCell(random.pick(file.table.rowCount()), random.pick(file.table.columnCount()), random.next());
        if (random.pick(2) == 0)
            file.table.removeRows(random.pick(file.table.rowCount()), 1);
        const std::string written = writeCsv(file.table, file.dialect);
        const CsvFile again = readCsv(written, {file.dialect.delimiter, file.dialect.quote});
        QVERIFY2(sameCells(file.table, again.table), (printable(bytes) + " -> " + printable(written)).c_str());
    }
}

void TestCsvFields::anyTextIsReadBackWhenWrittenAnew()
{
    RandomText random;
    for (int round = 0; round < rounds; ++round) {
        const CsvFile file = readCsv(random.next());
        const std::string written = writeCsvAnew(file.table, rfc4180);
        const CsvFile again = readCsv(written, {rfc4180.delimiter, rfc4180.quote});
        QVERIFY(sameCells(file.table, again.table));
        QVERIFY(file.table.header() == again.table.header());
    }
}

QTEST_APPLESS_MAIN(TestCsvFields)
#include "tst_csvfields.moc"
