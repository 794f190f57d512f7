#include "commandlinerun.h"

#include <QTest>

using namespace llmflation;

class TestCommandLineUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpDescribesWindowAndCommands();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void versionIsOneLine();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void anEmptyFileNameIsNotTheDefaultDataset();
    void aFileCalledLikeACommandIsReachable();
    void saysThatStandardOutputCannotBeWritten();
};

void TestCommandLineUsage::helpDescribesWindowAndCommands()
{
    const auto run = runCommandLine({"--help"});
    QCOMPARE(run.status, 0);
    QVERIFY(run.errors.isEmpty());
    for (const auto part : {"llmflation [FILE...]", "analyze", "sweep", "export", "convert", "check", "Exit status"})
        QVERIFY2(run.out.contains(part), part);
}

void TestCommandLineUsage::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("analyze") << "--threshold";
    QTest::newRow("sweep") << "--step";
    QTest::newRow("export") << "--size";
    QTest::newRow("convert") << "--typed";
    QTest::newRow("check") << "--delimiter";
}

void TestCommandLineUsage::everyCommandHasHelp()
{
    QFETCH(QString, option);
    const auto run = runCommandLine({QTest::currentDataTag(), "--help"});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains(option.toUtf8()), run.out);
}

void TestCommandLineUsage::versionIsOneLine()
{
    const auto run = runCommandLine({"--version"});
    QCOMPARE(run.status, 0);
    QVERIFY2(QRegularExpression("^llmflation \\d+\\.\\d+\\.\\d+\n$").match(run.out).hasMatch(), run.out);
}

void TestCommandLineUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown option") << "analyze --colour"
                                    << "--colour";
    QTest::newRow("two files") << "analyze a.csv b.csv"
                               << "b.csv";
    QTest::newRow("unknown preset") << "analyze --preset a16z"
                                    << "“a16z” is not a preset: none|article|epoch";
    QTest::newRow("unknown format") << "analyze --format xml"
                                    << "text, json or csv";
    QTest::newRow("unknown rule") << "analyze --rule weekly"
                                  << "monthly or record-low";
    QTest::newRow("delimiter that is the quote") << "check a.csv --delimiter comma --quote ,"
                                                 << "--delimiter";
    QTest::newRow("delimiter that is the usual quote") << "check a.csv --delimiter \""
                                                       << "the quote too";
    QTest::newRow("threshold no number") << "analyze --threshold high"
                                         << "“high” is not a number";
    QTest::newRow("threshold not finite") << "analyze --threshold inf"
                                          << "“inf” is not a number";
    QTest::newRow("threshold too large") << "analyze --threshold 1e400"
                                         << "is not a number";
    QTest::newRow("threshold missing") << "analyze --threshold"
                                       << "--threshold";
    QTest::newRow("weight above 1") << "analyze --input-weight 1.5"
                                    << "from 0 to 1";
    QTest::newRow("weight below 0") << "analyze --input-weight -0.1"
                                    << "from 0 to 1";
    QTest::newRow("rate 1") << "analyze --rate 1"
                            << "above 0 other than 1";
    QTest::newRow("rate 0") << "analyze --rate 0"
                            << "above 0 other than 1";
    QTest::newRow("confidence 1") << "analyze --confidence 1"
                                  << "between 0 and 1";
    QTest::newRow("confidence in percent") << "analyze --confidence 95"
                                           << "between 0 and 1";
    QTest::newRow("day that does not exist") << "analyze --as-of 2023-02-29"
                                             << "a day YYYY-MM-DD that exists";
    QTest::newRow("day for a month") << "analyze --since 2023-01-01"
                                     << "a month YYYY-MM";
    QTest::newRow("unknown benchmark") << "analyze --benchmark iq"
                                       << "“iq” is not a benchmark";
    QTest::newRow("unknown encoding") << "check a.csv --encoding klingon"
                                      << "“klingon”";
    QTest::newRow("delimiter of two") << "check a.csv --delimiter ;;"
                                      << "is not a delimiter";
    QTest::newRow("no file to check") << "check"
                                      << "FILE";
    QTest::newRow("two blends") << "analyze --blend 3:1 --input-weight 0.5"
                                << "--input-weight";
    QTest::newRow("blend of nothing") << "analyze --blend 0:0"
                                      << "“0:0” is not a blend: mean, input, output";
    QTest::newRow("blend not finite") << "analyze --blend inf:1"
                                      << "is not a blend";
    QTest::newRow("blend past all numbers") << "analyze --blend 1e308:1e308"
                                            << "is not a blend";
    QTest::newRow("blend below 0") << "analyze --blend 3:-1"
                                   << "is not a blend";
    QTest::newRow("weight no number") << "analyze --input-weight nan"
                                      << "“nan” is not a number";
    QTest::newRow("open and closed") << "analyze --open-weights --closed-weights"
                                     << "--open-weights";
    QTest::newRow("no and only reasoning") << "analyze --no-reasoning --only-reasoning"
                                           << "--no-reasoning";
    QTest::newRow("shots backwards") << "analyze --shots 5-0"
                                     << "“5-0” is not a number of shots";
    QTest::newRow("shots below 0") << "analyze --shots -1"
                                   << "--shots";
    QTest::newRow("dates backwards") << "analyze --dated-from 2024-02-01 --dated-to 2024-01-31"
                                     << "--dated-from 2024-02-01 lies after --dated-to 2024-01-31";
    QTest::newRow("month after the data") << "analyze --as-of 2024-11-12 --month 2024-12"
                                          << "--month 2024-12 lies after the as-of date, 2024-11-12";
    QTest::newRow("months backwards") << "analyze --month 2024-01 --against 2024-01"
                                      << "--against 2024-01 does not lie before the month, 2024-01";
    QTest::newRow("workload of nothing") << "analyze --workload 0:0/day"
                                         << "is not a workload";
    QTest::newRow("workload a week") << "analyze --workload 1:1/week"
                                     << "IN:OUT/day or IN:OUT/year";
    QTest::newRow("month in CSV") << "analyze --month 2024-01 --format csv"
                                  << "--month has no place in a CSV report";
    QTest::newRow("steps backwards") << "sweep --step -1"
                                     << "above 0";
    QTest::newRow("range backwards") << "sweep --from 80 --to 40"
                                     << "above --to";
    QTest::newRow("too many steps") << "sweep --step 0.00000001"
                                    << "more than";
    QTest::newRow("nothing to write") << "convert a.csv"
                                      << "OUT";
    QTest::newRow("unknown ending in") << "convert a.xlsx b.csv"
                                       << "a.xlsx";
    QTest::newRow("unknown ending out") << "convert a.csv b.xlsx"
                                        << "b.xlsx";
    QTest::newRow("typed CSV") << "convert a.csv b.csv --typed"
                               << "--typed";
    QTest::newRow("both with and without") << "analyze --reasoning --no-reasoning"
                                           << "--no-reasoning";
    QTest::newRow("timing in CSV") << "analyze --timing --format csv"
                                   << "--timing";
    QTest::newRow("no picture to write") << "export"
                                         << "--output";
    QTest::newRow("unknown picture") << "export -o chart.gif"
                                     << "chart.gif";
    QTest::newRow("size of one side") << "export -o chart.png --size 1600"
                                      << "WIDTHxHEIGHT";
    QTest::newRow("size too small") << "export -o chart.png --size 15x900"
                                    << "from 16 to 32768";
    QTest::newRow("size too large") << "export -o chart.png --size 1600x32769"
                                    << "from 16 to 32768";
    QTest::newRow("size with a tail") << "export -o chart.png --size 1600x900px"
                                      << "WIDTHxHEIGHT";
    QTest::newRow("scale too large") << "export -o chart.png --scale 9"
                                     << "from 0.25 to 8";
    QTest::newRow("unknown theme") << "export -o chart.png --theme blue"
                                   << "light or dark";
    QTest::newRow("window with a command's option") << "--preset article"
                                                    << "--preset is not an option of the window";
    QTest::newRow("window with two files") << "a.csv b.csv"
                                           << "no file and no command called a.csv\n";
    QTest::newRow("no such command") << "analyse --format json"
                                     << "--format";
    QTest::newRow("misspelled command") << "analyse"
                                        << "no file and no command called analyse; the nearest command is analyze";
    QTest::newRow("neither file nor command") << "a.csv"
                                              << "no file and no command called a.csv\n";
    QTest::newRow("standard input without a display") << "-"
                                                      << "no display";
    QTest::newRow("window without a display") << RESOURCES_DIR "/llm-price-history.csv"
                                              << "no display";
    QTest::newRow("Qt option without its value") << "--platform"
                                                 << "--platform needs a value";
    QTest::newRow("RFC 4180 with tabs") << "convert a.csv b.tsv --dialect rfc4180"
                                        << "commas";
}

void TestCommandLineUsage::refusesWrongUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, message);
    const auto run = runCommandLine(arguments.split(' '));
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.errors.contains(message.toUtf8()), run.errors);
}

void TestCommandLineUsage::anEmptyFileNameIsNotTheDefaultDataset()
{
    const auto run = runCommandLine({"analyze", ""});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("FILE"), run.errors);
}

void TestCommandLineUsage::aFileCalledLikeACommandIsReachable()
{
    const auto run = runCommandLine({"check", "./analyze"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains("./analyze"), run.errors);
}

void TestCommandLineUsage::saysThatStandardOutputCannotBeWritten()
{
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(LLMFLATION_BINARY, {"analyze"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("standard output could not be written"));
}

QTEST_GUILESS_MAIN(TestCommandLineUsage)
#include "tst_commandlineusage.moc"
