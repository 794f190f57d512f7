#include "analysis/analyze.h"
#include "closeto.h"
#include "formats/pricelist.h"

#include <algorithm>

using namespace llmflation;

namespace {

PriceList readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return readPriceList(file.readAll().toStdString());
}

const PriceList &history()
{
    static const PriceList list = readFile(QStringLiteral(RESOURCES_DIR "/llm-price-history.csv"));
    return list;
}

SeriesResult seriesAt(const PriceList &list, AnalysisSettings settings, double threshold)
{
    settings.thresholds = {threshold};
    return analyze(list.dataset, settings).series.at(0);
}

AnalysisSettings article()
{
    return withPreset({}, "article").value();
}

AnalysisSettings allQuotes()
{
    AnalysisSettings settings;
    settings.asOf = dayOf(2026, 3, 31);
    return settings;
}

void addFloorColumns()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<QString>("month");
    QTest::addColumn<double>("price");
    QTest::addColumn<QString>("model"); ///< its beginning
}

AnalysisSettings settingsNamed(const QString &name)
{
    return name == QStringLiteral("article") ? article() : allQuotes();
}

} // namespace

/// The default dataset's figures, found by an independent implementation, and Epoch AI's own published ones.
class TestPublishedFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void floorOfTheDefaultDataset_data()
    {
        addFloorColumns();
        const auto row = [](const char *settings, double threshold, const char *month, double price,
                            const char *model) {
            QTest::addRow("%s, %g, %s", settings, threshold, month)
                << QString::fromLatin1(settings) << threshold << QString::fromLatin1(month) << price
                << QString::fromLatin1(model);
        };
        row("article", 42, "2021-11", 60, "GPT-3");
        row("article", 42, "2022-09", 20, "");
        row("article", 42, "2023-03", 2, "");
        row("article", 42, "2023-06", 1.75, "");
        row("article", 42, "2023-11", 0.2, "Llama 2 7B");
        row("article", 42, "2024-08", 0.18, "");
        row("article", 42, "2024-09", 0.06, "Llama 3.2 3B");
        row("article", 42, "2024-11", 0.06, "Llama 3.2 3B");
        row("article", 83, "2023-03", 45, "GPT-4");
        row("article", 83, "2023-11", 20, "");
        row("article", 83, "2024-05", 10, "");
        row("article", 83, "2024-06", 9, "");
        row("article", 83, "2024-08", 0.88, "Llama 3.1 70B");
        row("all", 42, "2021-11", 60, "");
        row("all", 42, "2024-11", 0.04, "Llama 3.2 1B");
        row("all", 42, "2025-01", 0.02, "");
        row("all", 42, "2025-08", 0.0075, "Llama 3.2 1B");
        row("all", 83, "2023-03", 45, "");
        row("all", 83, "2025-08", 0.079, "Llama 3.3 70B");
        row("all", 83, "2025-11", 0.095, "gpt-oss-20b");
    }

    void floorOfTheDefaultDataset()
    {
        QFETCH(const QString, settings);
        QFETCH(const double, threshold);
        QFETCH(const QString, month);
        QFETCH(const double, price);
        QFETCH(const QString, model);
        const auto series = seriesAt(history(), settingsNamed(settings), threshold);
        const auto point = std::ranges::find(series.floor, parseMonth(month.toStdString()), &FloorPoint::month);
        QVERIFY(point != series.floor.end());
        COMPARE_CLOSE(point->price, price, 1e-12);
        const auto found = history().dataset.name(history().dataset.model[point->row]);
        QVERIFY2(found.starts_with(model.toStdString()), std::string(found).c_str());
    }

    void floorChangesOnlyWhereTheArticleSays()
    {
        std::vector<double> prices;
        for (const FloorPoint &point : seriesAt(history(), article(), 42).floor)
            prices.push_back(point.price);
        prices.erase(std::ranges::unique(prices).begin(), prices.end());
        QCOMPARE(prices.size(), std::size_t{7});
    }

    void trendOfTheDefaultDataset_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<double>("decline");
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("rSquared");
        QTest::addColumn<std::size_t>("n");
        QTest::newRow("article, 42") << QStringLiteral("article") << 42.0 << 1000.0 << 15.313 << 0.936
                                     << std::size_t{37};
        QTest::newRow("article, 83") << QStringLiteral("article") << 83.0 << 51.14 << 12.013 << 0.777
                                     << std::size_t{21};
        QTest::newRow("all, 42") << QStringLiteral("all") << 42.0 << 8000.0 << 12.585 << 0.941 << std::size_t{53};
        QTest::newRow("all, 83") << QStringLiteral("all") << 83.0 << 473.7 << 16.476 << 0.878 << std::size_t{37};
    }

    void trendOfTheDefaultDataset()
    {
        QFETCH(const QString, settings);
        QFETCH(const double, threshold);
        QFETCH(const double, decline);
        QFETCH(const double, factor);
        QFETCH(const double, rSquared);
        QFETCH(const std::size_t, n);
        const auto series = seriesAt(history(), settingsNamed(settings), threshold);
        COMPARE_CLOSE(series.decline->factor, decline, 1e-4);
        QVERIFY(std::abs(series.trend->factorPerYear - factor) <= 0.0005);
        QVERIFY(std::abs(series.trend->rSquared.value() - rSquared) <= 0.0005);
        QCOMPARE(series.trend->n, n);
    }

    void everyRowIsCountedOnce()
    {
        const auto counts = analyze(history().dataset, allQuotes()).counts;
        QCOMPARE(counts.rows, std::size_t{373});
        QCOMPARE(counts.invalid + counts.noPrice + counts.zeroPrice + counts.filtered + counts.noScore + counts.used,
                 counts.rows);
    }

    // Epoch AI, "LLM inference prices have fallen rapidly but unequally across tasks", 12 March 2025.
    void epochsTable_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<double>("rSquared");
        QTest::addColumn<std::size_t>("n");
        QTest::newRow("GPT-3") << 43.9 << 11.77 << 8.29 << 16.72 << 0.96 << std::size_t{9};
        QTest::newRow("GPT-4") << 86.0 << 15.86 << 4.09 << 61.5 << 0.88 << std::size_t{5};
    }

    void epochsTable()
    {
        QFETCH(const double, threshold);
        QFETCH(const double, factor);
        QFETCH(const double, lower);
        QFETCH(const double, upper);
        QFETCH(const double, rSquared);
        QFETCH(const std::size_t, n);
        static const PriceList epoch = readFile(QStringLiteral(RESOURCES_DIR "/examples/epoch-2025-mmlu.csv"));
        const auto trend = seriesAt(epoch, withPreset({}, "epoch").value(), threshold).trend.value();
        COMPARE_CLOSE(trend.factorPerYear, factor, 0.01);
        COMPARE_CLOSE(trend.studentT.lower, lower, 0.02);
        COMPARE_CLOSE(trend.studentT.upper, upper, 0.02);
        QVERIFY(std::abs(trend.rSquared.value() - rSquared) <= 0.005);
        QCOMPARE(trend.n, n);
    }
};

QTEST_APPLESS_MAIN(TestPublishedFigures)
#include "tst_publishedfigures.moc"
