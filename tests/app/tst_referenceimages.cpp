#include "charts/chartexport.h"
#include "defaultdata.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace llmflation;

namespace {

constexpr int storedWidth = 400;
constexpr int block = 8; ///< pixels of a square that is looked at by itself

QString pathOf(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/pictures/%1.png").arg(name);
}

/// Mean difference of the colours in a square, 0 to 255.
double difference(const QImage &a, const QImage &b, QPoint corner)
{
    int sum = 0;
    for (int y = corner.y(); y < corner.y() + block; ++y)
        for (int x = corner.x(); x < corner.x() + block; ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    return sum / (3.0 * block * block);
}

/// Of the square that differs most.
double greatestDifference(const QImage &a, const QImage &b)
{
    double greatest = 0;
    for (int y = 0; y + block <= a.height(); y += block)
        for (int x = 0; x + block <= a.width(); x += block)
            greatest = std::max(greatest, difference(a, b, {x, y}));
    return greatest;
}

QImage chartPicture(const ChartContent &content, QSize size)
{
    return renderChart(content, size, 1)
        .scaledToWidth(storedWidth, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

/// The look at the four corners of size and theme, and of what the options show. packaging/pictures.sh makes the stored
/// pictures anew, after a change that is meant to be seen.
class TestReferenceImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksAsStored_data();
    void looksAsStored();
    void aMissingLabelIsSeen();
};

void TestReferenceImages::looksAsStored_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("options");
    QTest::newRow("small-light") << QSize(640, 400) << false << false;
    QTest::newRow("small-dark") << QSize(640, 400) << true << false;
    QTest::newRow("large-light") << QSize(1600, 900) << false << false;
    QTest::newRow("large-dark") << QSize(1600, 900) << true << false;
    QTest::newRow("options-light") << QSize(1600, 900) << false << true;
    QTest::newRow("options-dark") << QSize(1600, 900) << true << true;
}

void TestReferenceImages::looksAsStored()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, options);
    const AnalyzedPriceList prices(defaultPriceList(), articleSettings({42, 83}));
    ChartContent content = prices.content();
    content.theme = dark ? &darkTheme() : &lightTheme();
    content.source = QStringLiteral("Data: llm-price-history.csv");
    if (options) {
        content.options.trend = content.options.forecast = content.options.vendorColors = true;
        content.options.laws = {ReferenceLaw::Moore, ReferenceLaw::Edholm};
        content.annotations = {{"A note", 19500, 30.0, 0, 0}};
    }
    const QImage picture = chartPicture(content, size);
    const QString path = pathOf(QString::fromLatin1(QTest::currentDataTag()));
    if (qEnvironmentVariableIsSet("LLMFLATION_RENEW_PICTURES")) {
        QVERIFY(picture.save(path));
        QSKIP("made anew");
    }
    const QImage stored = QImage(path).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(stored.size(), picture.size());
    const double greatest = greatestDifference(stored, picture);
    if (greatest >= 12)
        picture.save(
            QDir::temp().filePath(QStringLiteral("llmflation-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    QVERIFY2(greatest < 12, qPrintable(QString::number(greatest)));
}

void TestReferenceImages::aMissingLabelIsSeen()
{
    const AnalyzedPriceList prices(defaultPriceList(), articleSettings({42, 83}));
    const AnalyzedPriceList other(defaultPriceList(), articleSettings({42, 84}));
    QVERIFY(greatestDifference(chartPicture(prices.content(), {640, 400}), chartPicture(other.content(), {640, 400})) >
            12);
}

QTEST_MAIN(TestReferenceImages)
#include "tst_referenceimages.moc"
