#include "formats/headermapping.h"

#include <QTest>

#include <array>

using namespace llmflation;

namespace {

ColumnMap::Column columnFor(const char *name)
{
    const std::array<std::string, 1> header{name};
    return mapHeader(header).columns.front();
}

} // namespace

Q_DECLARE_METATYPE(llmflation::Role)

class TestHeaderMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pricesScoresShotsAndSizesAreNumbers();
    void canonicalNamesMapToThemselves_data();
    void canonicalNamesMapToThemselves();
    void synonym_data();
    void synonym();
    void otherNamesAreKept_data();
    void otherNamesAreKept();
    void canonicalSpellingWinsOverTheFirst();
    void firstOfTwoSynonymsWins();
    void circumstancesOfAnUnknownBenchmark();
    void circumstancesOfABenchmarkUnderAnotherName();
    void suffixWithoutItsBenchmarkIsKept();
    void oneEntryForEachColumn();
};

void TestHeaderMapping::canonicalNamesMapToThemselves_data()
{
    QTest::addColumn<Role>("role");
    const auto add = [](const char *name, Role role) { QTest::newRow(name) << role; };
    add("model", Role::Model);
    add("vendor", Role::Vendor);
    add("provider", Role::Provider);
    add("date", Role::Date);
    add("until", Role::Until);
    add("input_usd_per_mtok", Role::InputPrice);
    add("output_usd_per_mtok", Role::OutputPrice);
    add("price_usd_per_mtok", Role::SinglePrice);
    add("mmlu", Role::Score);
    add("gpqa_diamond", Role::Score);
    add("humaneval", Role::Score);
    add("math_500", Role::Score);
    add("arena_elo", Role::Score);
    add("mmlu_shots", Role::Shots);
    add("mmlu_cot", Role::ChainOfThought);
    add("params_b", Role::Parameters);
    add("open_weights", Role::OpenWeights);
    add("reasoning", Role::Reasoning);
    add("price_source", Role::PriceSource);
    add("score_source", Role::ScoreSource);
    add("notes", Role::Notes);
}

void TestHeaderMapping::canonicalNamesMapToThemselves()
{
    const auto column = columnFor(QTest::currentDataTag());
    QTEST(column.role, "role");
    QCOMPARE(column.name, std::string(QTest::currentDataTag()));
}

void TestHeaderMapping::synonym_data()
{
    QTest::addColumn<QByteArray>("canonical");
    const auto add = [](const char *canonical, std::initializer_list<const char *> names) {
        for (const char *name : names)
            QTest::newRow(name) << QByteArray(canonical);
    };
    add("model", {"Model", "Model Name", "MODEL_NAME", "model-id", "Name", " model "});
    add("vendor", {"Vendor", "Creator", "Developer", "Organization", "Organisation", "Company", "Lab"});
    add("provider", {"Provider", "API Provider", "litellm_provider", "Host"});
    add("date", {"Date", "Release Date", "ReleaseDate", "from", "from_date", "Valid From", "Effective date",
                 "price date", "Start Date"});
    add("until", {"Until", "to", "to_date", "Valid to", "End Date"});
    add("input_usd_per_mtok", {
                                  "Input",
                                  "Input Price",
                                  "input cost",
                                  "Prompt Price",
                                  "input USD per 1M tokens",
                                  "Input $/MTok",
                                  "input_usd",
                                  "Input (USD per million tokens)",
                                  "Input Price ($/1M tokens)",
                                  "input_cost_per_million_tokens",
                                  "inputUsdPerMtok",
                              });
    add("output_usd_per_mtok", {"Output", "Output Price", "output cost", "Completion Price", "Completion cost per 1M",
                                "Output USD per 1M Tokens", "Output $/MTok"});
    add("price_usd_per_mtok", {"Price", "Blended Price", "USD per 1M Tokens", "USD per million tokens", "usd_per_mtok",
                               "Price (USD per 1M tokens)", "Blended USD/1M Tokens"});
    add("mmlu", {"MMLU", "MMLU Score", "mmlu_accuracy"});
    add("gpqa_diamond", {"GPQA", "GPQA Diamond", "gpqa-diamond score", "GPQA-D"});
    add("humaneval", {"HumanEval", "Human Eval"});
    add("math_500", {"MATH-500", "MATH500", "MATH 500"});
    add("arena_elo", {"Arena ELO", "LMSys Chatbot Arena ELO", "Chatbot Arena Elo", "Elo", "Arena Score", "LMSYS Elo",
                      "LMArena Elo", "Elo Rating"});
    add("params_b", {"Parameters", "Params (B)", "parameters_b"});
    add("open_weights", {"Open Weights", "Open"});
    add("reasoning", {"Reasoning Model", "is_reasoning"});
    add("price_source", {"Price Source"});
    add("score_source", {"Score Source"});
    add("notes", {"Notes", "Comment", "Comments"});
}

void TestHeaderMapping::synonym()
{
    QFETCH(const QByteArray, canonical);
    const auto column = columnFor(QTest::currentDataTag());
    QCOMPARE(QByteArray::fromStdString(column.name), canonical);
    QVERIFY(column.role != Role::Other);
}

void TestHeaderMapping::otherNamesAreKept_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"input_cost_per_token",
                             "output_cost_per_token",
                             "Input price per 1K tokens",
                             "Cached Input Price",
                             "input_cached_usd_per_mtok",
                             "cache_read_input_token_cost",
                             "cached_input_usd_per_mtok",
                             "input_cache_read",
                             "Cached Input ($/1M)",
                             "Input Tokens",
                             "max_output_tokens",
                             "Input price (EUR)",
                             "Output Speed",
                             "Tokens per Second",
                             "Prompt",
                             "Prompt Length (tk)",
                             "Completion",
                             "1M tokens",
                             "USD",
                             "MATH 5",
                             "MMLU-Pro",
                             "mode",
                             "mascot",
                             "screenshots",
                             "\xE6\xA8\xA1\xE5\x9E\x8B",
                             "",
                             "$"})
        QTest::newRow(name) << QByteArray(name);
}

void TestHeaderMapping::otherNamesAreKept()
{
    QFETCH(const QByteArray, name);
    const auto column = columnFor(name);
    QCOMPARE(column.role, Role::Other);
    QCOMPARE(column.name, name.toStdString());
}

void TestHeaderMapping::canonicalSpellingWinsOverTheFirst()
{
    const std::array<std::string, 3> header{"Release Date", "Date", "date"};
    const ColumnMap map = mapHeader(header);
    QCOMPARE(map.find(Role::Date), std::optional<std::size_t>(2));
    QCOMPARE(map.columns[0].role, Role::Other);
    QCOMPARE(map.columns[0].name, std::string("Release Date"));
    QCOMPARE(map.columns[1].role, Role::Other);
}

void TestHeaderMapping::firstOfTwoSynonymsWins()
{
    const std::array<std::string, 2> header{"Model Name", "Name"};
    const ColumnMap map = mapHeader(header);
    QCOMPARE(map.columns[0].role, Role::Model);
    QCOMPARE(map.columns[1].role, Role::Other);
}

void TestHeaderMapping::circumstancesOfAnUnknownBenchmark()
{
    const std::array<std::string, 3> header{"MMLU-Pro CoT", "MMLU-Pro", "mmlu_pro_shots"};
    const ColumnMap map = mapHeader(header);
    QCOMPARE(map.find(Role::ChainOfThought, "MMLU-Pro_cot"), std::optional<std::size_t>(0));
    QCOMPARE(map.find(Role::Shots, "MMLU-Pro_shots"), std::optional<std::size_t>(2));
}

void TestHeaderMapping::circumstancesOfABenchmarkUnderAnotherName()
{
    const std::array<std::string, 3> header{"MMLU Score", "MMLU Shots", "mmlu_cot"};
    const ColumnMap map = mapHeader(header);
    QCOMPARE(map.find(Role::Shots, "mmlu_shots"), std::optional<std::size_t>(1));
    QCOMPARE(map.find(Role::ChainOfThought, "mmlu_cot"), std::optional<std::size_t>(2));
}

void TestHeaderMapping::suffixWithoutItsBenchmarkIsKept()
{
    const std::array<std::string, 2> header{"model", "foo_cot"};
    QCOMPARE(mapHeader(header).columns[1].role, Role::Other);
}

void TestHeaderMapping::oneEntryForEachColumn()
{
    const std::vector<std::string> header{"", "model", "", "x", "x"};
    QCOMPARE(mapHeader(header).columns.size(), header.size());
    QVERIFY(mapHeader({}).columns.empty());
}

void TestHeaderMapping::pricesScoresShotsAndSizesAreNumbers()
{
    QStringList numeric;
    const std::vector<std::string> header{"model",    "date",     "input_usd_per_mtok", "mmlu", "mmlu_shots",
                                          "mmlu_cot", "params_b", "reasoning",          "notes"};
    for (const ColumnMap::Column &column : mapHeader(header).columns) {
        if (holdsNumbers(column.role))
            numeric << QString::fromStdString(column.name);
    }
    QCOMPARE(numeric.join(' '), QStringLiteral("input_usd_per_mtok mmlu mmlu_shots params_b"));
}

QTEST_APPLESS_MAIN(TestHeaderMapping)
#include "tst_headermapping.moc"
