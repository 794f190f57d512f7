#include "charts/annotationlayout.h"
#include "charts/monthcursor.h"
#include "document/chartsummary.h"
#include "document/document.h"

#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

namespace {

/// The summary of quotes given as "model,date,until,price,mmlu" lines.
QString summaryOf(const QByteArray &lines, const std::vector<double> &thresholds,
                  const std::function<void(AnalysisSettings &)> &change = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("quotes.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("model,date,until,price_usd_per_mtok,mmlu\n" + lines);
    file.close();
    Document document;
    if (const auto error = document.open(path))
        return *error;
    AnalysisSettings settings;
    settings.thresholds = thresholds;
    if (change)
        change(settings);
    document.setSettings(settings);
    return chartSummary(document.dataset(), document.result());
}

AnalysisResult resultWith(const std::vector<std::vector<Day>> &dates)
{
    AnalysisResult result;
    for (const auto &series : dates) {
        result.series.emplace_back();
        for (const Day day : series)
            result.series.back().floor.push_back({monthOf(day), day, 1, 50, 0});
    }
    return result;
}

} // namespace

/// What is said of a chart, and where the keyboard stands on it.
class TestChartSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void riseIsCalledARise()
    {
        QVERIFY2(summaryOf("A,2024-01-01,2024-02-01,1,50\nB,2024-02-01,,4,50\nB,2024-03-01,,8,50\n", {42})
                     .startsWith(QStringLiteral("The cheapest model with MMLU of at least 42 rose from $1 in January "
                                                "2024 to $8 in March 2024, a factor of 8.0; fitted rate: ")),
                 qPrintable(summaryOf("A,2024-01-01,2024-02-01,1,50\nB,2024-02-01,,4,50\nB,2024-03-01,,8,50\n", {42})));
    }

    void samePriceIsNoChange()
    {
        QVERIFY(summaryOf("A,2024-01-01,,2,50\nB,2024-02-01,,3,50\n", {42})
                    .startsWith(QStringLiteral("The cheapest model with MMLU of at least 42 stood at $2 in January "
                                               "2024 and again at $2 in February 2024; too few points for a fitted "
                                               "rate.")));
    }

    void oneMonthIsNoChange()
    {
        QCOMPARE(summaryOf("A,2024-01-01,,2,50\n", {42}),
                 QStringLiteral("The cheapest model with MMLU of at least 42 stood at $2 in January 2024; too few "
                                "points for a fitted rate. Prices are in US dollars per million tokens, as of 1 Jan "
                                "2024."));
    }

    void emptyFloorIsSaid()
    {
        QVERIFY(summaryOf("A,2024-01-01,,2,50\n", {42, 60})
                    .contains(QStringLiteral("No model with MMLU of at least 60 has a price in the months shown.")));
    }

    void recordLowsAreCalledSo()
    {
        const auto recordLow = [](AnalysisSettings &settings) { settings.rule = FloorRule::RecordLow; };
        QVERIFY(summaryOf("A,2024-01-01,,2,50\nB,2024-02-01,,1,50\n", {42}, recordLow)
                    .startsWith(QStringLiteral("The record-low price with MMLU of at least 42 fell from $2 in January "
                                               "2024 to $1 in February 2024, a factor of 2.0;")));
    }

    void missingBenchmarkIsSaid()
    {
        const auto other = [](AnalysisSettings &settings) { settings.benchmark = "gpqa_diamond"; };
        QCOMPARE(summaryOf("A,2024-01-01,,2,50\n", {42}, other),
                 QStringLiteral("This dataset has no GPQA Diamond scores."));
    }

    void emptyDatasetIsSaid() { QCOMPARE(summaryOf({}, {42}), QStringLiteral("No quotes yet.")); }

    void aYearReachesOverALongGap()
    {
        const auto result = resultWith({{dayOf(2020, 1, 1), dayOf(2023, 1, 1), dayOf(2026, 1, 1)}});
        MonthCursor cursor;
        cursor.move(result, MonthCursor::Step::Last);
        cursor.move(result, MonthCursor::Step::YearBack);
        QCOMPARE(toIso(cursor.point(result)->date), std::string("2023-01-01"));
        cursor.move(result, MonthCursor::Step::YearOn);
        QCOMPARE(toIso(cursor.point(result)->date), std::string("2026-01-01"));
    }

    void emptySeriesAreSteppedOver()
    {
        const auto result = resultWith({{dayOf(2020, 1, 1)}, {}, {dayOf(2021, 1, 1)}});
        MonthCursor cursor;
        cursor.enter(result, true);
        QVERIFY(cursor.changeSeries(result, true));
        QCOMPARE(cursor.series(), std::size_t(2));
        QVERIFY(!cursor.changeSeries(result, true));
        QVERIFY(cursor.changeSeries(result, false));
        QCOMPARE(cursor.series(), std::size_t(0));
    }

    void cursorOutlivesItsSeries()
    {
        MonthCursor cursor;
        cursor.enter(resultWith({{dayOf(2020, 1, 1)}, {dayOf(2021, 1, 1)}}), false);
        const auto fewer = resultWith({{dayOf(2020, 1, 1), dayOf(2020, 2, 1)}});
        QVERIFY(!cursor.point(fewer));
        cursor.move(fewer, MonthCursor::Step::Back);
        QCOMPARE(toIso(cursor.point(fewer)->date), std::string("2020-02-01"));
    }

    void noteIsWrappedWithinThePlot()
    {
        ChartContent content;
        ChartScale scale;
        scale.plot = {50, 50, 400, 200};
        scale.view = {0, 100, 0, 1};
        const Annotation note{std::string(60, 'w') + " and\nmore", 100, 10.0, 0, 0};
        const AnnotationBox box = annotationBox(note, scale, content);
        QVERIFY(box.inView);
        QVERIFY(box.lines.size() >= 3);
        QVERIFY(box.box.width() <= 180 + 2 * box.padding.width() + 1);
        QVERIFY(scale.plot.contains(box.box));
        QCOMPARE(box.lines.back(), QStringLiteral("more"));
        QCOMPARE(box.leader.p2(), box.anchor);
        QVERIFY(box.dateLine.isNull());
    }

    void noteAtADateHasItsLine()
    {
        ChartContent content;
        ChartScale scale;
        scale.plot = {50, 50, 400, 200};
        scale.view = {0, 100, 0, 1};
        const AnnotationBox box = annotationBox({"note", 25, {}, 0, 0}, scale, content);
        QCOMPARE(box.dateLine, QLineF(150, 50, 150, 250));
        QVERIFY(!annotationBox({"note", 101, {}, 0, 0}, scale, content).inView);
    }

    void movedNoteStandsWhereItWasPut()
    {
        ChartContent content;
        content.textScale = 2;
        ChartScale scale;
        scale.plot = {50, 50, 400, 200};
        scale.view = {0, 100, 0, 1};
        const Annotation moved = movedTo({"note", 25, 3.0, 5, 6}, {200, 100}, scale, content);
        QCOMPARE(annotationBox(moved, scale, content).box.topLeft(), QPointF(200, 100));
    }
};

QTEST_MAIN(TestChartSummary)
#include "tst_chartsummary.moc"
