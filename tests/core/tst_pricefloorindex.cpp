#include "plainpricefloor.h"
#include "pricing/pricefloorindex.h"
#include "pricing/recordlowindex.h"

#include <QtTest>

#include <array>
#include <random>

using namespace llmflation;

namespace {

/// Small sets of quotes with few prices, scores and dates, so that every tie comes up.
class RandomQuotes {
public:
    [[nodiscard]] std::vector<PriceQuote> next()
    {
        static constexpr std::array<std::string_view, 3> models{"A", "B", "C"};
        std::vector<PriceQuote> quotes(below(25));
        for (std::uint32_t row = 0; row < quotes.size(); ++row) {
            const Day from{dayOf(2023, 1, 1).sinceEpoch + static_cast<std::int32_t>(below(400))};
            const Day end{from.sinceEpoch + static_cast<std::int32_t>(below(150))};
            quotes[row] = {{from, below(3) == 0 ? endOfTime : end},
                           1 + static_cast<double>(below(5)),
                           40 + static_cast<double>(below(6)),
                           models[below(models.size())],
                           row};
        }
        std::ranges::shuffle(quotes, m_random);
        return quotes;
    }

    [[nodiscard]] double threshold() { return 39 + static_cast<double>(below(16)) / 2; }
    [[nodiscard]] Month month() { return {parseMonth("2022-10")->index + static_cast<std::int32_t>(below(24))}; }

private:
    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random); }

    std::mt19937 m_random{20260331};
};

bool equal(const std::vector<FloorPoint> &a, const std::vector<FloorPoint> &b)
{
    return std::ranges::equal(a, b, [](const FloorPoint &p, const FloorPoint &q) {
        return p.month == q.month && p.date == q.date && p.price == q.price && p.score == q.score && p.row == q.row;
    });
}

constexpr int repetitions = 10'000;

} // namespace

class TestPriceFloorIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthlyIndexAgreesWithThePlainLoop()
    {
        RandomQuotes random;
        std::vector<FloorPoint> floor;
        for (int i = 0; i < repetitions; ++i) {
            const auto quotes = random.next();
            const Month first = random.month();
            const Month last = random.month();
            const PriceFloorIndex index(quotes, first, last);
            for (int j = 0; j < 4; ++j) {
                const double threshold = random.threshold();
                index.floorAt(threshold, floor);
                QVERIFY2(equal(floor, plain::monthlyPriceFloor(quotes, threshold, first, last)),
                         qPrintable(QString::number(i)));
            }
        }
    }

    void recordLowIndexAgreesWithThePlainLoop()
    {
        RandomQuotes random;
        std::vector<FloorPoint> floor;
        for (int i = 0; i < repetitions; ++i) {
            const auto quotes = random.next();
            const Day first = firstDay(random.month());
            const RecordLowIndex index(quotes, first);
            for (int j = 0; j < 4; ++j) {
                const double threshold = random.threshold();
                index.floorAt(threshold, floor);
                QVERIFY2(equal(floor, plain::recordLowPriceFloor(quotes, threshold, first)),
                         qPrintable(QString::number(i)));
            }
        }
    }

    void quotesThatCanNeverStandOnTheFloorAreDropped()
    {
        std::vector<PriceQuote> quotes;
        for (std::uint32_t row = 0; row < 1000; ++row)
            quotes.push_back({{dayOf(2023, 1, 1), endOfTime}, 1.0 + row, 50, "M", row});
        QCOMPARE(PriceFloorIndex(quotes, monthOf(dayOf(2023, 1, 1)), monthOf(dayOf(2024, 1, 1))).candidateCount(),
                 std::size_t{1});
        QCOMPARE(RecordLowIndex(quotes, dayOf(2023, 1, 1)).candidateCount(), std::size_t{1});
    }

    void emptyIndexHasNoFloor()
    {
        std::vector<FloorPoint> floor(3);
        PriceFloorIndex().floorAt(42, floor);
        QVERIFY(floor.empty());
        floor.resize(3);
        RecordLowIndex().floorAt(42, floor);
        QVERIFY(floor.empty());
    }
};

QTEST_APPLESS_MAIN(TestPriceFloorIndex)
#include "tst_pricefloorindex.moc"
