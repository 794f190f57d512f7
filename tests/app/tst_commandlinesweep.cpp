#include "commandlinerun.h"

#include <QTest>

using namespace llmflation;

class TestCommandLineSweep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheAnalysisOfEachThreshold();
    void stepsReachTheLastThreshold();
    void spansTheScoresUnlessToldOtherwise();
    void figuresAreNullWithoutATrend();
    void csvHasARowForEachThreshold();
    void textHasALineForEachThreshold();
    void stepFitsTheScores();
    void bootstrapIsGivenWhereItIsAskedFor();
};

void TestCommandLineSweep::agreesWithTheAnalysisOfEachThreshold()
{
    const auto sweep = runCommandLine(
        {"sweep", "--preset", "article", "--from", "42", "--to", "83", "--step", "41", "--format", "json"});
    const auto analysis = runCommandLine({"analyze", "--preset", "article", "--format", "json"});
    QCOMPARE(sweep.status, 0);
    QCOMPARE(sweep.at("sweep").toArray().size(), 2);
    for (const auto key : {"factor_per_year", "low", "high", "hac_low", "hac_high", "r_squared", "n"}) {
        QCOMPARE(sweep.at("sweep/1")[key], analysis.at("series/1/trend")[key]);
        QVERIFY2(sweep.at("sweep/1")[key].isDouble(), key);
    }
    QCOMPARE(sweep.at("sweep/1/decline"), analysis.at("series/1/decline/factor"));
}

void TestCommandLineSweep::stepsReachTheLastThreshold()
{
    const auto run = runCommandLine({"sweep", "--from", "42", "--to", "43", "--step", "0.1", "--format", "json"});
    QCOMPARE(run.at("sweep").toArray().size(), 11);
    QCOMPARE(run.at("sweep/10/threshold").toDouble(), 43.0);
}

void TestCommandLineSweep::spansTheScoresUnlessToldOtherwise()
{
    const QByteArray file = "model,date,price,mmlu\nA,2024-01-01,1,42.5\nB,2024-01-01,1,44.9\n";
    const auto run = runCommandLine({"sweep", "-", "--format", "json"}, file);
    QCOMPARE(run.at("sweep/0/threshold").toDouble(), 42.0);
    QCOMPARE(run.at("sweep").toArray().last()["threshold"].toDouble(), 44.0);
}

void TestCommandLineSweep::figuresAreNullWithoutATrend()
{
    const auto run = runCommandLine({"sweep", "--from", "101", "--to", "101", "--format", "json"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.at("sweep/0/n").toInt(-1), 0);
    QVERIFY(run.at("sweep/0/decline").isNull());
    QVERIFY(run.at("sweep/0/factor_per_year").isNull());
}

void TestCommandLineSweep::csvHasARowForEachThreshold()
{
    const auto run = runCommandLine({"sweep", "--from", "40", "--to", "42", "--format", "csv"});
    const auto lines = run.out.split('\n');
    QCOMPARE(lines.size(), 5); // the last is empty
    QCOMPARE(lines[0], "threshold,n,decline,factor_per_year,low,high,hac_low,hac_high,r_squared,robust_factor_per_year,"
                       "bootstrap_low,bootstrap_high\r");
    QVERIFY(lines[3].startsWith("42,"));
}

void TestCommandLineSweep::textHasALineForEachThreshold()
{
    const auto run = runCommandLine({"sweep", "--preset", "article", "--from", "42", "--to", "83", "--step", "41"});
    QVERIFY2(run.out.contains("15.31"), run.out);
    QVERIFY2(run.out.contains("12.01"), run.out);
}

void TestCommandLineSweep::stepFitsTheScores()
{
    const QByteArray file = "model,date,price,Arena Elo\nA,2024-01-01,1,903\nB,2024-01-01,2,1497\n";
    const auto run = runCommandLine({"sweep", "-", "--benchmark", "arena elo", "--format", "json"}, file);
    QCOMPARE(run.at("sweep/0/threshold").toDouble(), 900.0);
    QCOMPARE(run.at("sweep/1/threshold").toDouble(), 905.0);
    QCOMPARE(run.at("sweep").toArray().last()["threshold"].toDouble(), 1495.0);
    QCOMPARE(run.at("settings/thresholds").toArray().size(), run.at("sweep").toArray().size());
}

void TestCommandLineSweep::bootstrapIsGivenWhereItIsAskedFor()
{
    const QStringList arguments{"--preset", "article", "--threshold", "42", "--format", "json"};
    const auto analysis = runCommandLine(QStringList{"analyze"} + arguments);
    const QStringList range{"sweep", "--preset", "article", "--from", "42", "--to", "42", "--format", "json"};
    const auto sweep = runCommandLine(range + QStringList{"--bootstrap"});
    QVERIFY(sweep.at("sweep/0/bootstrap_low").isDouble());
    QCOMPARE(sweep.at("sweep/0/bootstrap_low"), analysis.at("series/0/trend/bootstrap_low"));
    QVERIFY(runCommandLine(range).at("sweep/0/bootstrap_low").isNull());
}

QTEST_GUILESS_MAIN(TestCommandLineSweep)
#include "tst_commandlinesweep.moc"
