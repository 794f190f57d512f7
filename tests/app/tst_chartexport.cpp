#include "charts/chartexport.h"
#include "defaultdata.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace llmflation;

namespace {

/// The text of every <text> element.
QStringList svgTexts(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText().trimmed();
    return reader.hasError() ? QStringList() : texts;
}

} // namespace

class TestChartExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pngHasTheSizeAskedFor_data();
    void pngHasTheSizeAskedFor();
    void pngShowsTheThemesGround();
    void svgHasTheSizeAskedFor();
    void svgKeepsItsTextAsText_data();
    void svgKeepsItsTextAsText();
    void svgHoldsNoPictures();
    void formatIsThatOfTheFilesEnding_data();
    void formatIsThatOfTheFilesEnding();
    void pdfPageIsAsLargeAsAskedFor();
    void titleCanBeChosen();
    void emptyChartSaysWhy();

private:
    const AnalyzedPriceList m_article{defaultPriceList(), articleSettings({42, 83})};
};

void TestChartExport::pngHasTheSizeAskedFor_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("1600x900") << QSize(1600, 900) << 1.0;
    QTest::newRow("640x400 at 2") << QSize(640, 400) << 2.0;
    QTest::newRow("801x503 at 1.5") << QSize(801, 503) << 1.5;
}

void TestChartExport::pngHasTheSizeAskedFor()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    const QImage image = QImage::fromData(chartPng(m_article.content(), size, scale), "PNG");
    QCOMPARE(image.size(), size * scale);
}

void TestChartExport::pngShowsTheThemesGround()
{
    ChartContent content = m_article.content();
    content.theme = &darkTheme();
    QCOMPARE(renderChart(content, {640, 400}).pixelColor(1, 1), darkTheme().surface);
}

void TestChartExport::svgHasTheSizeAskedFor()
{
    const QString svg = QString::fromUtf8(chartSvg(m_article.content(), {1600, 900}));
    QVERIFY(svg.contains(QStringLiteral("viewBox=\"0 0 1600 900\"")));
}

void TestChartExport::svgKeepsItsTextAsText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Cheapest model per month at a minimum MMLU score", "$0.10", "2023", "MMLU ≥ 42",
                             "GPT-3 davinci (175B) $60", "10× cheaper per year"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestChartExport::svgKeepsItsTextAsText()
{
    QFETCH(QString, text);
    QVERIFY(svgTexts(chartSvg(m_article.content(), {1600, 900})).contains(text));
}

void TestChartExport::svgHoldsNoPictures()
{
    QVERIFY(!chartSvg(m_article.content(), {1600, 900}).contains("<image"));
}

void TestChartExport::formatIsThatOfTheFilesEnding_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("a.csv.png") << QByteArray("\x89PNG");
    QTest::newRow("CHART.SVG") << QByteArray("<?xml");
    QTest::newRow("b.Pdf") << QByteArray("%PDF");
    QTest::newRow("b.gif") << QByteArray();
    QTest::newRow("png") << QByteArray();
}

void TestChartExport::formatIsThatOfTheFilesEnding()
{
    QFETCH(QByteArray, start);
    const auto format = pictureFormatOf(QTest::currentDataTag());
    QCOMPARE(format.has_value(), !start.isEmpty());
    QVERIFY(!format || chartPicture(m_article.content(), *format, {320, 200}, 1).startsWith(start));
}

void TestChartExport::pdfPageIsAsLargeAsAskedFor()
{
    // 1600 x 900 pixels of 1/96 inch are 1200 x 675 points.
    const QString pdf = QString::fromLatin1(chartPdf(m_article.content(), {1600, 900}));
    const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]")).match(pdf);
    QCOMPARE(box.captured(1).toDouble(), 1200.0);
    QCOMPARE(box.captured(2).toDouble(), 675.0);
}

void TestChartExport::titleCanBeChosen()
{
    ChartContent content = m_article.content();
    content.title = QStringLiteral("Prices <fall> & fall");
    QVERIFY(svgTexts(chartSvg(content, {1600, 900})).contains(content.title));
}

void TestChartExport::emptyChartSaysWhy()
{
    const AnalyzedPriceList prices(defaultPriceList(), articleSettings({99}));
    const QString texts = svgTexts(chartSvg(prices.content(), {1600, 900})).join(QLatin1Char(' '));
    QVERIFY2(texts.contains(QStringLiteral("No quote reaches MMLU 99")), qPrintable(texts));
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
