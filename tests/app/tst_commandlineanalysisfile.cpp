#include "commandlinerun.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

class TestCommandLineAnalysisFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itsDatasetAndSettingsAreUsed();
    void optionsOverrideIt();
    void aPresetTakesItsPlace();
    void sweepTakesItToo();
    void exportTakesThemeAndChartOptions();
    void chartOptionsWithoutAFile();
    void wrongChartOptionsAreRefused_data();
    void wrongChartOptionsAreRefused();
    void aBrokenFileEndsTheCommand();
    void aMissingDatasetEndsTheCommand();
    void unknownKeysAndOtherRowsAreSaid();
    void theDatasetIsNeverStandardInput();

private:
    QString path(const char *name) const { return m_directory.filePath(name); }
    QString analysis(const QByteArray &rest, const QByteArray &dataset = R"({"path": "data/prices.csv"})") const
    {
        writeBytes(path("a.llmflation"),
                   R"({"format": "llmflation-analysis", "version": 1, "dataset": )" + dataset + rest + "}");
        return path("a.llmflation");
    }
    QImage exported(const QStringList &arguments) const
    {
        QFile::remove(path("x.png"));
        const auto run =
            runCommandLine(QStringList{"export"} + arguments + QStringList{"-o", path("x.png"), "--size", "900x600"});
        return run.status == 0 ? QImage(path("x.png")) : QImage();
    }

    QTemporaryDir m_directory;
};

void TestCommandLineAnalysisFile::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QVERIFY(QDir(m_directory.path()).mkdir("data"));
    writeBytes(path("data/prices.csv"),
               "model,vendor,date,price_usd_per_mtok,mmlu\n"
               "A,Meta,2024-01-01,8,50\nB,Meta,2024-02-01,4,50\nC,OpenAI,2024-03-01,1,70\nD,OpenAI,2024-02-01,9,70\n");
}

void TestCommandLineAnalysisFile::itsDatasetAndSettingsAreUsed()
{
    const QString file = analysis(R"(, "analysis": {"thresholds": [60], "rate": 5, "rule": "record-low"})");
    const auto run = runCommandLine({"analyze", file, "--format", "json"});
    QVERIFY2(run.status == 0, run.errors);
    QVERIFY2(run.errors.isEmpty(), run.errors);
    QCOMPARE(run.at("dataset/rows").toInt(), 4);
    QVERIFY(run.at("dataset/path").toString().endsWith("/data/prices.csv"));
    QCOMPARE(run.at("settings/rate").toDouble(), 5.0);
    QCOMPARE(run.at("settings/rule").toString(), "record-low");
    QCOMPARE(run.at("series/0/threshold").toDouble(), 60.0);
    QCOMPARE(run.at("series/0/floor/0/model").toString(), "D");
    QVERIFY(run.at("series/1").isUndefined());
}

void TestCommandLineAnalysisFile::optionsOverrideIt()
{
    const QString file = analysis(R"(, "analysis": {"thresholds": [60], "rate": 5, "vendors": ["OpenAI"]})");
    const auto run = runCommandLine({"analyze", file, "--format", "json", "--threshold", "45", "--vendor", "all"});
    QVERIFY2(run.status == 0, run.errors);
    QCOMPARE(run.at("series/0/threshold").toDouble(), 45.0);
    QCOMPARE(run.at("series/0/floor/0/model").toString(), "A");
    QCOMPARE(run.at("settings/rate").toDouble(), 5.0);
}

void TestCommandLineAnalysisFile::aPresetTakesItsPlace()
{
    const QString file = analysis(R"(, "analysis": {"thresholds": [60], "rate": 5})");
    const auto run = runCommandLine({"analyze", file, "--format", "json", "--preset", "epoch"});
    QVERIFY2(run.status == 0, run.errors);
    QCOMPARE(run.at("settings/rate").toDouble(), 10.0);
    QCOMPARE(run.at("settings/input_weight").toDouble(), 0.75);
    QCOMPARE(run.at("series/0/threshold").toDouble(), 60.0);
}

void TestCommandLineAnalysisFile::sweepTakesItToo()
{
    const QString file = analysis(R"(, "analysis": {"vendors": ["Meta"]})");
    const auto run = runCommandLine({"sweep", file, "--from", "40", "--to", "60", "--step", "20"});
    QVERIFY2(run.status == 0, run.errors);
    QVERIFY2(run.out.contains("vendors Meta"), run.out);
}

void TestCommandLineAnalysisFile::exportTakesThemeAndChartOptions()
{
    const QByteArray settings = R"(, "analysis": {"thresholds": [45]})";
    const QImage plain = exported({analysis(settings)});
    QVERIFY(!plain.isNull());
    const QString dark = analysis(settings + R"(, "theme": "dark")");
    QVERIFY(exported({dark}).pixelColor(1, 1).lightness() < 60);
    QCOMPARE(exported({dark, "--theme", "light"}), plain);
    const QString bare = analysis(settings + R"(, "chart": {"cloud": false})");
    QVERIFY(exported({bare}) != plain);
    QCOMPARE(exported({bare, "--cloud"}), plain);
    const QString near =
        analysis(settings + R"(, "view": {"from": "2024-01-01", "to": "2024-03-01", "log_low": 0, "log_high": 1})");
    QVERIFY(exported({near}) != plain);
}

void TestCommandLineAnalysisFile::chartOptionsWithoutAFile()
{
    const QImage plain = exported({});
    QVERIFY(!plain.isNull());
    for (const QStringList &options : {QStringList{"--unit", "tokens"},
                                       {"--trend"},
                                       {"--forecast-months", "6"},
                                       {"--law", "moore", "--law", "edholm"},
                                       {"--own-rate", "3"},
                                       {"--vendor-colors"},
                                       {"--no-cloud"}})
        QVERIFY2(exported(options) != plain, qPrintable(options.join(' ')));
    QCOMPARE(exported({"--no-trend", "--forecast-months", "0", "--law", "none", "--own-rate", "none", "--cloud"}),
             plain);
}

void TestCommandLineAnalysisFile::wrongChartOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("unit") << QStringList{"--unit", "eur"} << "usd or tokens";
    QTest::newRow("law") << QStringList{"--law", "murphy"} << "moore, dennard, edholm or none";
    QTest::newRow("months") << QStringList{"--forecast-months", "121"} << "1 to 120";
    QTest::newRow("part of a month") << QStringList{"--forecast-months", "1.5"} << "not a number of months";
    QTest::newRow("rate") << QStringList{"--own-rate", "1"} << "is not a rate";
    QTest::newRow("both") << QStringList{"--trend", "--no-trend"} << "excludes";
}

void TestCommandLineAnalysisFile::wrongChartOptionsAreRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, words);
    const auto run = runCommandLine(QStringList{"export", "-o", path("x.png")} + options);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(words.toUtf8()), run.errors);
}

void TestCommandLineAnalysisFile::aBrokenFileEndsTheCommand()
{
    for (const auto command : {"analyze", "sweep"}) {
        const auto run = runCommandLine({command, analysis(R"(, "analysis": {"rate": "ten"})")});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.errors.contains("a.llmflation:1:"), run.errors);
        QVERIFY2(run.errors.contains("analysis.rate is “ten”"), run.errors);
        QVERIFY(run.out.isEmpty());
    }
}

void TestCommandLineAnalysisFile::aMissingDatasetEndsTheCommand()
{
    const auto run = runCommandLine({"analyze", analysis({}, R"({"path": "gone.csv"})")});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains("gone.csv"), run.errors);
}

void TestCommandLineAnalysisFile::unknownKeysAndOtherRowsAreSaid()
{
    const auto run =
        runCommandLine({"analyze", analysis(R"(, "zoom": 3)", R"({"path": "data/prices.csv", "rows": 5})")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains("unknown key “zoom”"), run.errors);
    QVERIFY2(run.errors.contains("has 4 rows, and had 5 when"), run.errors);
}

void TestCommandLineAnalysisFile::theDatasetIsNeverStandardInput()
{
    const auto run = runCommandLine({"analyze", analysis({}, R"({"path": "-"})")}, bytesOf(path("data/prices.csv")));
    QCOMPARE(run.status, 3);
}

QTEST_GUILESS_MAIN(TestCommandLineAnalysisFile)
#include "tst_commandlineanalysisfile.moc"
