#include "dataset/recordcells.h"
#include "formats/csvdialect.h"
#include "formats/csvfields.h"
#include "formats/csvrecords.h"
#include "physicallines.h"
#include "recordparser.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <random>
#include <ranges>

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

/// Header and rows; a line of blanks is no record.
std::vector<std::vector<std::string>> readByLibcsv(std::string_view bytes, const CsvDialect &dialect)
{
    std::vector<std::vector<std::string>> rows;
    RecordParser parser(dialect, SIZE_MAX);
    const auto takeRow = [&] {
        const auto fields = parser.fields();
        rows.emplace_back(fields.begin(), fields.end());
        parser.clear();
    };
    PhysicalLines lines(bytes, 0);
    bool inRecord = false;
    while (lines.next()) {
        if (!inRecord && skipBlankLines(lines.line(), dialect) == lines.line().size())
            continue;
        inRecord = !parser.feed(lines.line());
        if (!inRecord)
            takeRow();
    }
    if (parser.finish())
        takeRow();
    return rows;
}

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
    void cellsAreThoseThatLibcsvReads();
    void piecesFindTheSameRecords();
    void slicesAgreeWithTheCells();
    void plainRecordsOfEveryLength();
    void unclosedAtTheEndOnly();
    void anyTextIsWrittenAsItWasRead();
    void anyEditIsReadBack();
    void anyTextIsReadBackWhenWrittenAnew();
};

void TestCsvFields::cellsAreThoseThatLibcsvReads()
{
    RandomText random;
    for (int round = 0; round < rounds; ++round) {
        const std::string bytes = random.next();
        const CsvFile file = readCsv(bytes);
        const auto rows = readByLibcsv(bytes, file.dialect);
        QCOMPARE(file.table.rowCount(), rows.empty() ? 0 : rows.size() - 1);
        for (std::size_t row = 0; row < file.table.rowCount(); ++row) {
            const auto &cells = rows[row + 1];
            for (std::size_t column = 0; column < file.table.columnCount(); ++column) {
                const std::string_view cell = column < cells.size() ? cells[column] : std::string_view();
                QVERIFY2(file.table.cell(row, column) == cell, printable(bytes).c_str());
            }
            QVERIFY(cells.size() <= file.table.columnCount());
        }
    }
}

void TestCsvFields::piecesFindTheSameRecords()
{
    RandomText random;
    for (int round = 0; round < rounds; ++round) {
        const std::string bytes = random.next() + "\n" + random.next() + "\n" + random.next();
        const CsvDialect dialect = detectDialect(bytes, {});
        const FoundRecords first = findFirstRecord(bytes, 0, dialect);
        const FoundRecords whole = findRecords(bytes, first, dialect, 2, 1);
        const FoundRecords pieces = findRecords(bytes, first, dialect, 2, 2 + random.pick(5));
        QCOMPARE(pieces.end, whole.end);
        QCOMPARE(pieces.lineCount, whole.lineCount);
        QVERIFY2(pieces.rows == whole.rows, printable(bytes).c_str());
        QCOMPARE(pieces.others, whole.others);
    }
}

void TestCsvFields::plainRecordsOfEveryLength()
{
    constexpr std::size_t longest = 200;
    RandomText random;
    for (std::size_t length = 0; length <= longest; ++length) {
        for (int round = 0; round < 50; ++round) {
            const auto memory = std::make_unique<char[]>(length); // whose end sanitizers watch
            const std::size_t others = 1 + random.pick(20);
            std::generate_n(memory.get(), length, [&] { return random.pick(others + 1) == 0 ? ',' : 'a'; });
            const std::string_view record(memory.get(), length);
            std::vector<std::string_view> expected;
            for (std::size_t start = 0; start <= length; start += expected.back().size() + 1)
                expected.push_back(record.substr(start, record.find(',', start) - start));
            expected.resize(random.pick(2 * expected.size()) + 1);
            std::vector<std::string_view> cells(expected.size(), "left over");
            cutPlainRecord(record, ',', cells);
            QCOMPARE(cells, expected);
        }
    }
}

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
