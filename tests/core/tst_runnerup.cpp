#include "analysis/frontier.h"
#include "analysis/runnerup.h"
#include "smalldataset.h"

#include <QtTest>

#include <fmt/format.h>
#include <random>

using namespace llmflation;

namespace {

using Row = std::optional<std::uint32_t>;

Validity monthNamed(const char *text)
{
    return daysOf(parseMonth(text).value());
}

Row runnerUpIn(const std::vector<QuoteLine> &lines, const char *month, double threshold, std::uint32_t winner)
{
    const SmallDataset small(lines);
    return runnerUp(small.data, analyze(small.data, {}), threshold, monthNamed(month), winner);
}

/// By the definition: sort what qualifies, take the first of another model.
Row plainRunnerUp(const Dataset &dataset, const AnalysisResult &result, double threshold, Month month,
                  std::uint32_t winner)
{
    std::vector<PriceQuote> quotes;
    for (const std::uint32_t row : rowsHoldingIn(result, month))
        if (dataset.benchmarks[0].scores[row] >= threshold && dataset.model[row] != dataset.model[winner])
            quotes.push_back({result.validity[row], result.price[row], dataset.benchmarks[0].scores[row],
                              dataset.name(dataset.model[row]), row});
    if (quotes.empty())
        return {};
    return std::ranges::min(quotes, cheaper).row;
}

} // namespace

class TestRunnerUp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheNextCheapestModel()
    {
        QCOMPARE(runnerUpIn({{"A", "2024-01-01", 1, 50}, {"B", "2024-01-01", 3, 50}, {"C", "2024-01-01", 2, 50}},
                            "2024-01", 42, 0),
                 Row(2));
    }

    void anotherProviderOfTheSameModelIsNone()
    {
        QCOMPARE(runnerUpIn({{"A", "2024-01-01", 1, 50}, {"A", "2024-01-01", 2, 50, {}, "Q"}}, "2024-01", 42, 0),
                 Row());
    }

    void scoresBelowTheThresholdDontCount()
    {
        const std::vector<QuoteLine> lines{
            {"A", "2024-01-01", 1, 50}, {"B", "2024-01-01", 2, 41.9}, {"C", "2024-01-01", 3, 42}};
        QCOMPARE(runnerUpIn(lines, "2024-01", 42, 0), Row(2));
        QCOMPARE(runnerUpIn(lines, "2024-01", 41, 0), Row(1));
        QCOMPARE(runnerUpIn(lines, "2024-01", 45, 0), Row());
    }

    void onlyQuotesThatHoldInThePeriodCount()
    {
        const std::vector<QuoteLine> lines{
            {"A", "2024-01-01", 1, 50}, {"B", "2024-01-01", 2, 50, "2024-02-01"}, {"C", "2024-01-31", 3, 50}};
        QCOMPARE(runnerUpIn(lines, "2024-01", 42, 0), Row(1));
        QCOMPARE(runnerUpIn(lines, "2024-02", 42, 0), Row(2));
        const SmallDataset small(lines);
        const Day day = dayOf(2024, 1, 30);
        QCOMPARE(runnerUp(small.data, analyze(small.data, {}), 42, {day, Day{day.sinceEpoch + 1}}, 2), Row(0));
    }

    void ofEqualPricesTheHigherScoreStands()
    {
        QCOMPARE(runnerUpIn({{"A", "2024-01-01", 1, 50}, {"B", "2024-01-01", 2, 60}, {"C", "2024-01-01", 2, 70}},
                            "2024-01", 42, 0),
                 Row(2));
    }

    void filteredQuotesDontCount()
    {
        const SmallDataset small(std::vector<QuoteLine>{
            {"A", "2024-01-01", 1, 50}, {"B", "2024-01-01", 2, 50, {}, "P", "W"}, {"C", "2024-01-01", 3, 50}});
        AnalysisSettings settings;
        settings.vendors = {"V"};
        QCOMPARE(runnerUp(small.data, analyze(small.data, settings), 42, monthNamed("2024-01"), 0), Row(2));
    }

    void recordLowsForgetWhatWasDatedBefore()
    {
        const SmallDataset small(
            {{"Old", "2022-01-05", 1, 60}, {"New", "2023-03-05", 2, 60}, {"C", "2023-02-01", 3, 60}});
        AnalysisSettings settings;
        settings.since = parseMonth("2023-01").value();
        const Validity month = monthNamed("2023-03");
        QCOMPARE(runnerUp(small.data, analyze(small.data, settings), 42, month, 1), Row(0));
        settings.rule = FloorRule::RecordLow;
        QCOMPARE(runnerUp(small.data, analyze(small.data, settings), 42, month, 1), Row(2));
    }

    void aBenchmarkThatIsNotThereGivesNone()
    {
        const SmallDataset small(std::vector<QuoteLine>{{"A", "2024-01-01", 1, 50}, {"B", "2024-01-01", 2, 50}});
        AnalysisSettings settings;
        settings.benchmark = "other";
        QCOMPARE(runnerUp(small.data, analyze(small.data, settings), 42, monthNamed("2024-01"), 0), Row());
    }

    void agreesWithThePlainDefinition()
    {
        std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same data at every run
        const auto number = [&random](int least, int greatest) {
            return std::uniform_int_distribution(least, greatest)(random);
        };
        for (int trial = 0; trial < 200; ++trial) {
            std::vector<std::string> dates(30);
            std::vector<QuoteLine> lines;
            for (std::string &date : dates) {
                date = fmt::format("2024-{:02}-{:02}", number(1, 6), number(1, 28));
                constexpr const char *models[] = {"A", "B", "C", "D", "E"};
                constexpr const char *providers[] = {"P", "Q"};
                lines.push_back({models[number(0, 4)],
                                 date,
                                 static_cast<double>(number(0, 9)),
                                 static_cast<double>(number(40, 49)),
                                 {},
                                 providers[number(0, 1)]});
            }
            const SmallDataset small(lines);
            const AnalysisResult result = analyze(small.data, {});
            const Month month = parseMonth(fmt::format("2024-{:02}", number(1, 7))).value();
            const auto winner = static_cast<std::uint32_t>(number(0, 29));
            QCOMPARE(runnerUp(small.data, result, 45, daysOf(month), winner),
                     plainRunnerUp(small.data, result, 45, month, winner));
        }
    }
};

QTEST_APPLESS_MAIN(TestRunnerUp)
#include "tst_runnerup.moc"
