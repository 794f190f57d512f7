#include "commandlinerun.h"

#include <QTest>

using namespace llmflation;

namespace {

CommandLineRun analyzeJson(const QStringList &arguments, const QByteArray &input)
{
    return runCommandLine(QStringList{"analyze", "-", "--format", "json", "--threshold", "40"} + arguments, input);
}

/// The models that are used for a floor of record lows, each cheaper than the one before.
QString modelsIn(const CommandLineRun &run)
{
    QStringList models;
    for (const auto &point : run.at("series/0/floor").toArray())
        models << point.toObject()["model"].toString();
    return models.join(' ');
}

/// Each day a cheaper model.
const QByteArray flags = "model,vendor,provider,date,price,mmlu,mmlu_shots,mmlu_cot,open_weights,reasoning\n"
                         "A,V,P,2024-01-01,9,50,0,no,no,no\n"
                         "B,W,P,2024-01-02,8,50,5,yes,yes,yes\n"
                         "C,V,Q,2024-01-03,7,50,,,,\n"
                         "D,W,Q,2024-01-04,6,50,25,no,yes,no\n";

const QByteArray twoPrices = "model,date,input,output,mmlu\n"
                             "A,2024-01-01,2,10,50\n";

} // namespace

class TestCommandLineFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filterLeavesOutQuotes_data();
    void filterLeavesOutQuotes();
    void everyFilterStandsInTheReports();
    void presetsCanBeOverridden();
    void blendPricesAQuote_data();
    void blendPricesAQuote();
    void cachedPricesAreNeitherPricesNorScores();
    void benchmarkHasManyNames_data();
    void benchmarkHasManyNames();
    void saysWhyAColumnIsNoBenchmark_data();
    void saysWhyAColumnIsNoBenchmark();
    void epochPresetTakesAnyBenchmarkWithOnePrice();
    void saysThatAThresholdInPercentAsksNothingOfElo();
};

void TestCommandLineFilters::filterLeavesOutQuotes_data()
{
    QTest::addColumn<QString>("models");
    const auto add = [](const char *arguments, const char *models) { QTest::newRow(arguments) << QString(models); };
    add("--vendor v", "A C");
    add("--provider Q", "C D");
    add("--open-weights", "B D");
    add("--closed-weights", "A C");
    add("--no-reasoning", "A C D");
    add("--only-reasoning", "B");
    add("--reasoning", "A B C D");
    add("--no-cot", "A C D");
    add("--only-cot", "B");
    add("--cot", "A B C D");
    add("--shots 5", "B");
    add("--shots 0-5", "A B");
    add("--dated-from 2024-01-03", "C D");
    add("--dated-to 2024-01-02", "A B");
    add("--dated-from 2024-01-02 --dated-to 2024-01-03", "B C");
    add("--as-of 2024-01-03", "A B C");
    add("--since 2024-02", "");
    add("--open-weights --only-reasoning --shots 5 --vendor W", "B");
}

void TestCommandLineFilters::filterLeavesOutQuotes()
{
    QFETCH(QString, models);
    const auto arguments = QString(QTest::currentDataTag()).split(' ');
    QCOMPARE(modelsIn(analyzeJson(QStringList{"--rule", "record-low"} + arguments, flags)), models);
}

void TestCommandLineFilters::everyFilterStandsInTheReports()
{
    const QStringList filters{"--closed-weights", "--only-reasoning", "--only-cot", "--shots", "0-5", "--dated-from",
                              "2024-01-02",       "--dated-to",       "2024-01-03", "--blend", "3:1"};
    const auto json = analyzeJson(filters, flags);
    QCOMPARE(json.at("settings/open_weights").toBool(true), false);
    for (const auto key : {"closed_weights", "only_reasoning", "only_cot"})
        QVERIFY2(json.at("settings")[key].toBool(), key);
    QCOMPARE(json.at("settings/shots/fewest").toDouble(-1), 0.0);
    QCOMPARE(json.at("settings/shots/most").toDouble(), 5.0);
    QCOMPARE(json.at("settings/dated_from").toString(), "2024-01-02");
    QCOMPARE(json.at("settings/dated_to").toString(), "2024-01-03");
    QCOMPARE(json.at("settings/input_weight").toDouble(), 0.75);
    QCOMPARE(json.at("settings/tokens/input").toDouble(), 3.0);
    const auto text = runCommandLine(QStringList{"analyze", "-"} + filters, flags).out;
    for (const auto part : {"no open weights", "only reasoning models", "only chain-of-thought scores", "0 to 5 shots",
                            "dated from 2024-01-02", "dated to 2024-01-03", "0.75 input + 0.25 output"})
        QVERIFY2(text.contains(part), part);
}

void TestCommandLineFilters::presetsCanBeOverridden()
{
    const QByteArray file = "model,vendor,provider,date,price,mmlu,reasoning\n"
                            "A,V,P,2021-01-01,9,50,yes\n"
                            "B,V,P,2025-01-01,8,50,no\n";
    const auto article = analyzeJson(
        {"--preset", "article", "--vendor", "all", "--provider", "All", "--since", "first", "--as-of", "last"}, file);
    QCOMPARE(article.at("series/0/floor/0/month").toString(), "2021-01");
    QCOMPARE(article.at("settings/as_of").toString(), "2025-01-01");
    QVERIFY(article.at("settings/since").isNull());
    QCOMPARE(modelsIn(analyzeJson({"--preset", "epoch"}, file)), "B");
    QCOMPARE(modelsIn(analyzeJson({"--preset", "epoch", "--reasoning"}, file)), "A B");
    QCOMPARE(modelsIn(analyzeJson({"--preset", "epoch", "--only-reasoning"}, file)), "A");
    const auto epoch = analyzeJson({"--preset", "epoch", "--blend", "mean", "--confidence", "0.5"}, file);
    QCOMPARE(epoch.at("settings/input_weight").toDouble(), 0.5);
    QCOMPARE(epoch.at("settings/confidence").toDouble(), 0.5);
}

void TestCommandLineFilters::blendPricesAQuote_data()
{
    QTest::addColumn<double>("price");
    QTest::newRow("mean") << 6.0;
    QTest::newRow("input") << 2.0;
    QTest::newRow("output") << 10.0;
    QTest::newRow("3:1") << 4.0;
    QTest::newRow("750000:250000") << 4.0;
    QTest::newRow("0:7") << 10.0;
    QTest::newRow("0.5:1.5") << 8.0;
}

void TestCommandLineFilters::blendPricesAQuote()
{
    QFETCH(double, price);
    const QStringList blend{"--blend", QTest::currentDataTag()};
    QCOMPARE(analyzeJson(blend, twoPrices).at("series/0/floor/0/price").toDouble(), price);
    const QByteArray onePrice = "model,date,output,mmlu\nA,2024-01-01,7,50\n";
    QCOMPARE(analyzeJson(blend, onePrice).at("series/0/floor/0/price").toDouble(), 7.0);
}

void TestCommandLineFilters::cachedPricesAreNeitherPricesNorScores()
{
    for (const QByteArray cached : {"cached_input_usd_per_mtok", "Cached Input Price", "input_cache_read",
                                    "Cached Input ($/1M)", "cache_read_input_token_cost"}) {
        const QByteArray file = "model,date," + cached + ",input,output,mmlu\nA,2024-01-01,0.5,2,10,50\n";
        const auto run = analyzeJson({"--blend", "input"}, file);
        QVERIFY2(run.at("series/0/floor/0/price").toDouble() == 2, cached);
        const auto asBenchmark = analyzeJson({"--benchmark", cached}, file);
        QVERIFY2(asBenchmark.status == 2, cached);
        QVERIFY2(asBenchmark.errors.contains("its name says that it holds prices"), asBenchmark.errors);
    }
}

void TestCommandLineFilters::benchmarkHasManyNames_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("canonical");
    const auto add = [](const char *header, const char *asked, const char *canonical) {
        QTest::addRow("%s as %s", header, asked) << QString(header) << QString(asked) << QString(canonical);
    };
    for (const auto name : {"GPQA Diamond", "GPQA-D", "gpqa", "gpqa_diamond"})
        add("GPQA Diamond", name, "gpqa_diamond");
    add("GPQA-D", "GPQA Diamond", "gpqa_diamond");
    add("HumanEval", "human eval", "humaneval");
    for (const auto name : {"MATH-500", "MATH 500", "math_500"})
        add("MATH 500", name, "math_500");
    for (const auto name : {"Chatbot Arena Elo", "LMSYS Elo", "LMSYS Chatbot Arena ELO", "arena_elo"}) {
        add("Chatbot Arena Elo", name, "arena_elo");
        add(name, "Arena Elo", "arena_elo");
    }
    add("MATH", "math", "MATH");
    add("My Test (v2)", "my_test_v2", "My Test (v2)");
    add("MMLU-Pro", "mmlu pro", "MMLU-Pro");
}

void TestCommandLineFilters::benchmarkHasManyNames()
{
    QFETCH(QString, header);
    QFETCH(QString, asked);
    QFETCH(QString, canonical);
    const auto run =
        analyzeJson({"--benchmark", asked}, "model,date,price," + header.toUtf8() + "\nA,2024-01-01,1,50\n");
    QCOMPARE(run.at("settings/benchmark").toString(), canonical);
    QCOMPARE(run.at("dataset/used").toInt(), 1);
}

void TestCommandLineFilters::saysWhyAColumnIsNoBenchmark_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("mine") << QByteArray("line 3 holds “n/a”, which is no number, and 1 more");
    QTest::newRow("nothing") << QByteArray("its cells are all empty");
    QTest::newRow("date") << QByteArray("that column holds something else: date");
    QTest::newRow("Total cost") << QByteArray("its name says that it holds prices");
}

void TestCommandLineFilters::saysWhyAColumnIsNoBenchmark()
{
    QFETCH(QByteArray, reason);
    const QByteArray file = "model,date,price,mine,nothing,Total cost\n"
                            "A,2024-01-01,1,50,,3\n"
                            "B,2024-01-01,1,n/a,,3\n"
                            "C,2024-01-01,1,none,,3\n";
    const auto run = analyzeJson({"--benchmark", QTest::currentDataTag()}, file);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(reason), run.errors);
}

void TestCommandLineFilters::epochPresetTakesAnyBenchmarkWithOnePrice()
{
    const QByteArray file = "model,date,price_usd_per_mtok,GPQA Diamond,reasoning\n"
                            "A,2024-01-01,8,50,no\n"
                            "B,2024-02-01,5,50,no\n"
                            "C,2024-02-01,4,50,no\n" // cheapest of its day
                            "D,2024-03-01,2,50,yes\n"
                            "E,2024-04-01,4,90,no\n" // not below C
                            "F,2025-01-01,1,60,no\n";
    const auto run = analyzeJson({"--preset", "epoch", "--benchmark", "GPQA Diamond", "--confidence", "0.9"}, file);
    QCOMPARE(modelsIn(run), "A C F");
    QCOMPARE(run.at("series/0/trend/n").toInt(), 3);
    QCOMPARE(run.at("series/0/trend/confidence").toDouble(), 0.9);
}

void TestCommandLineFilters::saysThatAThresholdInPercentAsksNothingOfElo()
{
    const QByteArray ratings = "model,date,price,mmlu,arena_elo\nA,2024-01-01,2,50,1100\nB,2024-02-01,1,60,1250\n";
    const CommandLineRun percent = runCommandLine({"analyze", "-", "--benchmark", "arena_elo"}, ratings);
    QCOMPARE(percent.status, 0);
    QVERIFY2(percent.errors.contains("arena_elo runs from 1100 to 1250: a threshold of 42 leaves no score out"),
             percent.errors.constData());
    QVERIFY(
        runCommandLine({"analyze", "-", "--benchmark", "arena_elo", "--threshold", "1200"}, ratings).errors.isEmpty());
    QVERIFY(runCommandLine({"analyze", "-", "--threshold", "42"}, ratings).errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLineFilters)
#include "tst_commandlinefilters.moc"
