#include "commandlinerun.h"

#include <QTest>

using namespace llmflation;

namespace {

CommandLineRun analyzeJson(const QStringList &arguments, const QByteArray &input = {})
{
    return runCommandLine(QStringList{"analyze", "--format", "json"} + arguments, input);
}

const QByteArray prices = "model,vendor,provider,date,input,output,mmlu,open_weights\n"
                          "A,V,P,2023-01-01,8,8,50,no\n"
                          "B,V,P,2023-02-01,20,20,80,no\n"
                          "A,V,P,2023-06-01,4,4,50,no\n"
                          "C,V,P,2024-01-01,2,2,50,no\n"
                          "D,W,P,2024-02-01,1,1,60,yes\n"
                          "D,W,Q,2024-03-01,0.5,0.5,60,yes\n";

} // namespace

/// What a report says about one month, and what drove the fall.
class TestCommandLineMonth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void driversShareTheFall();
    void driversAreNullWhereNothingFell();
    void changesNameTheQuotesBeforeAndAfter();
    void frontierHoldsItsMonthAgainstAYearBefore();
    void monthsOfTheFrontierCanBeChosen();
    void workloadsOfTheArticle();
    void workloadOfOnesOwn();
    void workloadsAreNullWhereNoQuoteQualifies();
    void textSaysItAll();
};

void TestCommandLineMonth::driversShareTheFall()
{
    const auto run = analyzeJson({"-", "--threshold", "50"}, prices);
    const double whole = std::log(16.0);
    const auto drivers = run.at("series/0/drivers");
    const auto isShare = [&](const char *key, double factor) {
        return std::abs(drivers[key].toDouble() - std::log(factor) / whole) < 1e-12;
    };
    QVERIFY(isShare("price_change", 2));
    QVERIFY(isShare("cheaper_provider", 2));
    QVERIFY(isShare("open_weights", 2));
    QVERIFY(isShare("newer_model_same_vendor", 2));
    QCOMPARE(drivers["newer_model_other_vendor"].toDouble(-1), 0.0);
}

void TestCommandLineMonth::driversAreNullWhereNothingFell()
{
    const auto run = analyzeJson({"-", "--threshold", "70"}, prices);
    QVERIFY(run.at("series/0/drivers/price_change").isNull());
    QVERIFY(run.at("series/0/changes").isArray());
    QCOMPARE(run.at("series/0/changes").toArray().size(), 0);
}

void TestCommandLineMonth::changesNameTheQuotesBeforeAndAfter()
{
    const auto changes = analyzeJson({"-", "--threshold", "50"}, prices).at("series/0/changes").toArray();
    QCOMPARE(changes.size(), 4);
    QStringList drivers;
    for (const auto &change : changes)
        drivers << change.toObject()["driver"].toString();
    QCOMPARE(drivers.join(' '), "price_change newer_model_same_vendor open_weights cheaper_provider");
    QCOMPARE(changes[2]["month"].toString(), "2024-02");
    QCOMPARE(changes[2]["model_before"].toString(), "C");
    QCOMPARE(changes[2]["price_before"].toDouble(), 2.0);
    QCOMPARE(changes[2]["model"].toString(), "D");
    QCOMPARE(changes[2]["price"].toDouble(), 1.0);
    QVERIFY(std::abs(changes[2]["log10_fall"].toDouble() - std::log10(2.0)) < 1e-12);
}

void TestCommandLineMonth::frontierHoldsItsMonthAgainstAYearBefore()
{
    const auto frontier = analyzeJson({"-"}, prices).at("frontier");
    QCOMPARE(frontier["month"].toString(), "2024-03");
    QCOMPARE(frontier["before"]["month"].toString(), "2023-03");
    QCOMPARE(frontier["points"].toArray().size(), 2);
    QCOMPARE(frontier["points"][0]["model"].toString(), "D");
    QCOMPARE(frontier["points"][0]["provider"].toString(), "Q");
    QCOMPARE(frontier["points"][0]["price"].toDouble(), 0.5);
    QCOMPARE(frontier["points"][0]["price_before"].toDouble(), 20.0); // of B: A's score is too low
    QCOMPARE(frontier["points"][0]["factor_cheaper"].toDouble(), 40.0);
    QVERIFY(frontier["points"][0]["score_before"].isNull());
    QCOMPARE(frontier["points"][1]["model"].toString(), "B");
    QCOMPARE(frontier["points"][1]["factor_cheaper"].toDouble(), 1.0);
    QCOMPARE(frontier["points"][1]["score_before"].toDouble(), 80.0);
    QCOMPARE(frontier["before"]["points"].toArray().size(), 2);
}

void TestCommandLineMonth::monthsOfTheFrontierCanBeChosen()
{
    const auto frontier = analyzeJson({"-", "--month", "2024-01", "--against", "2023-06"}, prices).at("frontier");
    QCOMPARE(frontier["month"].toString(), "2024-01");
    QCOMPARE(frontier["points"][0]["model"].toString(), "C");
    QCOMPARE(frontier["points"][0]["price_before"].toDouble(), 4.0);
    QCOMPARE(frontier["before"]["month"].toString(), "2023-06");
}

void TestCommandLineMonth::workloadsOfTheArticle()
{
    const auto workloads = analyzeJson({"--preset", "article", "--threshold", "42"}).at("series/0/workloads");
    QCOMPARE(workloads[0]["month"].toString(), "2024-11");
    QCOMPARE(workloads[0]["per"].toString(), "day");
    QCOMPARE(workloads[0]["tokens_in"].toDouble(), 100'000.0);
    QCOMPARE(qRound(workloads[0]["cost_usd_per_year"].toDouble() * 100), 219);
    QCOMPARE(qRound(workloads[1]["cost_usd_per_year"].toDouble() * 100), 438);
    QCOMPARE(qRound(workloads[2]["cost_usd"].toDouble()), 24);
    QVERIFY(workloads[2]["cost_usd_per_year"].isNull());
    QVERIFY(workloads[2]["model"].toString().startsWith("Llama 3.2 3B"));
}

void TestCommandLineMonth::workloadOfOnesOwn()
{
    const QByteArray file = "model,date,input,output,mmlu\nA,2024-01-01,2,10,50\nB,2024-01-01,1,20,50\n";
    const auto workload =
        analyzeJson({"-", "--threshold", "50", "--workload", "3e6:1e6/day"}, file).at("series/0/workloads/3");
    QCOMPARE(workload["name"].toString(), "3e6:1e6/day");
    QCOMPARE(workload["model"].toString(), "A");
    QCOMPARE(workload["tokens_out"].toDouble(), 1e6);
    QCOMPARE(workload["cost_usd"].toDouble(), 16.0);
    QVERIFY(std::abs(workload["cost_usd_per_year"].toDouble() - 16 * 365.2425) < 1e-9);
    QCOMPARE(workload["tokens_per_usd"].toDouble(), 250'000.0);
}

void TestCommandLineMonth::workloadsAreNullWhereNoQuoteQualifies()
{
    const auto workload = analyzeJson({"-", "--threshold", "99"}, prices).at("series/0/workloads/0");
    QVERIFY(workload["cost_usd"].isNull());
    QCOMPARE(workload["tokens_in"].toDouble(), 100'000.0);
}

void TestCommandLineMonth::textSaysItAll()
{
    const auto text = runCommandLine({"analyze", "-", "--threshold", "50"}, prices).out;
    for (const auto part : {"What drove it  price changes 25 %; cheaper providers 25 %", "Buys, 2024-03",
                            "Price against quality in 2024-03", "40x"})
        QVERIFY2(text.contains(part), text);
}

QTEST_GUILESS_MAIN(TestCommandLineMonth)
#include "tst_commandlinemonth.moc"
