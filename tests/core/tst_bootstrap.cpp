#include "analysis/bootstrap.h"
#include "analysis/bootstrapinput.h"
#include "closeto.h"
#include "formats/pricelist.h"
#include "smalldataset.h"
#include "statistics/quantile.h"

#include <array>

using namespace llmflation;

namespace {

std::optional<Interval> intervalOf(const SmallDataset &small, const AnalysisSettings &settings,
                                   const BootstrapOptions &options = {})
{
    const auto result = analyze(small.data, settings);
    return bootstrapTrend(small.data, result, result.series.at(0), options);
}

AnalysisSettings at42()
{
    AnalysisSettings settings;
    settings.thresholds = {42};
    settings.confidence = 0.9;
    return settings;
}

/// The model's price falls `factor` times from each January to the next, three times.
void addYearlyFall(std::vector<QuoteLine> &lines, std::string_view model, double price, double factor)
{
    for (const std::string_view date : {"2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01"}) {
        lines.push_back({model, date, price, 50});
        price /= factor;
    }
}

} // namespace

class TestBootstrap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantileInterpolatesBetweenValues()
    {
        // R: quantile(c(1, 2, 4, 8), c(0, 0.25, 0.5, 1)) is 1, 1.75, 3, 8.
        const std::array sorted{1.0, 2.0, 4.0, 8.0};
        QCOMPARE(quantile(sorted, 0), 1.0);
        QCOMPARE(quantile(sorted, 0.25), 1.75);
        QCOMPARE(quantile(sorted, 0.5), 3.0);
        QCOMPARE(quantile(sorted, 1), 8.0);
    }

    void oneModelHasNoInterval()
    {
        std::vector<QuoteLine> lines;
        addYearlyFall(lines, "A", 8, 2);
        QVERIFY(analyze(SmallDataset(lines).data, at42()).series.at(0).trend);
        QVERIFY(!intervalOf(SmallDataset(lines), at42()));
    }

    void ofTwoModelsAQuarterOfTheDrawsHasEitherAlone()
    {
        // The cheaper one rules wherever it is drawn; the other alone, in a quarter of the draws, falls tenfold.
        std::vector<QuoteLine> lines;
        addYearlyFall(lines, "cheap", 1, 2);
        addYearlyFall(lines, "dear", 1e6, 10);
        auto settings = at42();
        settings.rule = FloorRule::RecordLow;
        const auto interval = intervalOf(SmallDataset(lines), settings);
        COMPARE_CLOSE(interval->lower, 2, 0.005);
        COMPARE_CLOSE(interval->upper, 10, 0.005);
        settings.confidence = 0.4; // between 30 % and 70 % of the draws
        COMPARE_CLOSE(intervalOf(SmallDataset(lines), settings)->upper, 2, 0.005);
    }

    void sameSeedGivesTheSameInterval()
    {
        std::vector<QuoteLine> lines;
        for (const std::string_view model : {"A", "B", "C", "D", "E"})
            addYearlyFall(lines, model, 1 + static_cast<double>(model[0] - 'A'),
                          2 + static_cast<double>('E' - model[0]));
        const SmallDataset small(lines);
        QCOMPARE(intervalOf(small, at42())->upper, intervalOf(small, at42())->upper);
    }

    void stoppedHasNoInterval()
    {
        std::vector<QuoteLine> lines;
        addYearlyFall(lines, "A", 8, 2);
        addYearlyFall(lines, "B", 6, 2);
        std::stop_source source;
        BootstrapOptions options;
        options.stop = source.get_token();
        QVERIFY(intervalOf(SmallDataset(lines), at42(), options));
        source.request_stop();
        QVERIFY(!intervalOf(SmallDataset(lines), at42(), options));
    }

    void noTrendHasNoInterval() { QVERIFY(!intervalOf(SmallDataset({{"A", "2021-01-01", 4, 50}}), at42())); }

    void drawsMostlyWithoutATrendGiveNoInterval()
    {
        auto settings = at42();
        settings.rule = FloorRule::RecordLow;
        const SmallDataset small({{"A", "2021-01-01", 4, 50}, {"B", "2022-01-01", 2, 50}, {"C", "2023-01-01", 1, 50}});
        QVERIFY(analyze(small.data, settings).series.at(0).trend);
        QVERIFY(!intervalOf(small, settings));
    }

    // Expected values are printed by tests/data/statistics/bootstrap.R, from draws of its own.
    void intervalIsThatOfR_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        const auto history = QStringLiteral(RESOURCES_DIR "/llm-price-history.csv");
        const auto epoch = QStringLiteral(RESOURCES_DIR "/examples/epoch-2025-mmlu.csv");
        QTest::newRow("article, 42") << history << QStringLiteral("article") << 42.0 << 6.4578 << 49.0104;
        QTest::newRow("epoch, 43.9") << epoch << QStringLiteral("epoch") << 43.9 << 7.4706 << 22.6027;
        QTest::newRow("epoch, 86") << epoch << QStringLiteral("epoch") << 86.0 << 5.6740 << 82.1014;
    }

    void intervalIsThatOfR()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, preset);
        QFETCH(const double, threshold);
        QFETCH(const double, lower);
        QFETCH(const double, upper);
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const PriceList list = readPriceList(opened.readAll().toStdString());
        auto settings = withPreset({}, preset.toStdString()).value();
        settings.thresholds = {threshold};
        const auto result = analyze(list.dataset, settings);
        BootstrapOptions options;
        options.draws = 20'000;
        const auto interval = bootstrapTrend(list.dataset, result, result.series.at(0), options);
        QVERIFY(interval);
        COMPARE_CLOSE(interval->lower, lower, 0.03);
        COMPARE_CLOSE(interval->upper, upper, 0.03);
    }

    void inputOnItsOwnGivesTheSameInterval()
    {
        const SmallDataset small({{"A", "2021-01-01", 4, 50},
                                  {"B", "2021-03-01", 3, 40},
                                  {"C", "2022-01-01", 2, 50},
                                  {"B", "2022-06-01", 1.5, 50},
                                  {"C", "2023-01-01", 1, 50}});
        AnalysisSettings settings;
        settings.thresholds = {45, 40};
        const auto result = analyze(small.data, settings);
        const BootstrapInput input = bootstrapInput(small.data, result, {1});
        const auto whole = bootstrapTrend(small.data, result, result.series.at(1));
        const auto alone = bootstrapTrend(input.dataset, input.result, input.result.series.at(0));
        QVERIFY(whole && alone);
        QCOMPARE(alone->lower, whole->lower);
        QCOMPARE(alone->upper, whole->upper);
    }
};

QTEST_APPLESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
