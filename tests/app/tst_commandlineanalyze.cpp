#include "commandlinerun.h"

#include <QTest>

using namespace llmflation;

namespace {

CommandLineRun analyzeJson(const QStringList &arguments, const QByteArray &input = {})
{
    return runCommandLine(QStringList{"analyze", "--format", "json"} + arguments, input);
}

/// Within 0.1 %.
bool isNear(const QJsonValue &value, double expected)
{
    return qAbs(value.toDouble() - expected) <= 0.001 * expected;
}

/// Three months at one price each; the quotes hold until the next.
const QByteArray smallFile = "model,vendor,provider,date,price_usd_per_mtok,mmlu\n"
                             "A,V,P,2024-01-01,8,50\n"
                             "B,V,P,2024-02-01,4,50\n"
                             "C,W,P,2024-03-01,2,90\n";

} // namespace

class TestCommandLineAnalyze : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNoQuoteIsInUse_data();
    void saysWhyNoQuoteIsInUse();
    void givesThePublishedFigures_data();
    void givesThePublishedFigures();
    void hasTwoThresholdsUnlessToldOtherwise();
    void writesTheKeysOfTheContract();
    void pointsNameTheirQuote();
    void countsEveryRowOnce();
    void optionsOverrideThePreset();
    void saysWhichSettingsAreInForce();
    void trendIsNullForTwoPoints();
    void bootstrapIsNullWhereItIsNotComputed();
    void recordLowsHaveNoMonth();
    void csvHasARowForEachFloorPoint();
    void textNamesTheCheapestModels();
    void timingIsGivenOnlyWhenAskedFor();
    void readsStandardInput();
    void readsWithTheDelimiterGiven();
    void readsDecimalCommas();
    void readsLatin1();
    void namesAVendorNearTheOneAskedFor();
    void listsTheBenchmarksOfTheDataset();
};

void TestCommandLineAnalyze::givesThePublishedFigures_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::addColumn<double>("decline");
    QTest::addColumn<double>("trend");
    QTest::addColumn<double>("rSquared");
    QTest::addColumn<int>("n");

    const QStringList article{"--preset", "article"};
    const QStringList all{"--as-of", "2026-03-31"};
    QTest::newRow("article, 42") << article << 42.0 << 60.0 << 0.06 << 1000.0 << 15.313 << 0.936 << 37;
    QTest::newRow("article, 83") << article << 83.0 << 45.0 << 0.88 << 51.14 << 12.013 << 0.777 << 21;
    QTest::newRow("all, 42") << all << 42.0 << 60.0 << 0.0075 << 8000.0 << 12.585 << 0.941 << 53;
    QTest::newRow("all, 83") << all << 83.0 << 45.0 << 0.095 << 473.7 << 16.476 << 0.878 << 37;
}

void TestCommandLineAnalyze::givesThePublishedFigures()
{
    QFETCH(QStringList, settings);
    QFETCH(double, threshold);
    QFETCH(double, first);
    QFETCH(double, last);
    QFETCH(double, decline);
    QFETCH(double, trend);
    QFETCH(double, rSquared);
    QFETCH(int, n);
    const auto run = analyzeJson(settings + QStringList{"--threshold", QString::number(threshold)});
    QCOMPARE(run.status, 0);
    QVERIFY(isNear(run.at("series/0/decline/from/price"), first));
    QVERIFY(isNear(run.at("series/0/decline/to/price"), last));
    QVERIFY(isNear(run.at("series/0/decline/factor"), decline));
    QVERIFY(isNear(run.at("series/0/trend/factor_per_year"), trend));
    QVERIFY(isNear(run.at("series/0/trend/r_squared"), rSquared));
    QCOMPARE(run.at("series/0/trend/n").toInt(), n);
    QCOMPARE(run.at("series/0/floor").toArray().size(), n);
}

void TestCommandLineAnalyze::hasTwoThresholdsUnlessToldOtherwise()
{
    const auto run = analyzeJson({"--preset", "article"});
    QCOMPARE(run.at("series").toArray().size(), 2);
    QCOMPARE(run.at("series/0/threshold").toDouble(), 42.0);
    QCOMPARE(run.at("series/1/threshold").toDouble(), 83.0);
    QCOMPARE(run.at("series/0/floor/0/month").toString(), "2021-11");
    QCOMPARE(run.at("series/0/floor/36/month").toString(), "2024-11");
}

void TestCommandLineAnalyze::writesTheKeysOfTheContract()
{
    const auto run = analyzeJson({"--timing"});
    const auto keysAt = [&](const char *path) { return run.at(path).toObject().keys().join(' '); };
    QCOMPARE(QJsonDocument::fromJson(run.out).object().keys().join(' '), "dataset frontier series settings timing_ms");
    QCOMPARE(keysAt("dataset"), "path rows skipped used");
    QCOMPARE(keysAt("dataset/skipped"), "filtered invalid no_price no_score zero_price");
    QCOMPARE(keysAt("settings"),
             "against as_of benchmark closed_weights confidence dated_from dated_to forecast input_weight month no_cot "
             "no_reasoning only_cot only_reasoning open_weights preset providers rate rule shots since thresholds "
             "tokens vendors workloads");
    QCOMPARE(keysAt("series/0"), "benchmark break break_p_value changes decline drivers fixed_rate floor forecast "
                                 "influence threshold trend workloads");
    QCOMPARE(keysAt("series/0/floor/0"), "date line model month price provider score vendor");
    QCOMPARE(keysAt("series/0/decline"), "factor from to years");
    QCOMPARE(keysAt("series/0/decline/to"), "date line model month price provider score vendor");
    QCOMPARE(keysAt("series/0/fixed_rate"), "factor_per_year price_at_start rmse_log10");
    QCOMPARE(keysAt("series/0/trend"),
             "bootstrap_high bootstrap_low confidence factor_per_year hac_high hac_lags hac_low halving_days "
             "halving_hac_high halving_hac_low halving_high halving_low high low n p_value_vs_rate p_value_vs_rate_hac "
             "r_squared robust_factor_per_year robust_high robust_low");
    QCOMPARE(keysAt("timing_ms"), "index load threshold_step");
}

void TestCommandLineAnalyze::pointsNameTheirQuote()
{
    const auto run = analyzeJson({"--preset", "article"});
    QCOMPARE(run.at("dataset/path").toString(), "llm-price-history.csv");
    QCOMPARE(run.at("series/0/floor/0/model").toString(), "GPT-3 davinci (175B)");
    QCOMPARE(run.at("series/0/floor/0/vendor").toString(), "OpenAI");
    QCOMPARE(run.at("series/0/floor/0/provider").toString(), "OpenAI");
    QCOMPARE(run.at("series/0/floor/0/date").toString(), "2021-11-01");
    QCOMPARE(run.at("series/0/floor/0/score").toDouble(), 43.9);
    QCOMPARE(run.at("series/0/floor/0/line").toInt(), 5);
}

void TestCommandLineAnalyze::countsEveryRowOnce()
{
    const auto run = analyzeJson({"--preset", "article"});
    int sum = run.at("dataset/used").toInt();
    for (const QJsonValue count : run.at("dataset/skipped").toObject())
        sum += count.toInt();
    QCOMPARE(sum, 373);
    QCOMPARE(run.at("dataset/rows").toInt(), 373);
}

void TestCommandLineAnalyze::optionsOverrideThePreset()
{
    const auto before = analyzeJson({"--confidence", "0.8", "--vendor", "Meta", "--preset", "article"});
    const auto after = analyzeJson({"--preset", "article", "--vendor", "Meta", "--confidence", "0.8"});
    QCOMPARE(before.out, after.out);
    QCOMPARE(after.at("settings/vendors").toArray(), QJsonArray{"Meta"});
    QCOMPARE(after.at("settings/confidence").toDouble(), 0.8);
    QCOMPARE(after.at("settings/as_of").toString(), "2024-11-12");
    const auto epoch = analyzeJson({"--preset", "epoch", "--reasoning"});
    QCOMPARE(epoch.at("settings/no_reasoning"), false);
    QCOMPARE(epoch.at("settings/rule").toString(), "record-low");
}

void TestCommandLineAnalyze::saysWhichSettingsAreInForce()
{
    const auto defaults = analyzeJson({});
    QVERIFY(defaults.at("settings/preset").isNull());
    QVERIFY(defaults.at("settings/since").isNull());
    QCOMPARE(defaults.at("settings/as_of").toString(), "2026-09-30"); // the last quote date
    const auto chosen =
        analyzeJson({"--since", "2022-05", "--as-of", "2024-02-29", "--rate", "5", "--no-cot", "--open-weights",
                     "--input-weight", "0.75", "--provider", "Groq", "--provider", "DeepInfra", "--benchmark", "MMLU"});
    QCOMPARE(chosen.at("settings/benchmark").toString(), "mmlu");
    QCOMPARE(chosen.at("settings/since").toString(), "2022-05");
    QCOMPARE(chosen.at("settings/as_of").toString(), "2024-02-29");
    QCOMPARE(chosen.at("settings/rate").toDouble(), 5.0);
    QCOMPARE(chosen.at("settings/input_weight").toDouble(), 0.75);
    QCOMPARE(chosen.at("settings/no_cot"), true);
    QCOMPARE(chosen.at("settings/open_weights"), true);
    QCOMPARE(chosen.at("settings/providers").toArray(), (QJsonArray{"Groq", "DeepInfra"}));
}

void TestCommandLineAnalyze::trendIsNullForTwoPoints()
{
    const auto run = analyzeJson({"-", "--as-of", "2024-02-15", "--threshold", "42"}, smallFile);
    QCOMPARE(run.at("series/0/floor").toArray().size(), 2);
    QVERIFY(run.at("series/0/trend").isNull());
    QCOMPARE(run.at("series/0/decline/factor").toDouble(), 2.0);
}

void TestCommandLineAnalyze::bootstrapIsNullWhereItIsNotComputed()
{
    const auto run = analyzeJson({"-", "--threshold", "42"}, smallFile);
    QCOMPARE(run.at("series/0/trend/n").toInt(), 3);
    QVERIFY(run.at("series/0/trend/bootstrap_low").isNull());
}

void TestCommandLineAnalyze::recordLowsHaveNoMonth()
{
    const auto run = analyzeJson({"--rule", "record-low", "--threshold", "42"});
    QVERIFY(run.at("series/0/floor/0/month").isNull());
    QCOMPARE(run.at("series/0/floor/0/date").toString(), "2021-11-01");
}

void TestCommandLineAnalyze::csvHasARowForEachFloorPoint()
{
    const auto run = runCommandLine({"analyze", "-", "--format", "csv", "--threshold", "42"}, smallFile);
    QCOMPARE(run.out, "benchmark,threshold,month,date,price,model,vendor,provider,score,line\r\n"
                      "mmlu,42,2024-01,2024-01-01,8,A,V,P,50,2\r\n"
                      "mmlu,42,2024-02,2024-02-01,4,B,V,P,50,3\r\n"
                      "mmlu,42,2024-03,2024-03-01,2,C,W,P,90,4\r\n");
}

void TestCommandLineAnalyze::textNamesTheCheapestModels()
{
    const auto run = runCommandLine({"analyze", "--preset", "article"});
    QCOMPARE(run.status, 0);
    for (const auto part : {"GPT-3 davinci (175B)", "Llama 3.2 3B", "$0.06", "15.31x per year", "51.14x", "n 37"})
        QVERIFY2(run.out.contains(part), run.out);
}

void TestCommandLineAnalyze::timingIsGivenOnlyWhenAskedFor()
{
    QVERIFY(analyzeJson({}).at("timing_ms").isUndefined());
    QVERIFY(analyzeJson({"--timing"}).at("timing_ms/threshold_step").toDouble() > 0);
}

void TestCommandLineAnalyze::readsStandardInput()
{
    const auto run = analyzeJson({"-"}, smallFile);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.at("dataset/path").toString(), "-");
    QCOMPARE(run.at("dataset/used").toInt(), 3);
}

void TestCommandLineAnalyze::readsWithTheDelimiterGiven()
{
    QByteArray piped = smallFile;
    piped.replace(',', '|');
    QCOMPARE(analyzeJson({"-", "--delimiter", "pipe"}, piped).at("dataset/used").toInt(), 3);
}

void TestCommandLineAnalyze::readsDecimalCommas()
{
    const QByteArray file = "model;provider;date;price;mmlu\n"
                            "A;P;2024-01-01;0,5;43,9\n"
                            "B;P;2024-01-01;1.500;43,9\n";
    const auto run = analyzeJson({"-", "--decimal", "comma", "--threshold", "42"}, file);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.at("series/0/floor/0/price").toDouble(), 0.5);
    QCOMPARE(run.at("series/0/floor/0/score").toDouble(), 43.9);
    QVERIFY2(run.errors.contains("-:3:16: error: price: “1.500” has a point"), run.errors);
}

void TestCommandLineAnalyze::readsLatin1()
{
    const QByteArray file = "model,provider,date,price,mmlu\nCaf\xE9,P,2024-01-01,1,90\n";
    const auto run = analyzeJson({"-", "--encoding", "latin1"}, file);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.at("series/0/floor/0/model").toString(), "Café");
}

void TestCommandLineAnalyze::namesAVendorNearTheOneAskedFor()
{
    const auto run = analyzeJson({"--vendor", "openia"});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains("no quote has the vendor “openia”; the nearest is “OpenAI”"), run.errors);
}

void TestCommandLineAnalyze::listsTheBenchmarksOfTheDataset()
{
    const auto run = analyzeJson({"--benchmark", "mlmu"});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("mmlu, gpqa_diamond, humaneval"), run.errors);
}

void TestCommandLineAnalyze::saysWhyNoQuoteIsInUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::newRow("as of before the first quote")
        << QStringList{"--as-of", "1999-12-31"} << "the as-of date, 1999-12-31, lies before the first of 3 quotes";
    QTest::newRow("filters") << QStringList{"--vendor", "nobody"} << "the filters or the as-of date leave out 3 quotes";
    QTest::newRow("no score") << QStringList{"--benchmark", "params_b"} << "3 quotes without a score in params_b";
}

void TestCommandLineAnalyze::saysWhyNoQuoteIsInUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    const QByteArray bytes = "model,vendor,provider,date,price,mmlu,params_b\n"
                             "A,V,P,2024-01-01,1,90,\n"
                             "B,V,P,2024-02-01,1,90,\n"
                             "C,V,P,2024-03-01,1,90,\n";
    const auto run = runCommandLine(QStringList{"analyze", "-"} + arguments, bytes);
    QVERIFY2(run.errors.contains("no quote is in use: " + reason.toUtf8()), run.errors);
    QVERIFY2(!run.errors.contains("or more in"), run.errors);
}

QTEST_GUILESS_MAIN(TestCommandLineAnalyze)
#include "tst_commandlineanalyze.moc"
