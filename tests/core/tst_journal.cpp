#include "formats/csv.h"
#include "formats/journal.h"

#include <QTest>

#include <random>

using namespace llmflation;

namespace {

const std::string small = "model,price\nA,1\nB,\"2\"\nC\n";

TableRow ownRow(const std::vector<std::string_view> &cells)
{
    return {{}, std::make_shared<const OwnCells>(cells), false};
}

/// The start of a journal and the records after it, each with the bytes that the table has then.
struct Written {
    TableReplay replay{readCsv(SharedBytes(small)).table};
    std::vector<std::string> records;
    std::vector<std::string> states;

    Written()
    {
        JournalBase base;
        base.kind = JournalBase::Kind::File;
        base.milliseconds = 1234;
        base.path = "/data/a.csv";
        base.name = "a.csv";
        base.fileHash = std::string("\0\xFF hash", 7);
        base.bytes = SharedBytes(small);
        records.push_back(journalStart(base));
        states.push_back(bytes());
        const TableRow second = replay.table().row(1);
        add(CellsSet{{{0, 1, "1", "with, comma"}, {2, 0, "C", std::string("no UTF-8 \xE9\0", 11)}}});
        add(RowsRemoved{0, 2, rowsCheck(replay.table(), 0, 2)});
        add(RowsInserted{1, {ownRow({"new", "9"}), second}});
        add(CellsSet{{{2, 1, "2", "3"}}});
    }

    [[nodiscard]] std::string bytes() const { return writeCsv(replay.table(), {}); }
    void add(TableChange change)
    {
        const Table &table = replay.table();
        records.push_back(journalRecord(change, 5678, table.sourceText(), table.columnCount(), true));
        QVERIFY(replay.apply(change));
        states.push_back(bytes());
    }
    [[nodiscard]] std::string file() const
    {
        std::string all;
        for (const std::string &record : records)
            all += record;
        return all;
    }
};

/// What the journal's bytes give; nothing without a base.
std::optional<std::string> replayed(std::string_view bytes)
{
    ReadJournal journal = readJournal(bytes);
    if (!journal.base)
        return std::nullopt;
    TableReplay replay(readCsv(*journal.base->bytes).table);
    for (TimedEntry &timed : journal.entries) {
        if (auto *change = std::get_if<TableChange>(&timed.entry); change && !replay.apply(*change))
            break;
    }
    return writeCsv(replay.table(), {});
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const Written written;
        std::string all = written.file() + journalRecord(SaveBegun{"/data/b.csv", "hash"}, 9);
        const ReadJournal read = readJournal(all);
        QVERIFY(read.base);
        QCOMPARE(read.base->kind, JournalBase::Kind::File);
        QCOMPARE(read.base->milliseconds, std::int64_t{1234});
        QCOMPARE(read.base->path, std::string("/data/a.csv"));
        QCOMPARE(read.base->fileHash, std::string("\0\xFF hash", 7));
        QCOMPARE(std::string(read.base->bytes->view()), small);
        QCOMPARE(read.entries.size(), std::size_t{5});
        QCOMPARE(read.entries[0].milliseconds, std::int64_t{5678});
        QCOMPARE(std::get<SaveBegun>(read.entries[4].entry).path, std::string("/data/b.csv"));
        QCOMPARE(read.validBytes, all.size());
    }

    void replayGivesTheTable()
    {
        const Written written;
        QCOMPARE(*replayed(written.file()), written.states.back());
        QCOMPARE(written.states.back(), std::string("model,price\nno UTF-8 \xE9\0,\nnew,9\nB,3\n", 35));
    }

    /// At any length, what is whole is given back and nothing else.
    void truncatedAtAnyByteGivesWhatIsWhole()
    {
        const Written written;
        const std::string all = written.file();
        std::size_t whole = 0; // records
        std::size_t end = 0;
        for (std::size_t length = 0; length <= all.size(); ++length) {
            while (whole < written.records.size() && end + written.records[whole].size() <= length)
                end += written.records[whole++].size();
            const auto state = replayed(std::string_view(all).substr(0, length));
            QCOMPARE(state.has_value(), whole > 0);
            if (state)
                QCOMPARE(*state, written.states[whole - 1]);
        }
    }

    void flippedBitsGiveAPrefix()
    {
        const Written written;
        const std::string all = written.file();
        for (std::size_t bit = 0; bit < 8 * all.size(); ++bit) {
            std::string damaged = all;
            damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
            std::size_t whole = 0;
            for (std::size_t end = 0; whole < written.records.size(); ++whole) {
                end += written.records[whole].size();
                if (bit / 8 < end)
                    break;
            }
            const auto state = replayed(damaged);
            QCOMPARE(state.has_value(), whole > 0);
            if (state)
                QCOMPARE(*state, written.states[whole - 1]);
        }
    }

    void manyFlippedBytesGiveAPrefix()
    {
        const Written written;
        std::mt19937 random(1);
        for (int run = 0; run < 2000; ++run) {
            std::string damaged = written.file();
            for (auto flips = 1 + random() % 20; flips > 0; --flips)
                damaged[random() % damaged.size()] = static_cast<char>(random());
            const auto state = replayed(damaged);
            QVERIFY(!state || std::ranges::count(written.states, *state) > 0);
        }
    }

    void changesThatDoNotFitAreNotDone_data()
    {
        QTest::addColumn<TableChange>("change");
        QTest::newRow("row") << TableChange(CellsSet{{{3, 0, "", "x"}}});
        QTest::newRow("column") << TableChange(CellsSet{{{0, 0, "A", "x"}, {0, 2, "", "x"}}});
        QTest::newRow("insert past the end") << TableChange(RowsInserted{4, {ownRow({"x"})}});
        QTest::newRow("row of no file and no cells") << TableChange(RowsInserted{0, {TableRow{}}});
        QTest::newRow("row at another place") << TableChange(RowsInserted{0, {TableRow{{1, 5, 1}, nullptr, true}}});
        QTest::newRow("remove past the end") << TableChange(RowsRemoved{2, 2, 0});
        QTest::newRow("remove very many") << TableChange(RowsRemoved{2, UINT32_MAX, 0});
    }

    void changesThatDoNotFitAreNotDone()
    {
        QFETCH(TableChange, change);
        TableReplay replay(readCsv(SharedBytes(small)).table);
        QVERIFY(!replay.apply(change));
        QCOMPARE(writeCsv(replay.table(), {}), small);
    }

    void similarTableTakesOnlyWhatMeetsTheSameTexts()
    {
        const Table similar = readCsv(SharedBytes("model,price\nA,7\nB,2\n")).table;
        TableReplay replay(similar, TableReplay::Strictness::SimilarTable);
        TableChange other = CellsSet{{{0, 1, "1", "5"}}};
        TableChange same = CellsSet{{{1, 1, "2", "5"}}};
        TableChange removal = RowsRemoved{0, 1, rowsCheck(readCsv(SharedBytes(small)).table, 0, 1)};
        QVERIFY(!replay.apply(other));
        QVERIFY(replay.apply(same));
        QVERIFY(!replay.apply(removal));
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
