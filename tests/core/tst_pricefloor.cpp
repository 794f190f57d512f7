#include "pricing/pricefloorindex.h"
#include "pricing/recordlowindex.h"

#include <QtTest>

#include <fmt/format.h>
#include <string>

using namespace llmflation;

namespace {

PriceQuote quote(std::uint32_t row, std::string_view from, std::string_view end, double price, double score,
                 std::string_view model = "M")
{
    return {{parseDay(from).value(), parseDay(end).value_or(endOfTime)}, price, score, model, row};
}

using Texts = std::vector<std::string>;

/// Points as "2024-01 1 #0": month or date, price, row.
Texts written(const std::vector<FloorPoint> &floor)
{
    Texts texts;
    for (const FloorPoint &point : floor)
        texts.push_back(
            fmt::format("{} {} #{}", point.month ? toIso(*point.month) : toIso(point.date), point.price, point.row));
    return texts;
}

Texts monthly(const std::vector<PriceQuote> &quotes, double threshold, std::string_view first, std::string_view last)
{
    std::vector<FloorPoint> floor;
    PriceFloorIndex(quotes, parseMonth(first).value(), parseMonth(last).value()).floorAt(threshold, floor);
    return written(floor);
}

Texts recordLows(const std::vector<PriceQuote> &quotes, double threshold, std::string_view first = "0001-01-01")
{
    std::vector<FloorPoint> floor;
    RecordLowIndex(quotes, parseDay(first).value()).floorAt(threshold, floor);
    return written(floor);
}

} // namespace

class TestPriceFloor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cheapestQuoteOfEachMonthIsTheFloor()
    {
        const std::vector quotes{quote(0, "2024-01-10", "", 5, 50), quote(1, "2024-02-10", "", 3, 50),
                                 quote(2, "2024-02-20", "", 4, 50)};
        QCOMPARE(monthly(quotes, 42, "2024-01", "2024-03"), (Texts{"2024-01 5 #0", "2024-02 3 #1", "2024-03 3 #1"}));
    }

    void thresholdItselfQualifies()
    {
        QCOMPARE(monthly({quote(0, "2024-01-10", "", 5, 42)}, 42, "2024-01", "2024-01"), (Texts{"2024-01 5 #0"}));
    }

    void scoreBelowTheThresholdDoesNot()
    {
        QCOMPARE(monthly({quote(0, "2024-01-10", "", 5, 41.9)}, 42, "2024-01", "2024-01"), Texts{});
    }

    void quoteThatEndsOnTheFirstDoesNotMeetTheMonth()
    {
        QCOMPARE(monthly({quote(0, "2024-01-10", "2024-02-01", 5, 50)}, 42, "2024-01", "2024-02"),
                 (Texts{"2024-01 5 #0"}));
    }

    void floorRisesWhenACheapModelIsWithdrawn()
    {
        const std::vector quotes{quote(0, "2024-01-01", "2024-02-02", 1, 50), quote(1, "2024-01-01", "", 2, 50)};
        QCOMPARE(monthly(quotes, 42, "2024-02", "2024-03"), (Texts{"2024-02 1 #0", "2024-03 2 #1"}));
    }

    void monthWithoutAQuoteHasNoPoint()
    {
        const std::vector quotes{quote(0, "2024-01-01", "2024-01-20", 1, 50), quote(1, "2024-03-31", "", 2, 50)};
        QCOMPARE(monthly(quotes, 42, "2023-12", "2024-03"), (Texts{"2024-01 1 #0", "2024-03 2 #1"}));
    }

    void emptyValidityNeverQualifies()
    {
        const std::vector quotes{quote(0, "2024-01-10", "2024-01-10", 1, 50)};
        QCOMPARE(monthly(quotes, 42, "2024-01", "2024-01"), Texts{});
        QCOMPARE(recordLows(quotes, 42), Texts{});
    }

    void monthlyPointStandsOnTheFirstOfItsMonth()
    {
        const std::vector quotes{quote(0, "2024-01-10", "", 1, 50)};
        const Month january = monthOf(dayOf(2024, 1, 1));
        std::vector<FloorPoint> floor;
        PriceFloorIndex(quotes, january, january).floorAt(42, floor);
        QVERIFY(floor.at(0).date == dayOf(2024, 1, 1));
    }

    void tieGoesToTheHigherScore()
    {
        QVERIFY(cheaper(quote(1, "2024-01-02", "", 1, 60, "Z"), quote(0, "2024-01-01", "", 1, 50, "A")));
    }

    void thenToTheEarlierDate()
    {
        QVERIFY(cheaper(quote(1, "2024-01-01", "", 1, 50, "Z"), quote(0, "2024-01-02", "", 1, 50, "A")));
    }

    void thenToTheModelsName()
    {
        QVERIFY(cheaper(quote(1, "2024-01-01", "", 1, 50, "A"), quote(0, "2024-01-01", "", 1, 50, "B")));
    }

    void thenToTheRow()
    {
        QVERIFY(cheaper(quote(0, "2024-01-01", "", 1, 50, "A"), quote(1, "2024-01-01", "", 1, 50, "A")));
    }

    void recordLowsFallByDate()
    {
        const std::vector quotes{quote(0, "2024-03-01", "", 2, 50), quote(1, "2024-01-01", "", 5, 50),
                                 quote(2, "2024-02-01", "", 6, 50), quote(3, "2024-04-01", "", 2, 50)};
        QCOMPARE(recordLows(quotes, 42), (Texts{"2024-01-01 5 #1", "2024-03-01 2 #0"}));
    }

    void ofOneDateOnlyTheCheapestIsARecord()
    {
        const std::vector quotes{quote(0, "2024-01-01", "", 5, 50), quote(1, "2024-01-01", "", 4, 50)};
        QCOMPARE(recordLows(quotes, 42), (Texts{"2024-01-01 4 #1"}));
    }

    void withdrawnQuoteKeepsItsRecord()
    {
        const std::vector quotes{quote(0, "2024-01-01", "2024-01-02", 1, 50), quote(1, "2024-02-01", "", 2, 50)};
        QCOMPARE(recordLows(quotes, 42), (Texts{"2024-01-01 1 #0"}));
    }

    void quoteBeforeTheFirstDaySetsNoRecord()
    {
        const std::vector quotes{quote(0, "2023-12-31", "", 1, 50), quote(1, "2024-02-01", "", 2, 50)};
        QCOMPARE(recordLows(quotes, 42, "2024-01-01"), (Texts{"2024-02-01 2 #1"}));
    }
};

QTEST_APPLESS_MAIN(TestPriceFloor)
#include "tst_pricefloor.moc"
