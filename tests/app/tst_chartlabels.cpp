#include "charts/chartframe.h"
#include "charts/chartlabels.h"
#include "defaultdata.h"

#include <QTest>

#include <algorithm>

using namespace llmflation;

namespace {

Outline outlineOf(const ChartText &text)
{
    const QSizeF size(text.size.width() + 2 * text.padding.width(), text.size.height() + 2 * text.padding.height());
    return turnedBoxOutline(text.centre, size, text.degrees);
}

struct LaidOut {
    ChartFrame frame;
    std::vector<SeriesDrawing> series;
    std::vector<ChartText> labels;

    LaidOut(const ChartContent &content, QSizeF size)
        : frame(layOutFrame(content, size, {}))
        , series(layOutSeries(content, frame.scale))
        , labels(layOutLabels(content, frame.scale, series))
    {
    }
    [[nodiscard]] bool shows(const char *text) const
    {
        return std::ranges::find(labels, QString::fromUtf8(text), &ChartText::text) != labels.end();
    }
};

} // namespace

class TestChartLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCovered_data();
    void nothingIsCovered();
    void axisTextsDoNotOverlap_data();
    void axisTextsDoNotOverlap();
    void articleChartNamesItsSeriesAndEnds_data();
    void articleChartNamesItsSeriesAndEnds();
    void rateIsToldOnce();
    void sharedStepsAreLabelledOnce();
};

void TestChartLabels::nothingIsCovered_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QSize size : {QSize(640, 400), QSize(1024, 700), QSize(1600, 900)})
        for (const bool dark : {false, true})
            QTest::addRow("%dx%d %s", size.width(), size.height(), dark ? "dark" : "light") << size << dark;
}

void TestChartLabels::nothingIsCovered()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    AnalyzedPriceList prices(defaultPriceList(), {});
    for (int threshold = 20; threshold <= 95; ++threshold) {
        AnalysisSettings settings;
        settings.thresholds = {static_cast<double>(threshold), 83};
        prices.result = analyze(prices.list.dataset, settings);
        ChartContent content = prices.content();
        content.theme = dark ? &darkTheme() : &lightTheme();
        const LaidOut chart(content, size);
        const auto obstacles = labelObstacles(chart.series, content.textScale);
        for (std::size_t i = 0; i < chart.labels.size(); ++i) {
            const Outline label = outlineOf(chart.labels[i]);
            const auto where = QStringLiteral("%1 at %2").arg(chart.labels[i].text).arg(threshold);
            QVERIFY2(chart.frame.scale.plot.contains(label.bounds), qPrintable(where));
            for (const Outline &obstacle : obstacles)
                QVERIFY2(!meet(label, obstacle), qPrintable(where));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!meet(label, outlineOf(chart.labels[j])), qPrintable(where));
        }
    }
}

void TestChartLabels::axisTextsDoNotOverlap_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(320, 240), QSize(640, 400), QSize(1020, 500), QSize(1600, 900), QSize(3840, 2160)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestChartLabels::axisTextsDoNotOverlap()
{
    QFETCH(QSize, size);
    const AnalyzedPriceList prices(defaultPriceList(), articleSettings({42, 83}));
    ChartContent content = prices.content();
    content.source = QStringLiteral("llm-price-history.csv");
    const ChartFrame frame = layOutFrame(content, size, {});
    for (std::size_t i = 0; i < frame.texts.size(); ++i) {
        const Outline text = outlineOf(frame.texts[i]);
        QVERIFY2(QRectF(QPointF(), size).contains(text.bounds), qPrintable(frame.texts[i].text));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!meet(text, outlineOf(frame.texts[j])), qPrintable(frame.texts[i].text));
    }
}

void TestChartLabels::articleChartNamesItsSeriesAndEnds_data()
{
    QTest::addColumn<QString>("label");
    for (const char *label : {"MMLU ≥ 42", "MMLU ≥ 83", "GPT-3 davinci (175B) $60", "Llama 3.2 3B Instruct $0.06",
                              "GPT-4 $45", "Llama 3.1 70B Instruct $0.88", "10× cheaper per year"})
        QTest::newRow(label) << QString::fromUtf8(label);
}

void TestChartLabels::articleChartNamesItsSeriesAndEnds()
{
    QFETCH(QString, label);
    const AnalyzedPriceList prices(defaultPriceList(), articleSettings({42, 83}));
    QVERIFY(LaidOut(prices.content(), {1020, 500}).shows(qPrintable(label)));
}

void TestChartLabels::rateIsToldOnce()
{
    const AnalyzedPriceList prices(defaultPriceList(), articleSettings({42, 60, 83}));
    const LaidOut chart(prices.content(), {1600, 900});
    QCOMPARE(std::ranges::count(chart.labels, QStringLiteral("10× cheaper per year"), &ChartText::text), 1);
}

void TestChartLabels::sharedStepsAreLabelledOnce()
{
    const AnalyzedPriceList prices(defaultPriceList(), articleSettings({42, 42.5}));
    const LaidOut chart(prices.content(), {1600, 900});
    QVERIFY(chart.shows("MMLU ≥ 42.5"));
    QCOMPARE(std::ranges::count(chart.labels, QStringLiteral("GPT-3 davinci (175B) $60"), &ChartText::text), 1);
}

QTEST_MAIN(TestChartLabels)
#include "tst_chartlabels.moc"
