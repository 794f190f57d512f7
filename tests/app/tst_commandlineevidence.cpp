#include "commandlinerun.h"

#include <QTest>

#include <cmath>

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

} // namespace

/// What `analyze` says of a trend besides its rate.
class TestCommandLineEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forecastIsGivenWhenAskedFor();
    void influenceNamesTheModelThatCarriesTheTrend();
    void breakIsReportedWithEvidenceOnly();
    void halvingTimeHasItsInterval();
};

void TestCommandLineEvidence::forecastIsGivenWhenAskedFor()
{
    QVERIFY(analyzeJson({"--preset", "article"}).at("series/0/forecast").isNull());
    const auto run = analyzeJson({"--preset", "article", "--forecast", "2024-11-01"});
    const auto at = [&run](const char *key) {
        return run.at((std::string("series/0/forecast/") + key).c_str()).toDouble();
    };
    QCOMPARE(run.at("series/0/forecast/date").toString(), "2024-11-01");
    QVERIFY(at("prediction_low") < at("band_low") && at("band_low") < at("price"));
    QVERIFY(at("price") < at("band_high") && at("band_high") < at("prediction_high"));
    QVERIFY(runCommandLine({"analyze", "--forecast", "2024-11-01"}).out.contains("on 2024-11-01, if the rate stays"));
    QCOMPARE(runCommandLine({"analyze", "--forecast", "2024-11-31"}).status, 2);
}

void TestCommandLineEvidence::influenceNamesTheModelThatCarriesTheTrend()
{
    const auto run = analyzeJson({"--preset", "article", "--threshold", "42"});
    const auto first = run.at("series/0/influence/0").toObject();
    QCOMPARE(first.keys().join(' '), "change factor_per_year high low model points");
    const double factor = run.at("series/0/trend/factor_per_year").toDouble();
    QVERIFY(isNear(first["factor_per_year"], factor * (1 + first["change"].toDouble())));
    int points = 0;
    for (const QJsonValue influence : run.at("series/0/influence").toArray())
        points += influence["points"].toInt();
    QCOMPARE(points, run.at("series/0/trend/n").toInt());
    const auto text = runCommandLine({"analyze", "--preset", "article", "--threshold", "42"}).out;
    QVERIFY2(text.contains("per year without " + first["model"].toString().toUtf8()), text);
}

void TestCommandLineEvidence::breakIsReportedWithEvidenceOnly()
{
    // Tenfold a year for three years, then a standstill; and the same rate throughout, with a step now and then.
    QByteArray bent = "model,date,price,mmlu\n";
    QByteArray even = bent;
    for (int month = 0; month < 60; ++month) {
        const auto row = QStringLiteral("M%1,%2-%3-01,%4,50\n").arg(month).arg(2020 + month / 12);
        const auto inMonth = row.arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
        bent += inMonth.arg(std::pow(10, -std::min(month, 36) / 12.0 + 0.01 * std::sin(month * month))).toUtf8();
        even += inMonth.arg(std::pow(10, -(month / 5) * 5 / 12.0)).toUtf8();
    }
    const auto withBreak = analyzeJson({"-", "--threshold", "42"}, bent);
    QCOMPARE(withBreak.at("series/0/break").toObject().keys().join(' '),
             "after_high after_low before_high before_low date factor_after factor_before p_value");
    QVERIFY(withBreak.at("series/0/break/date").toString().startsWith("202"));
    QVERIFY(withBreak.at("series/0/break/p_value").toDouble() < 0.05);
    QCOMPARE(withBreak.at("series/0/break_p_value"), withBreak.at("series/0/break/p_value"));
    const auto without = analyzeJson({"-", "--threshold", "42"}, even);
    QVERIFY(without.at("series/0/break").isNull());
    QVERIFY(without.at("series/0/break_p_value").toDouble() >= 0.05);
}

void TestCommandLineEvidence::halvingTimeHasItsInterval()
{
    const auto falling = analyzeJson({"--preset", "article", "--threshold", "42"});
    const auto at = [&falling](const char *key) { return falling.at((std::string("series/0/trend/") + key).c_str()); };
    const double daysAt2 = 365.2425; // at a factor of 2 a year
    QVERIFY(isNear(at("halving_low"), daysAt2 * std::log10(2) / std::log10(at("high").toDouble())));
    QVERIFY(isNear(at("halving_hac_high"), daysAt2 * std::log10(2) / std::log10(at("hac_low").toDouble())));
    const auto uncertain = analyzeJson({"-", "--threshold", "42"}, "model,date,price,mmlu\n"
                                                                   "A,2024-01-01,4,50\n"
                                                                   "B,2024-02-01,2,50\n"
                                                                   "C,2024-03-01,1.9,50\n");
    QVERIFY(uncertain.at("series/0/trend/low").toDouble() < 1);
    QVERIFY(uncertain.at("series/0/trend/halving_days").toDouble() > 0);
    QVERIFY(uncertain.at("series/0/trend/halving_high").isNull()); // the price may rise
}

QTEST_GUILESS_MAIN(TestCommandLineEvidence)
#include "tst_commandlineevidence.moc"
