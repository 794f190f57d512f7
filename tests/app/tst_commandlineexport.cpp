#include "commandlinerun.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace llmflation;

class TestCommandLineExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_directory.isValid()); }
    void showsTheArticleIn1600By900();
    void scaleMultipliesThePixels();
    void darkThemeIsDark();
    void twoRunsGiveTheSameBytes();
    void theUsersLanguageChangesNothing();
    void svgHasItsSizeAndTheTitle();
    void pdfHasOnePageOfThatSize();
    void aFileIsShownWithoutThePreset();
    void errorsInTheDataAreNamedAndThePictureIsWritten();
    void saysWhereItCannotWrite();
    void endingsAreReadWithoutRegardToCase();
    void paperSizesHaveTheirDots_data();
    void paperSizesHaveTheirDots();
    void wrongSizesAreWrongUsage_data();
    void wrongSizesAreWrongUsage();
    void wordsCanBeChosenOrLeftOut();
    void transparentGroundLetsThrough();
    void pictureTellsItsCommandAndNoFolder();

private:
    QString path(const char *name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
};

void TestCommandLineExport::showsTheArticleIn1600By900()
{
    const auto run = runCommandLine({"export", "-o", path("chart.png")});
    QVERIFY2(run.status == 0, run.errors);
    QVERIFY2(run.errors.isEmpty(), run.errors);
    const QImage plain(path("chart.png"));
    QCOMPARE(plain.size(), QSize(1600, 900));
    QCOMPARE(runCommandLine({"export", "--preset", "article", "-o", path("article.png")}).status, 0);
    QCOMPARE(plain, QImage(path("article.png")));
    QCOMPARE(runCommandLine({"export", "--preset", "none", "-o", path("all.png")}).status, 0);
    QVERIFY(plain != QImage(path("all.png")));
}

void TestCommandLineExport::scaleMultipliesThePixels()
{
    QCOMPARE(runCommandLine({"export", "-o", path("chart.png"), "--size", "800x500", "--scale", "2.5"}).status, 0);
    QCOMPARE(QImage(path("chart.png")).size(), QSize(2000, 1250));
}

void TestCommandLineExport::darkThemeIsDark()
{
    const auto cornerOf = [this](const char *theme) {
        runCommandLine({"export", "-o", path("theme.png"), "--theme", theme});
        return QImage(path("theme.png")).pixelColor(1, 1).lightness();
    };
    QVERIFY(cornerOf("light") > 200);
    QVERIFY(cornerOf("dark") < 60);
}

void TestCommandLineExport::twoRunsGiveTheSameBytes()
{
    for (const auto name : {"one.png", "two.png"})
        QCOMPARE(runCommandLine({"export", "-o", path(name)}).status, 0);
    QCOMPARE(bytesOf(path("one.png")), bytesOf(path("two.png")));
}

void TestCommandLineExport::theUsersLanguageChangesNothing()
{
    const QByteArray former = qgetenv("LC_ALL");
    for (const auto language : {"C", "de_DE.UTF-8"}) {
        qputenv("LC_ALL", language);
        QCOMPARE(runCommandLine({"export", "-o", path(language) + ".svg"}).status, 0);
    }
    former.isNull() ? qunsetenv("LC_ALL") : qputenv("LC_ALL", former);
    QCOMPARE(bytesOf(path("de_DE.UTF-8.svg")), bytesOf(path("C.svg")));
}

void TestCommandLineExport::svgHasItsSizeAndTheTitle()
{
    QCOMPARE(runCommandLine({"export", "-o", path("chart.svg"), "--size", "1000x600", "--title", "A & B"}).status, 0);
    QXmlStreamReader xml(bytesOf(path("chart.svg")));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value("viewBox").toString(), "0 0 1000 600");
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.readElementText(), "A & B");
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestCommandLineExport::pdfHasOnePageOfThatSize()
{
    QCOMPARE(runCommandLine({"export", "-o", path("chart.pdf"), "--size", "1600x900"}).status, 0);
    const QByteArray pdf = bytesOf(path("chart.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/MediaBox [0 0 1200.000000 675.000000]")); // points
    QVERIFY(pdf.contains("/Count 1\n"));
}

void TestCommandLineExport::aFileIsShownWithoutThePreset()
{
    const QString file = RESOURCES_DIR "/llm-price-history.csv";
    QCOMPARE(runCommandLine({"export", file, "-o", path("file.png")}).status, 0);
    QCOMPARE(runCommandLine({"export", file, "--preset", "none", "-o", path("none.png")}).status, 0);
    QCOMPARE(QImage(path("file.png")), QImage(path("none.png")));
}

void TestCommandLineExport::errorsInTheDataAreNamedAndThePictureIsWritten()
{
    const QByteArray file = "model,date,price,mmlu\nA,2024-01-01,1,90\nB,2024-02-30,1,90\n";
    const auto run = runCommandLine({"export", "-", "-o", path("bad.png")}, file);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("-:3:3: error"), run.errors);
    QCOMPARE(QImage(path("bad.png")).size(), QSize(1600, 900));
}

void TestCommandLineExport::saysWhereItCannotWrite()
{
    QVERIFY(QDir().mkpath(path("taken.png")));
    const auto run = runCommandLine({"export", "-o", path("taken.png")});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains("taken.png"), run.errors);
}

void TestCommandLineExport::endingsAreReadWithoutRegardToCase()
{
    QCOMPARE(runCommandLine({"export", "-o", path("CHART.SVG")}).status, 0);
    QVERIFY(bytesOf(path("CHART.SVG")).contains("<svg"));
}

void TestCommandLineExport::paperSizesHaveTheirDots_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    QTest::newRow("300 dpi by itself") << QStringList{"--size", "170x100mm"} << QSize(2008, 1181);
    QTest::newRow("inches at 150") << QStringList{"--size", "6.5x4in", "--dpi", "150"} << QSize(975, 600);
    QTest::newRow("pixels at 192") << QStringList{"--size", "640x400", "--dpi", "192"} << QSize(1280, 800);
    QTest::newRow("millimetres, scaled") << QStringList{"--size", "127x76.2mm", "--scale", "2"} << QSize(960, 576);
}

void TestCommandLineExport::paperSizesHaveTheirDots()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, size);
    const auto run = runCommandLine(QStringList{"export", "-o", path("paper.png")} + options);
    QVERIFY2(run.status == 0, run.errors);
    QCOMPARE(QImage(path("paper.png")).size(), size);
}

void TestCommandLineExport::wrongSizesAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("too small") << QStringList{"--size", "4x100mm"};
    QTest::newRow("too large") << QStringList{"--size", "400x100in"};
    QTest::newRow("half a pixel") << QStringList{"--size", "640.5x400"};
    QTest::newRow("unknown unit") << QStringList{"--size", "10x10cm"};
    QTest::newRow("no number") << QStringList{"--size", "nanx10mm"};
    QTest::newRow("two scales") << QStringList{"--dpi", "100", "--scale", "2"};
    QTest::newRow("too few dots") << QStringList{"--dpi", "10"};
}

void TestCommandLineExport::wrongSizesAreWrongUsage()
{
    QFETCH(QStringList, options);
    const auto run = runCommandLine(QStringList{"export", "-o", path("never.png")} + options);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(options.first().toUtf8()), run.errors);
    QVERIFY(!QFile::exists(path("never.png")));
}

void TestCommandLineExport::wordsCanBeChosenOrLeftOut()
{
    const auto run = runCommandLine({"export", "-o", path("words.svg"), "--title", "", "--subtitle", "Own subtitle",
                                     "--source", "Own source", "--note", "Own note"});
    QVERIFY2(run.status == 0, run.errors);
    const QByteArray svg = bytesOf(path("words.svg"));
    for (const auto words : {">Own subtitle</text>", ">Own source</text>", ">Own note</text>"})
        QVERIFY2(svg.contains(words), words);
    QVERIFY(!svg.contains("Cheapest model per month"));
}

void TestCommandLineExport::transparentGroundLetsThrough()
{
    QCOMPARE(runCommandLine({"export", "-o", path("clear.png"), "--transparent"}).status, 0);
    QCOMPARE(QImage(path("clear.png")).pixelColor(1, 1).alpha(), 0);
}

void TestCommandLineExport::pictureTellsItsCommandAndNoFolder()
{
    const QString file = RESOURCES_DIR "/llm-price-history.csv";
    QCOMPARE(runCommandLine({"export", file, "-o", path("told.png"), "--threshold", "60"}).status, 0);
    const QImage picture(path("told.png"));
    QVERIFY(picture.text("Comment").startsWith("llmflation export llm-price-history.csv -o chart.png"));
    QVERIFY(picture.text("Comment").contains("--threshold 60"));
    for (const QString &key : picture.textKeys())
        QVERIFY2(!picture.text(key).contains(RESOURCES_DIR), qPrintable(key));
    QCOMPARE(picture.dotsPerMeterX(), 3780);
}

QTEST_GUILESS_MAIN(TestCommandLineExport)
#include "tst_commandlineexport.moc"
