#include "formats/pricelist.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>

using namespace llmflation;

namespace {

/// No two of the same model, provider and date.
std::string quotes(int rows, std::string_view lineEnd)
{
    std::string text = fmt::format("model,vendor,provider,date,input_usd_per_mtok,output_usd_per_mtok{}", lineEnd);
    for (int row = 0; row < rows; ++row)
        text += fmt::format("Model {},Vendor {},Provider {},{},1.5,2{}", row % 500, row % 50, row % 7,
                            toIso(Day{19'000 + row / 3'500}), lineEnd);
    return text;
}

double nanosecondsToRead(const SharedBytes &bytes)
{
    QElapsedTimer timer;
    timer.start();
    if (readPriceList(bytes).table.rowCount() == 0)
        qFatal("there are rows");
    return static_cast<double>(timer.nsecsElapsed());
}

} // namespace

/// What only files of many rows meet, which several threads read.
class TestLargeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsOneThreadReadsIt();
    void timeGrowsWithTheRows_data();
    void timeGrowsWithTheRows();
    void canBeStoppedAtAnyMoment();
};

/// The last rows of a large file as a file of their own, which is small.
void TestLargeFile::isReadAsOneThreadReadsIt()
{
    constexpr std::size_t all = 120'000;
    const std::string text = quotes(all, "\n");
    const PriceList large = readPriceList(SharedBytes(text));
    QCOMPARE(large.dataset.rowCount(), all);
    QCOMPARE(large.dataset.strings->size(), 1U + 500 + 50 + 7);
    for (const std::size_t row : {std::size_t{0}, std::size_t{7'777}, all / 2, all - 1}) {
        const std::string_view record = large.table.sourceBytes(large.table.source(row));
        const PriceList alone = readPriceList(SharedBytes(text.substr(0, text.find('\n') + 1) + std::string(record)));
        const Dataset &one = alone.dataset;
        const Dataset &many = large.dataset;
        QCOMPARE(many.name(many.model[row]), one.name(one.model[0]));
        QCOMPARE(many.name(many.vendor[row]), one.name(one.vendor[0]));
        QCOMPARE(many.name(many.provider[row]), one.name(one.provider[0]));
        QVERIFY(many.date[row] == one.date[0]);
        QCOMPARE(many.line[row], row + 2);
    }
    // By first appearance, the row's names in the order of their columns.
    QCOMPARE(large.dataset.name(StringId{1}), std::string_view("Model 0"));
    QCOMPARE(large.dataset.name(StringId{2}), std::string_view("Vendor 0"));
    QCOMPARE(large.dataset.name(StringId{3}), std::string_view("Provider 0"));
    QCOMPARE(large.dataset.name(StringId{4}), std::string_view("Model 1"));
}

void TestLargeFile::timeGrowsWithTheRows_data()
{
    QTest::addColumn<std::string>("lineEnd");
    QTest::newRow("LF") << std::string("\n");
    QTest::newRow("CR LF") << std::string("\r\n");
    QTest::newRow("CR") << std::string("\r");
}

void TestLargeFile::timeGrowsWithTheRows()
{
    QFETCH(const std::string, lineEnd);
    constexpr int rows = 4'000;
    const SharedBytes few(quotes(rows, lineEnd));
    const SharedBytes many(quotes(8 * rows, lineEnd));
    double leastOfFew = 1e18;
    double leastOfMany = 1e18;
    for (int run = 0; run < 20; ++run) { // in turn, whatever else the machine does meanwhile
        leastOfFew = std::min(leastOfFew, nanosecondsToRead(few));
        leastOfMany = std::min(leastOfMany, nanosecondsToRead(many));
    }
    const double growth = leastOfMany / leastOfFew;
    QVERIFY2(growth < 24, qPrintable(QString::number(growth))); // 8 for eight times the rows, 64 were it quadratic
}

void TestLargeFile::canBeStoppedAtAnyMoment()
{
    const SharedBytes bytes(quotes(200'000, "\n"));
    for (const auto part : {WorkWatch::Part::Records, WorkWatch::Part::Rows}) {
        for (int step = 0; step < 20; ++step) {
            std::stop_source stop;
            std::atomic<bool> isDone = false;
            WorkWatch watch(stop.get_token());
            const std::jthread stopper([&] {
                while (!isDone && (watch.part() != part || watch.share() < 0.05 * step))
                    std::this_thread::yield();
                stop.request_stop();
            });
            const PriceList list = readPriceList(bytes, {}, &watch);
            isDone = true;
            QVERIFY(list.dataset.rowCount() == 0 || list.dataset.rowCount() == list.table.rowCount());
        }
    }
}

QTEST_APPLESS_MAIN(TestLargeFile)
#include "tst_largefile.moc"
