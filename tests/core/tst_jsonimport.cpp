#include "formats/jsonimport.h"

#include <QTest>

#include <algorithm>

using namespace llmflation;

namespace {

std::string csvOf(const char *json)
{
    const auto list = readJsonPriceList(json);
    return list ? writeCsv(list->table, list->dialect) : "refused: " + list.error().message.text();
}

void addTexts(std::initializer_list<const char *> texts)
{
    QTest::addColumn<QByteArray>("text");
    int number = 0;
    for (const char *text : texts)
        QTest::addRow("%d: %.40s", ++number, text) << QByteArray(text);
}

} // namespace

class TestJsonImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheStandardAccepts_data();
    void acceptsWhatTheStandardAccepts();
    void refusesWhatTheStandardRefuses_data();
    void refusesWhatTheStandardRefuses();
    void refusesWhatCanNotBeHeld_data();
    void refusesWhatCanNotBeHeld();
    void readsRows_data();
    void readsRows();
    void readsAGatewaysPriceTable();
    void readsAVendorsPriceHistory();
    void nothingIsLeftOutWithoutAWord_data();
    void nothingIsLeftOutWithoutAWord();
    void placesAreThoseOfTheJson();
    void movesThePoint_data();
    void movesThePoint();
};

void TestJsonImport::acceptsWhatTheStandardAccepts_data()
{
    addTexts({"[]",
              "{}",
              "null",
              "true",
              "false",
              "0",
              "-0",
              "-1",
              "1.5",
              "1e5",
              "1E+5",
              "1e-05",
              "0.0",
              "-0.1e1",
              "123456789012345678901234567890",
              "\"\"",
              "\"a\"",
              "\"\\u0041\"",
              "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
              "\"\\ud83d\\ude00\"",
              "\"\\u0000\"",
              "\"\xE2\x82\xAC\"",
              "\"\xF0\x9F\x98\x80\"",
              "\"\x7F\"",
              "\"\\u2028\"",
              " [] ",
              "\t\r\n [ \n 1 , 2 ] \n",
              "[1,2,3]",
              "[[],[[]]]",
              "[null,true,false]",
              "{\"a\":1}",
              "{\"a\":{\"b\":{\"c\":[]}}}",
              "{\"\":0}",
              "{\"a\":1,\"b\":1}",
              "[{\"a\":1},{\"b\":2}]",
              "\xEF\xBB\xBF[]",
              "[1]\n",
              "[\"a\",\"a\"]"});
}

void TestJsonImport::acceptsWhatTheStandardAccepts()
{
    QFETCH(QByteArray, text);
    const std::string json = text.toStdString();
    const auto root = readJsonTree(json, deepestPriceList);
    QVERIFY2(root, root ? "" : root.error().message.c_str());
}

void TestJsonImport::refusesWhatTheStandardRefuses_data()
{
    addTexts({"",
              " ",
              "[",
              "]",
              "{",
              "}",
              "[1",
              "[1,",
              "[1,]",
              "[,1]",
              "[1,,2]",
              "[1 2]",
              "{\"a\"}",
              "{\"a\":}",
              "{\"a\" 1}",
              "{\"a\":1,}",
              "{a:1}",
              "{'a':1}",
              "{1:1}",
              "{\"a\":1 \"b\":2}",
              "[1}",
              "{\"a\":1]",
              "nul",
              "NULL",
              "True",
              "NaN",
              "Infinity",
              "-",
              "+1",
              "01",
              "-01",
              "1.",
              ".5",
              "1e",
              "1e+",
              "0x10",
              "1_000",
              "\"",
              "\"a",
              "'a'",
              "\"\\x41\"",
              "\"\\u004\"",
              "\"\\u00zz\"",
              "\"\\\"",
              "\"a\nb\"",
              "\"a\tb\"",
              "\"\x01\"",
              "\"\xFF\"",
              "\"\xC0\x80\"",
              "\"\xED\xA0\x80\"",
              "\"\xE2\x82\"",
              "[1]x",
              "[1][2]",
              "{}{}",
              "// comment\n[]",
              "/* c */ []",
              "[1] # x",
              "\xFE\xFF[]",
              "[\f1]",
              "[\xC2\xA0"
              "1]"});
}

void TestJsonImport::refusesWhatTheStandardRefuses()
{
    QFETCH(QByteArray, text);
    const std::string json = text.toStdString();
    const auto root = readJsonTree(json, deepestPriceList);
    QVERIFY(!root);
    QVERIFY(root.error().offset <= json.size());
    QVERIFY2(root.error().message.starts_with("not JSON: "), root.error().message.c_str());
    const auto list = readJsonPriceList(json);
    QVERIFY(!list && list.error().line >= 1 && list.error().column >= 1);
    QCOMPARE(list.error().message.text(), root.error().message);
}

void TestJsonImport::refusesWhatCanNotBeHeld_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a key twice") << QByteArray("{\"a\":1,\"a\":2}") << QByteArray("for the second time");
    QTest::newRow("a huge number") << QByteArray("[1e400]") << QByteArray("“1e400” is too large a number");
    QTest::newRow("half a surrogate pair") << QByteArray("\"\\ud800\"") << QByteArray("surrogate");
    QTest::newRow("deep arrays") << QByteArray(100'000, '[') << QByteArray("nested more than 512 deep");
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(600) << QByteArray("nested more than 512 deep");
}

void TestJsonImport::refusesWhatCanNotBeHeld()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    const std::string json = text.toStdString();
    const auto root = readJsonTree(json, deepestPriceList);
    QVERIFY(!root);
    QVERIFY2(root.error().message.find(words.toStdString()) != std::string::npos, root.error().message.c_str());
}

void TestJsonImport::readsRows_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("objects") << QByteArray(R"([{"model":"A","x":1},{"model":"B","y":true}])")
                             << QByteArray("model,x,y\nA,1,\nB,,true\n");
    QTest::newRow("one object") << QByteArray(R"({"model":"A"})") << QByteArray("model\nA\n");
    QTest::newRow("values") << QByteArray(R"([1,"b",null])") << QByteArray("value\n1\nb\n\"\"\n");
    QTest::newRow("digits stay") << QByteArray(R"([{"a":1.50},{"a":1E3},{"a":12345678901234567890123}])")
                                 << QByteArray("a\n1.50\n1E3\n12345678901234567890123\n");
    QTest::newRow("quotes and lines") << QByteArray(R"([{"a":"x\ny"},{"a":"say \"hi\", now"}])")
                                      << QByteArray("a\n\"x\ny\"\n\"say \"\"hi\"\", now\"\n");
    QTest::newRow("other delimiters") << QByteArray(R"([{"a;b\tc":"1;2"}])") << QByteArray("a;b\tc\n1;2\n");
    QTest::newRow("nothing within") << QByteArray("[{},{}]") << QByteArray("");
    QTest::newRow("values within") << QByteArray(R"([{"a":{"b":[1,null]}}])")
                                   << QByteArray("a\n\"{\"\"b\"\":[1,null]}\"\n");
}

void TestJsonImport::readsRows()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, csv);
    QCOMPARE(csvOf(json.constData()), csv.toStdString());
}

void TestJsonImport::readsAGatewaysPriceTable()
{
    const auto list = readJsonPriceList(R"({
        "sample_spec": {"litellm_provider": "one of", "input_cost_per_token": 0.0},
        "gpt-4o-mini": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1.5e-07,
                        "output_cost_per_token": 6e-07},
        "embed": {"litellm_provider": "openai", "mode": "embedding", "input_cost_per_token": 0.00000002}
    })");
    QVERIFY(list);
    QCOMPARE(writeCsv(list->table, list->dialect), "model,provider,mode,input_usd_per_mtok,output_usd_per_mtok\n"
                                                   "gpt-4o-mini,openai,chat,0.15,0.6\nembed,openai,embedding,0.02,\n");
    QCOMPARE(list->dataset.inputPrice[0], 0.15);
    QCOMPARE(list->dataset.diagnostics.front().message.text(), "\"sample_spec\" is no model and was left out");
}

void TestJsonImport::readsAVendorsPriceHistory()
{
    const auto list = readJsonPriceList(R"({"vendor": "openai", "models": [
        {"id": "o3", "name": "o3", "price_history": [
            {"input": 2, "output": 8, "from_date": "2025-06-10", "to_date": null, "input_cached": 0.5},
            {"input": 10, "output": 40, "from_date": "2025-04-16", "to_date": "2025-06-10", "input_cached": 2.5}]},
        {"id": "x", "name": "x"}]})");
    QVERIFY(list);
    QCOMPARE(writeCsv(list->table, list->dialect),
             "model,vendor,provider,input_usd_per_mtok,output_usd_per_mtok,date,until,input_cached,model_id\n"
             "o3,openai,openai,2,8,2025-06-10,,0.5,o3\n"
             "o3,openai,openai,10,40,2025-04-16,2025-06-10,2.5,o3\n");
    QCOMPARE(list->dataset.diagnostics.front().message.text(),
             "a model without a price_history, or with an empty one, was left out");
    QCOMPARE(list->dataset.diagnostics.front().line, 5U);
}

void TestJsonImport::nothingIsLeftOutWithoutAWord_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a history without prices")
        << QByteArray(R"({"models":[{"id":"a","price_history":[]},{"id":"b","price_history":[{"input":1}]}]})")
        << QByteArray("with an empty one");
    QTest::newRow("a gateway's price in two units")
        << QByteArray(R"({"m":{"litellm_provider":"p","input_cost_per_token":1e-06,"input_usd_per_mtok":99}})")
        << QByteArray("two values for input_usd_per_mtok; \"1\" was left out");
    QTest::newRow("objects without members") << QByteArray("[{}]") << QByteArray("without members was left out");
}

void TestJsonImport::nothingIsLeftOutWithoutAWord()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, words);
    const auto list = readJsonPriceList(json.toStdString());
    QVERIFY(list);
    QVERIFY(std::ranges::any_of(list->dataset.diagnostics, [&](const Diagnostic &diagnostic) {
        return diagnostic.message.text().find(words.toStdString()) != std::string::npos;
    }));
}

void TestJsonImport::placesAreThoseOfTheJson()
{
    const auto list = readJsonPriceList("[\n\n{\"model\": \"A\",\n \"date\": \"2024-01-01\", \"price\": \"x\"},\n"
                                        "{\"model\": \"B\", \"date\": \"never\", \"price\": 1}]");
    QVERIFY(list);
    QCOMPARE(list->dataset.line[0], 3U);
    QCOMPARE(list->dataset.line[1], 5U);
    QCOMPARE(list->dataset.diagnostics.at(0).line, 3U);
    QCOMPARE(list->dataset.diagnostics.at(1).line, 5U);
}

void TestJsonImport::movesThePoint_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("moved");
    for (const auto &[number, moved] :
         std::initializer_list<std::pair<const char *, const char *>>{{"1.5e-07", "0.15"},
                                                                      {"3e-05", "30"},
                                                                      {"0.00001", "10"},
                                                                      {"0", "0"},
                                                                      {"0.0", "0"},
                                                                      {"1", "1000000"},
                                                                      {"-2.5E-6", "-2.5"},
                                                                      {"1.23456789e-06", "1.23456789"},
                                                                      {"1e-12", "0.000001"},
                                                                      {"12e+2", "1200000000"},
                                                                      {"", ""},
                                                                      {"free", "free"},
                                                                      {"1e", "1e"},
                                                                      {"1.2.3", "1.2.3"},
                                                                      {"1e99999999999", "1e99999999999"}})
        QTest::newRow(number) << QByteArray(number) << QByteArray(moved);
}

void TestJsonImport::movesThePoint()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, moved);
    QCOMPARE(withPointMoved(number.toStdString(), 6), moved.toStdString());
}

QTEST_APPLESS_MAIN(TestJsonImport)
#include "tst_jsonimport.moc"
