#include "charts/chartframe.h"
#include "charts/chartlabels.h"
#include "defaultdata.h"

#include <QTest>

#include <algorithm>
#include <utility>

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
    std::vector<LawDrawing> laws;
    std::vector<ChartText> labels;

    LaidOut(const ChartContent &content, QSizeF size)
        : frame(layOutFrame(content, size, {}))
        , series(layOutSeries(content, frame.scale))
        , laws(layOutLaws(content, frame.scale))
        , labels(layOutLabels(content, frame.scale, series, laws, annotationBoxes(content, frame.scale)))
    {
    }
    [[nodiscard]] bool shows(const char *text) const
    {
        return std::ranges::find(labels, QString::fromUtf8(text), &ChartText::text) != labels.end();
    }
};

/// Which text is covered, covers something or is too small; empty: none.
QString problemOf(const LaidOut &chart, const ChartContent &content)
{
    constexpr int leastPixels = 9;
    const auto obstacles = labelObstacles(chart.series, chart.laws, content.textScale);
    std::vector<Outline> taken;
    const auto meetsTaken = [&](const Outline &outline) {
        return std::ranges::any_of(taken, [&](const Outline &other) { return meet(outline, other); });
    };
    for (const ChartText &text : chart.frame.texts) {
        if (meetsTaken(outlineOf(text)) || text.font.pixelSize() < leastPixels)
            return text.text;
        taken.push_back(outlineOf(text));
    }
    for (const ChartText &text : chart.labels) {
        const Outline label = outlineOf(text);
        if (!chart.frame.scale.plot.contains(label.bounds) || meetsTaken(label) || text.font.pixelSize() < leastPixels)
            return text.text;
        if (std::ranges::any_of(obstacles, [&](const Outline &obstacle) { return meet(label, obstacle); }))
            return text.text + QStringLiteral(" over a line");
        taken.push_back(label);
        if (!text.leader.isNull())
            taken.push_back(lineOutline(text.leader.p1(), text.leader.p2()));
    }
    return {};
}

/// How many texts stand left of the plot and below it.
std::pair<qsizetype, qsizetype> axisLabels(const ChartFrame &frame)
{
    const QRectF &plot = frame.scale.plot;
    return {std::ranges::count_if(
                frame.texts,
                [&](const ChartText &t) { return t.centre.x() < plot.left() && t.centre.y() >= plot.top() - 1; }),
            std::ranges::count_if(frame.texts, [&](const ChartText &t) { return t.centre.y() > plot.bottom(); })};
}

} // namespace

class TestChartLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCovered_data();
    void nothingIsCovered();
    void everyAxisHasThreeLabels_data();
    void everyAxisHasThreeLabels();
    void axisTextsDoNotOverlap_data();
    void axisTextsDoNotOverlap();
    void articleChartNamesItsSeriesAndEnds_data();
    void articleChartNamesItsSeriesAndEnds();
    void rateIsToldOnce();
    void sharedStepsAreLabelledOnce();
};

void TestChartLabels::nothingIsCovered_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("everything");
    for (const char *preset : {"", "article", "epoch"})
        for (const QSize size : {QSize(640, 400), QSize(1024, 700), QSize(1600, 900), QSize(3840, 2160)})
            for (const bool dark : {false, true})
                for (const bool everything : {false, true})
                    QTest::addRow("%s %dx%d %s%s", preset, size.width(), size.height(), dark ? "dark" : "light",
                                  everything ? ", with trend, forecast and laws" : "")
                        << QString::fromLatin1(preset) << size << dark << everything;
}

/// No two texts of labels and axes meet, nothing drawn is covered, nothing leaves its place, all can be read.
void TestChartLabels::nothingIsCovered()
{
    QFETCH(QString, preset);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, everything);
    AnalysisSettings settings;
    if (!preset.isEmpty())
        settings = withPreset(settings, preset.toStdString()).value();
    AnalyzedPriceList prices(defaultPriceList(), settings);
    for (int half = 40; half <= 190; ++half) {
        settings.thresholds = {half / 2.0, 83};
        prices.result = analyze(prices.list.dataset, settings);
        ChartContent content = prices.content();
        content.theme = dark ? &darkTheme() : &lightTheme();
        if (everything) {
            content.options.trend = content.options.forecast = true;
            content.options.laws = {ReferenceLaw::Moore, ReferenceLaw::Dennard, ReferenceLaw::Edholm};
        }
        const QString problem = problemOf(LaidOut(content, size), content);
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1 at %2").arg(problem).arg(half / 2.0)));
    }
}

void TestChartLabels::everyAxisHasThreeLabels_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("vendor");
    for (const QSize size : {QSize(640, 400), QSize(1024, 700), QSize(1600, 900), QSize(3840, 2160)})
        for (const char *vendor : {"", "Anthropic", "Cohere"})
            QTest::addRow("%dx%d %s", size.width(), size.height(), vendor) << size << QString::fromLatin1(vendor);
}

void TestChartLabels::everyAxisHasThreeLabels()
{
    QFETCH(QSize, size);
    QFETCH(QString, vendor);
    for (const PriceUnit unit : {PriceUnit::UsdPerMtok, PriceUnit::TokensPerUsd}) {
        AnalysisSettings settings;
        if (!vendor.isEmpty())
            settings.vendors = {vendor.toStdString()};
        const AnalyzedPriceList prices(defaultPriceList(), settings);
        ChartContent content = prices.content();
        content.options.unit = unit;
        const auto [priceLabels, dateLabels] = axisLabels(layOutFrame(content, size, {}));
        QVERIFY2(priceLabels >= 3, qPrintable(QString::number(priceLabels)));
        QVERIFY2(dateLabels >= 3, qPrintable(QString::number(dateLabels)));
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
