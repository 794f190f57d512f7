#include "analysis/analyze.h"
#include "closeto.h"
#include "smalldataset.h"

#include <limits>

using namespace llmflation;

namespace {

SeriesResult seriesOf(const std::vector<QuoteLine> &lines, AnalysisSettings settings = {})
{
    const SmallDataset small(lines);
    settings.thresholds = {42};
    return analyze(small.data, settings).series.at(0);
}

/// Halves on every 1 January: 4, 2, 1, ...
const std::vector<QuoteLine> halvings{
    {"A", "2021-01-01", 4, 50}, {"B", "2022-01-01", 2, 50}, {"C", "2023-01-01", 1, 50}, {"D", "2024-01-01", 0.5, 50}};

AnalysisSettings recordLows()
{
    AnalysisSettings settings;
    settings.rule = FloorRule::RecordLow;
    return settings;
}

} // namespace

class TestAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declineIsFirstOverLast()
    {
        const auto series = seriesOf(halvings);
        QCOMPARE(series.decline->factor, 8.0);
        COMPARE_CLOSE(series.decline->years, 1095 / 365.2425, 1e-12);
    }

    void fixedRateLineFallsByItsRate()
    {
        // Over two points one year apart, 10 and 10: a line that falls tenfold stands sqrt(10) above and below them.
        const auto series =
            seriesOf({{"A", "2021-01-01", 10, 50, "2021-02-01"}, {"B", "2022-01-01", 10, 50, "2022-02-01"}});
        const double half = 365 / 365.2425 / 2;
        QCOMPARE(series.floor.size(), std::size_t{2});
        COMPARE_CLOSE(series.fixedRate->priceAtStart, std::pow(10, 1 + half), 1e-12);
        COMPARE_CLOSE(series.fixedRate->rmseLog10, half, 1e-12);
        QCOMPARE(series.fixedRate->factorPerYear, 10.0);
    }

    void yearlyHalvingsGiveAFactorOfTwo()
    {
        const auto trend = seriesOf(halvings, recordLows()).trend.value();
        COMPARE_CLOSE(trend.factorPerYear, 2.0, 0.002); // years have 365 days, a year of the calendar 365.2425
        COMPARE_CLOSE(trend.theilSenFactorPerYear.value(), 2.0, 0.002);
        COMPARE_CLOSE(trend.halvingDays.value(), 365.0, 1e-12);
        COMPARE_CLOSE(trend.priceAtStart, 4.0, 1e-12);
        QCOMPARE(trend.n, std::size_t{4});
    }

    void intervalsHoldTheFactor()
    {
        auto quotes = halvings;
        quotes.back().price = 0.9;
        const auto trend = seriesOf(quotes, recordLows()).trend.value();
        QVERIFY(trend.studentT.lower < trend.factorPerYear && trend.factorPerYear < trend.studentT.upper);
        QVERIFY(trend.neweyWest.lower < trend.factorPerYear && trend.factorPerYear < trend.neweyWest.upper);
    }

    void risingPriceHasNoHalvingTime()
    {
        const auto trend = seriesOf({{"A", "2021-01-01", 1, 50, "2021-02-01"},
                                     {"B", "2021-02-01", 2, 50, "2021-03-01"},
                                     {"C", "2021-03-01", 4, 50}})
                               .trend.value();
        QVERIFY(!trend.halvingDays);
        QVERIFY(trend.factorPerYear < 1);
    }

    void pValueIsAgainstTheRate()
    {
        auto settings = recordLows();
        auto quotes = halvings;
        quotes.back().price = 0.9;
        const double againstTen = seriesOf(quotes, settings).trend->pValueVsRate;
        settings.rate = seriesOf(quotes, settings).trend->factorPerYear;
        QVERIFY(againstTen < 0.05);
        QVERIFY(seriesOf(quotes, settings).trend->pValueVsRate > 0.999);
    }

    void twoPointsHaveNoTrend()
    {
        const auto series = seriesOf({{"A", "2021-01-31", 4, 50}, {"B", "2021-02-01", 2, 50}});
        QCOMPARE(series.floor.size(), std::size_t{2});
        QVERIFY(series.fixedRate);
        QVERIFY(!series.trend);
    }

    void noPointHasNothing()
    {
        const auto series = seriesOf({{"A", "2021-01-31", 4, 41}});
        QVERIFY(series.floor.empty());
        QVERIFY(!series.decline);
        QVERIFY(!series.fixedRate);
        QVERIFY(!series.trend);
    }

    void emptyDatasetHasASeriesForEachThreshold()
    {
        const SmallDataset small({});
        const auto result = analyze(small.data, {});
        QCOMPARE(result.series.size(), std::size_t{2});
        QCOMPARE(result.counts.rows, std::size_t{0});
    }

    void seriesKeepTheThresholdsOrder()
    {
        const SmallDataset small({{"A", "2021-01-01", 4, 50}});
        AnalysisSettings settings;
        settings.thresholds = {83, 42, 60};
        const auto result = analyze(small.data, settings);
        QCOMPARE(result.series.at(0).threshold, 83.0);
        QCOMPARE(result.series.at(1).threshold, 42.0);
        QCOMPARE(result.series.at(2).threshold, 60.0);
    }

    void lastQuoteDateIsTheAsOfDate()
    {
        const SmallDataset small({{"A", "2021-01-01", 4, 50}, {"B", "2021-03-05", 0}, {"C", "2021-02-01", 1, 50}});
        QVERIFY(analyze(small.data, {}).asOf == dayOf(2021, 3, 5));
    }

    void badRowDoesNotSetTheAsOfDate()
    {
        SmallDataset small({{"A", "2021-01-01", 4, 50}, {"B", "9021-03-05", 1, 50}});
        small.data.hasError[1] = true;
        QVERIFY(analyze(small.data, {}).asOf == dayOf(2021, 1, 1));
    }

    void monthsRunToTheAsOfDate()
    {
        AnalysisSettings settings;
        settings.asOf = dayOf(2021, 6, 1);
        QCOMPARE(seriesOf({{"A", "2021-01-01", 4, 50}}, settings).floor.size(), std::size_t{6});
    }

    void sinceCutsEarlierMonths()
    {
        AnalysisSettings settings;
        settings.since = parseMonth("2022-12");
        const auto floor = seriesOf(halvings, settings).floor;
        QVERIFY(floor.front().date == dayOf(2022, 12, 1));
        QCOMPARE(floor.front().price, 2.0);
    }

    void sinceForgetsEarlierRecordLows()
    {
        auto settings = recordLows();
        settings.since = parseMonth("2022-01");
        const auto floor = seriesOf({{"A", "2021-01-01", 1, 50}, {"B", "2022-01-01", 2, 50}}, settings).floor;
        QCOMPARE(floor.size(), std::size_t{1});
        QCOMPARE(floor.front().price, 2.0);
    }

    void sinceAfterTheAsOfDateLeavesNothing()
    {
        AnalysisSettings settings;
        settings.since = parseMonth("2030-01");
        QVERIFY(seriesOf(halvings, settings).floor.empty());
    }

    void filteredQuoteStillSupersedes()
    {
        SmallDataset small({{"A", "2021-01-01", 1, 50}, {"A", "2021-02-01", 2, 50}});
        small.data.reasoning[1] = Flag::Yes;
        AnalysisSettings settings;
        settings.thresholds = {42};
        settings.reasoning = FlagFilter::Exclude;
        QCOMPARE(analyze(small.data, settings).series.at(0).floor.size(), std::size_t{1});
    }

    void yearsFarApartAreBorne()
    {
        const auto series = seriesOf({{"A", "0001-01-01", 4, 50}, {"B", "9999-12-31", 2, 50}});
        QCOMPARE(series.floor.size(), std::size_t{9999 * 12});
        QVERIFY(!series.trend->theilSenFactorPerYear);
    }
};

QTEST_APPLESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
