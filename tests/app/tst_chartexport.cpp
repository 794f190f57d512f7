#include "charts/chartexport.h"
#include "charts/chartframe.h"
#include "charts/equivalentcommand.h"
#include "defaultdata.h"
#include "document/analysisfile.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

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
    void pngOfPaperHasItsDots_data();
    void pngOfPaperHasItsDots();
    void scaledPictureIsTheSamePicture_data();
    void scaledPictureIsTheSamePicture();
    void svgOfPaperHasItsLengths();
    void pdfOfPaperIsExact_data();
    void pdfOfPaperIsExact();
    void pdfEmbedsEveryFont();
    void svgRefersToNothingOutside();
    void svgIsXmlWhateverTheNames();
    void metadataNameTheCommandAndTheDataset_data();
    void metadataNameTheCommandAndTheDataset();
    void viewAndNotesGoWithThePicture_data() { metadataNameTheCommandAndTheDataset_data(); }
    void viewAndNotesGoWithThePicture();
    void commandHasNoFolders();
    void wordsOfTheChoiceAreDrawn();
    void emptyWordsLeaveNoRoom();
    void transparentPictureHasNoGround();
    void transparentSvgHasNoGround();

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
    ChartExport choice;
    choice.path = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(!format || chartPicture(m_article.content(), choice, QStringLiteral("a.csv")).startsWith(start));
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

void TestChartExport::pngOfPaperHasItsDots_data()
{
    QTest::addColumn<PictureSize>("size");
    QTest::addColumn<int>("dotsPerInch");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<int>("dotsPerMetre");
    // 170 / 25.4 * 300 = 2007.87, 100 / 25.4 * 300 = 1181.10
    QTest::newRow("170x100 mm at 300") << PictureSize{170, 100, LengthUnit::Millimetre} << 300 << QSize(2008, 1181)
                                       << 11811;
    QTest::newRow("6.5x4 in at 150") << PictureSize{6.5, 4, LengthUnit::Inch} << 150 << QSize(975, 600) << 5906;
    QTest::newRow("640x400 px at 96") << PictureSize{640, 400} << 96 << QSize(640, 400) << 3780;
}

void TestChartExport::pngOfPaperHasItsDots()
{
    QFETCH(PictureSize, size);
    QFETCH(int, dotsPerInch);
    QFETCH(QSize, pixels);
    QFETCH(int, dotsPerMetre);
    const QImage image =
        QImage::fromData(chartPng(m_article.content(), layoutSize(size), dotsPerInch / pixelsPerInch), "PNG");
    QCOMPARE(image.size(), pixels);
    QCOMPARE(image.dotsPerMeterX(), dotsPerMetre);
    QCOMPARE(image.dotsPerMeterY(), dotsPerMetre);
}

void TestChartExport::scaledPictureIsTheSamePicture_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.5, 2.0})
        QTest::addRow("%g", scale) << scale;
}

void TestChartExport::scaledPictureIsTheSamePicture()
{
    QFETCH(double, scale);
    const QImage plain = renderChart(m_article.content(), {1600, 900});
    const QImage scaled = renderChart(m_article.content(), {1600, 900}, scale)
                              .scaled(400, 225, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage small = plain.scaled(400, 225, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double difference = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            difference += std::abs(qGray(small.pixel(x, y)) - qGray(scaled.pixel(x, y)));
    QVERIFY2(difference / (small.width() * small.height()) < 1.5, qPrintable(QString::number(difference)));
}

void TestChartExport::svgOfPaperHasItsLengths()
{
    QXmlStreamReader xml(chartSvg(m_article.content(), {170, 100, LengthUnit::Millimetre}));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value(QLatin1String("width")).toString(), QStringLiteral("170mm"));
    QCOMPARE(xml.attributes().value(QLatin1String("height")).toString(), QStringLiteral("100mm"));
    const auto box = xml.attributes().value(QLatin1String("viewBox")).toString().split(QLatin1Char(' '));
    QCOMPARE(box.size(), 4);
    QVERIFY(std::abs(box[2].toDouble() - 170 / 25.4 * 96) < 1e-6);
    QVERIFY(std::abs(box[3].toDouble() - 100 / 25.4 * 96) < 1e-6);
}

void TestChartExport::pdfOfPaperIsExact_data()
{
    QTest::addColumn<PictureSize>("size");
    QTest::newRow("170x100 mm") << PictureSize{170, 100, LengthUnit::Millimetre};
    QTest::newRow("6.33x4.21 in") << PictureSize{6.33, 4.21, LengthUnit::Inch};
    QTest::newRow("1601x903 px") << PictureSize{1601, 903};
}

void TestChartExport::pdfOfPaperIsExact()
{
    QFETCH(PictureSize, size);
    const QString pdf = QString::fromLatin1(chartPdf(m_article.content(), layoutSize(size)));
    const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 ([0-9.-]+) ([0-9.]+) ([0-9.]+)\\]")).match(pdf);
    constexpr double millimetresPerPoint = 25.4 / 72;
    const QSizeF asked = layoutSize(size) / pixelsPerUnit(LengthUnit::Millimetre);
    QVERIFY(std::abs(box.captured(2).toDouble() * millimetresPerPoint - asked.width()) < 0.01);
    const double height = box.captured(3).toDouble() - box.captured(1).toDouble();
    QVERIFY(std::abs(height * millimetresPerPoint - asked.height()) < 0.01);
    // What was cut off stays at its place in the file.
    const auto table = QRegularExpression(QStringLiteral("startxref\\s+(\\d+)")).match(pdf);
    QCOMPARE(pdf.mid(table.captured(1).toInt(), 4), QStringLiteral("xref"));
}

void TestChartExport::pdfEmbedsEveryFont()
{
    const QByteArray pdf = chartPdf(m_article.content(), {800, 500});
    QVERIFY(pdf.contains("/FontFile2"));
    QCOMPARE(pdf.count("/FontFile2"), pdf.count("/Type /FontDescriptor"));
}

void TestChartExport::svgRefersToNothingOutside()
{
    QXmlStreamReader xml(chartSvg(m_article.content(), {800, 500}));
    while (!xml.atEnd()) {
        xml.readNext();
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            QVERIFY2(attribute.name() != QLatin1String("href"), qPrintable(attribute.value().toString()));
            QVERIFY(!attribute.value().contains(QLatin1String("url(http")));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestChartExport::svgIsXmlWhateverTheNames()
{
    AnalysisSettings settings;
    settings.thresholds = {1};
    const AnalyzedPriceList prices(
        readPriceList("model,date,price,mmlu\n\"A\x01<&>\x1b\",2024-01-01,1,50\nB,2024-05-01,0.1,50\n"), settings);
    ChartExport choice;
    choice.path = QStringLiteral("a.svg");
    choice.title = QStringLiteral("</title>\x02]]>");
    choice.note = QStringLiteral("<script>--></metadata>");
    const ChartContent content = contentFor(prices.content(), choice, QStringLiteral("<b>.csv"));
    const QByteArray svg = chartPicture(content, choice, QStringLiteral("<b>.csv"));
    QVERIFY(!svgTexts(svg).isEmpty());
    QVERIFY(svgTexts(svg).contains(QStringLiteral("<script>--></metadata>")));
}

void TestChartExport::metadataNameTheCommandAndTheDataset_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a.png", "a.svg", "a.pdf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestChartExport::metadataNameTheCommandAndTheDataset()
{
    QFETCH(QString, name);
    ChartExport choice;
    choice.path = QStringLiteral("/home/somebody/pictures/") + name;
    choice.title = QStringLiteral("Fall & fall");
    const ChartContent content = contentFor(m_article.content(), choice, QStringLiteral("prices.csv"));
    const QByteArray bytes = chartPicture(content, choice, QStringLiteral("prices.csv"));
    QString text = QString::fromUtf8(bytes);
    if (name == QLatin1String("a.png")) {
        const QImage image = QImage::fromData(bytes, "PNG");
        text = image.text();
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Fall & fall"));
        QCOMPARE(image.text(QStringLiteral("Source")), QStringLiteral("prices.csv"));
    }
    QVERIFY(text.contains(QStringLiteral("llmflation export prices.csv -o chart") + name.mid(1)));
    QVERIFY(text.contains(QStringLiteral("--threshold 42 --threshold 83 --preset article")));
    QVERIFY(text.contains(programName()));
    QVERIFY(!text.contains(QStringLiteral("somebody")));
}

/// A zoomed view and notes have no options: the picture holds the analysis that its command reads.
void TestChartExport::viewAndNotesGoWithThePicture()
{
    QFETCH(QString, name);
    ChartExport choice;
    choice.path = name;
    ChartContent content = m_article.content();
    content.annotations = {{"Turbo <&> \"price war\" 价格", double(dayOf(2023, 11, 6).sinceEpoch), 5.0, 20, -30}};
    content.view = ViewRange{19300, 20000, -1.5, 1.25};
    const QString dataset = QStringLiteral("prices.csv");
    const QByteArray bytes = chartPicture(contentFor(content, choice, dataset), choice, dataset);
    QString kept;
    if (name.endsWith(QLatin1String("png"))) {
        kept = QImage::fromData(bytes, "PNG").text(QStringLiteral("Analysis"));
    } else {
        const QString start = QStringLiteral("<llmflation:analysis>");
        QString text =
            QString::fromUtf8(bytes).section(start, 1).section(QStringLiteral("</llmflation:analysis>"), 0, 0);
        kept =
            text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
        kept.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&amp;"), QLatin1String("&"));
    }
    const auto read = parseAnalysis(kept.toStdString(), "chart.llmflation");
    QVERIFY2(read, read ? "" : read.error().message.text().c_str());
    QVERIFY(read->warnings.empty());
    QCOMPARE(read->analysis.dataset, std::string("prices.csv"));
    QVERIFY(read->analysis.setup.settings == content.result->settings);
    ChartContent again = m_article.content();
    again.options = read->analysis.setup.chart;
    again.annotations = read->analysis.setup.annotations;
    again.view = read->analysis.view;
    QVERIFY(again.annotations == content.annotations && again.view == content.view);
    if (!name.endsWith(QLatin1String("pdf"))) // that one holds its time
        QCOMPARE(chartPicture(contentFor(again, choice, dataset), choice, dataset), bytes);
    QVERIFY(equivalentCommand(content, dataset, choice).startsWith(u"llmflation export chart.llmflation -o chart."));
}

void TestChartExport::commandHasNoFolders()
{
    ChartExport choice;
    choice.path = QStringLiteral("/home/me/mine.PNG");
    choice.size = {170, 100, LengthUnit::Millimetre};
    choice.scale = 300 / pixelsPerInch;
    choice.note = QStringLiteral("it's two\nlines");
    AnalysisSettings settings;
    settings.vendors = {"Meta"};
    settings.inputWeight = 0.75;
    settings.asOf = dayOf(2024, 11, 12);
    const AnalyzedPriceList prices(defaultPriceList(), settings);
    QCOMPARE(equivalentCommand(prices.content(), QStringLiteral("/srv/p.csv"), choice),
             QStringLiteral("llmflation export p.csv -o chart.png --benchmark mmlu --threshold 42 --threshold 83 "
                            "--input-weight 0.75 --as-of 2024-11-12 --vendor Meta --size 170x100mm --dpi 300 "
                            "--note 'it'\\''s two\nlines'"));
}

void TestChartExport::wordsOfTheChoiceAreDrawn()
{
    ChartExport choice;
    choice.title = QStringLiteral("Own title");
    choice.subtitle = QStringLiteral("one · two");
    choice.source = QStringLiteral("Own source");
    choice.note = QStringLiteral("A note of one's own");
    const ChartContent content = contentFor(m_article.content(), choice, QStringLiteral("a.csv"));
    const QStringList texts = svgTexts(chartSvg(content, {1600, 900}));
    for (const QString &words : {*choice.title, *choice.subtitle, *choice.source, choice.note})
        QVERIFY2(texts.contains(words), qPrintable(texts.join(QLatin1Char('|'))));
    QVERIFY(!texts.contains(m_article.content().title));
}

void TestChartExport::emptyWordsLeaveNoRoom()
{
    const auto plotTopOf = [this](const ChartExport &choice) {
        return layOutFrame(contentFor(m_article.content(), choice, QStringLiteral("a.csv")), {1600, 900}, {})
            .scale.plot;
    };
    ChartExport choice;
    const QRectF usual = plotTopOf(choice);
    choice.title = choice.subtitle = choice.source = QString();
    const QRectF plain = plotTopOf(choice);
    QVERIFY(plain.top() < usual.top());
    QVERIFY(plain.bottom() > usual.bottom());
}

void TestChartExport::transparentPictureHasNoGround()
{
    ChartContent content = m_article.content();
    content.transparent = true;
    const QImage image = QImage::fromData(chartPng(content, {640, 400}), "PNG");
    QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
    const QImage opaque = QImage::fromData(chartPng(m_article.content(), {640, 400}), "PNG");
    QVERIFY(!opaque.hasAlphaChannel());
    QImage laid(opaque.size(), QImage::Format_ARGB32_Premultiplied); // on the same ground it is the same picture
    laid.fill(lightTheme().surface);
    QPainter(&laid).drawImage(0, 0, image);
    double difference = 0; // Qt blends the edges of text a little differently where it can't see the ground
    for (int y = 0; y < laid.height(); ++y)
        for (int x = 0; x < laid.width(); ++x)
            difference += std::abs(qGreen(laid.pixel(x, y)) - qGreen(opaque.pixel(x, y)));
    difference /= laid.width() * laid.height();
    QVERIFY2(difference < 1, qPrintable(QString::number(difference)));
}

void TestChartExport::transparentSvgHasNoGround()
{
    const auto hasGround = [](const ChartContent &content) {
        return chartSvg(content, {640, 400}).contains("width=\"640\" height=\"400\"/>");
    };
    ChartContent content = m_article.content();
    QVERIFY(hasGround(content));
    content.transparent = true;
    QVERIFY(!hasGround(content));
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
