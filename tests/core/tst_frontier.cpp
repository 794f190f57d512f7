#include "analysis/frontier.h"
#include "smalldataset.h"

#include <QtTest>

#include <fmt/format.h>
#include <random>

using namespace llmflation;

namespace {

std::vector<std::uint32_t> rowsOf(const std::vector<FrontierPoint> &points)
{
    std::vector<std::uint32_t> rows;
    for (const FrontierPoint &point : points)
        rows.push_back(point.row);
    return rows;
}

Month monthNamed(const char *text)
{
    return parseMonth(text).value();
}

std::vector<std::uint32_t> frontierRows(const SmallDataset &small, const char *month)
{
    const auto result = analyze(small.data, {});
    return rowsOf(priceQuality(small.data, result, monthNamed(month), monthNamed("2000-01")).points);
}

std::vector<std::uint32_t> frontierRows(const std::vector<QuoteLine> &lines, const char *month)
{
    return frontierRows(SmallDataset(lines), month);
}

using Rows = std::vector<std::uint32_t>;

} // namespace

class TestFrontier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatNoOtherBeatsByPrice()
    {
        QCOMPARE(frontierRows({{"A", "2024-01-01", 10, 90},
                               {"B", "2024-01-01", 1, 60},
                               {"C", "2024-01-01", 2, 60},  // dearer than B
                               {"D", "2024-01-01", 10, 80}, // worse than A
                               {"E", "2024-01-01", 5, 80}},
                              "2024-01"),
                 (Rows{1, 4, 0}));
    }

    void ofEqualQuotesTheEarlierThenTheFirstByNameStands()
    {
        QCOMPARE(frontierRows({{"C", "2024-01-03", 1, 50}, {"B", "2024-01-02", 1, 50}, {"A", "2024-01-02", 1, 50}},
                              "2024-01"),
                 (Rows{2}));
    }

    void onlyQuotesThatHoldInTheMonthCount()
    {
        const std::vector<QuoteLine> lines{{"A", "2024-01-01", 1, 50, "2024-02-01"}, {"B", "2024-01-31", 2, 50}};
        QCOMPARE(frontierRows(lines, "2024-01"), (Rows{0}));
        QCOMPARE(frontierRows(lines, "2024-02"), (Rows{1}));
        QCOMPARE(frontierRows(lines, "2023-12"), (Rows{}));
    }

    void zeroPricesAndQuotesWithoutScoreAreNoPoints()
    {
        QCOMPARE(frontierRows({{"A", "2024-01-01", 0, 90}, {"B", "2024-01-01", 1}}, "2024-01"), (Rows{}));
    }

    void agreesWithAComparisonOfAllPairs()
    {
        std::mt19937 random{7};
        const auto below = [&random](int bound) { return std::uniform_int_distribution(0, bound - 1)(random); };
        for (int i = 0; i < 300; ++i) {
            std::vector<QuoteLine> lines;
            for (int j = 0; j < 12; ++j)
                lines.push_back({"M", "2024-01-01", 1.0 + below(6), 40.0 + below(6), "", j % 2 == 0 ? "P" : "Q"});
            SmallDataset small(lines);
            for (std::size_t row = 0; row < lines.size(); ++row)
                small.data.model[row] = small.strings->intern(fmt::format("M{}", row));
            small.data.offer = numberOffers(small.data);
            const auto found = frontierRows(small, "2024-01");
            for (std::uint32_t row = 0; row < lines.size(); ++row) {
                const bool isBeaten = std::ranges::any_of(lines, [&](const QuoteLine &other) {
                    return other.price <= lines[row].price && other.score >= lines[row].score &&
                           (other.price < lines[row].price || other.score > lines[row].score);
                });
                const bool isThere = std::ranges::any_of(found, [&](std::uint32_t point) {
                    return lines[point].price == lines[row].price && lines[point].score == lines[row].score;
                });
                QCOMPARE(isThere, !isBeaten);
            }
        }
    }

    void findsWhatAScoreCostsAndWhatAPriceBuys()
    {
        const std::vector<FrontierPoint> frontier{{50, 1, 0}, {70, 3, 1}, {90, 10, 2}};
        QCOMPARE(cheapestFor(frontier, 50)->price, 1.0);
        QCOMPARE(cheapestFor(frontier, 50.5)->price, 3.0);
        QVERIFY(!cheapestFor(frontier, 91));
        QCOMPARE(bestFor(frontier, 3)->score, 70.0);
        QCOMPARE(bestFor(frontier, 9.9)->score, 70.0);
        QVERIFY(!bestFor(frontier, 0.5));
    }
};

QTEST_APPLESS_MAIN(TestFrontier)
#include "tst_frontier.moc"
