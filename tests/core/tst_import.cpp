#include "import/applyimport.h"
#include "import/importcells.h"
#include "import/importnumber.h"

#include <QTest>

using namespace llmflation;

namespace {

ImportGuess guessOf(const QByteArray &bytes, const ImportChoices &choices = {})
{
    return guessImport(SharedBytes(bytes.toStdString()), "table.csv", choices);
}

ImportResult resultOf(const QByteArray &bytes, const ImportPlan &plan)
{
    return applyImport(SharedBytes(bytes.toStdString()), plan).value();
}

ImportResult guessedResult(const QByteArray &bytes, const ImportChoices &choices = {})
{
    return resultOf(bytes, guessOf(bytes, choices).plan);
}

QString cellOf(const ImportResult &result, std::size_t row, const char *column)
{
    const auto found = std::ranges::find(result.header, column);
    if (found == result.header.end())
        return QStringLiteral("no such column");
    const auto index = static_cast<std::size_t>(found - result.header.begin());
    return QString::fromStdString(std::string(result.converted.cell(row, index)));
}

QByteArray inUtf16(const char *text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : QString::fromUtf8(text)) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

constexpr auto plain = "model,date,price_usd_per_mtok\nA,2024-01-01,1.5\nB,2024-02-01,0.25\n";

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPriceListIsNoDoubt();
    void encoding_data();
    void encoding();
    void bytesThatAreNoTextAreRefusedWithTheirPlace();
    void form_data();
    void form();
    void column_data();
    void column();
    void unitAndCurrency_data();
    void unitAndCurrency();
    void number_data();
    void number();
    void pricesAreScaledDigitByDigit_data();
    void pricesAreScaledDigitByDigit();
    void aRateIsNeededForAnotherCurrency();
    void aPriceInAnotherCurrencyThanTheOthersIsRefused();
    void refusalsHaveReasonAndLine();
    void refusedRowsStayOutUnlessTheyAreAskedFor();
    void linesBeforeTheTableCount();
    void aTableWithoutHeaderIsMappedByHand();
    void whatIsLeftOutIsSaid();
    void aKeptColumnIsNotTakenForAnother();
    void onlyTheFirstOfTwoColumnsIsMapped();
    void aKnownNameIsNotLostToOneThatSoundsLikeIt();
    void rowsWithoutDateGetTheOneChosen();
    void choicesOutrankGuesses();
    void jsonIsImportedToo();
    void theFirstRowsAlone();
    void anEmptyFileGivesNoRows();
};

void TestImport::aPriceListIsNoDoubt()
{
    const ImportGuess guess = guessOf(plain);
    QVERIFY(guess.doubts.empty());
    QVERIFY(guess.missing.empty());
    const ImportResult result = resultOf(plain, guess.plan);
    QCOMPARE(result.count(RowFate::Taken), 2u);
    QCOMPARE(writeCsv(importedList(result, guess.plan).table, CsvDialect{}), std::string(plain));
}

void TestImport::encoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const char *const text = "model,date,price\nÉclair €,2024-01-01,1\n";
    const auto add = [](const char *name, const QByteArray &bytes, Encoding encoding) {
        QTest::newRow(name) << bytes << static_cast<int>(encoding);
    };
    add("UTF-8", text, Encoding::Utf8);
    add("UTF-8 with a mark", QByteArray("\xEF\xBB\xBF") + text, Encoding::Utf8);
    add("UTF-16 LE with a mark", "\xFF\xFE" + inUtf16(text, false), Encoding::Utf16LittleEndian);
    add("UTF-16 BE with a mark", "\xFE\xFF" + inUtf16(text, true), Encoding::Utf16BigEndian);
    add("UTF-16 LE", inUtf16(text, false), Encoding::Utf16LittleEndian);
    add("UTF-16 BE", inUtf16(text, true), Encoding::Utf16BigEndian);
    add("Windows-1252",
        "model,date,price\n\xC9"
        "clair \x80,2024-01-01,1\n",
        Encoding::Windows1252);
}

void TestImport::encoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const ImportGuess guess = guessOf(bytes);
    QCOMPARE(static_cast<int>(guess.plan.encoding), encoding);
    QVERIFY(!guess.reasons.encoding.empty());
    const ImportResult result = resultOf(bytes, guess.plan);
    QCOMPARE(cellOf(result, 0, "model"), QStringLiteral("Éclair €"));
    QCOMPARE(result.count(RowFate::Refused), 0u);
    QCOMPARE(result.source.line(0), 2u);
}

void TestImport::bytesThatAreNoTextAreRefusedWithTheirPlace()
{
    ImportPlan plan;
    plan.encoding = Encoding::Windows1252;
    const auto windows = applyImport(SharedBytes("model\nA\x81\n"), plan);
    QVERIFY(!windows);
    QCOMPARE(windows.error().line, 2u);
    plan.encoding = Encoding::Latin1;
    QVERIFY(applyImport(SharedBytes("model\nA\x81\n"), plan));
    plan.encoding = Encoding::Utf16LittleEndian;
    QVERIFY(!applyImport(SharedBytes("model"), plan));
    QVERIFY(!applyImport(SharedBytes(std::string("\x00\xD8\x41\x00", 4)), plan)); // half of a pair
    QCOMPARE(toUtf8(std::string_view("\x3D\xD8\x00\xDE", 4), plan.encoding).value(), std::string("😀"));
}

void TestImport::form_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<char>("quote");
    QTest::addColumn<int>("linesBefore");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<char>("decimalMark");
    const auto add = [](const char *name, const char *text, char delimiter, char quote = '"', int lines = 0,
                        bool header = true, char mark = '.') {
        QTest::newRow(name) << QByteArray(text) << delimiter << quote << lines << header << mark;
    };
    add("comma", plain, ',');
    add("semicolon", "model;date;price\nA;2024-01-01;1,5\n", ';', '"', 0, true, ',');
    add("semicolons and more commas", "model;date;price;notes\nA;2024-01-01;1,5;a, b, c, d\nB;2024-01-01;2,5;e, f\n",
        ';', '"', 0, true, ',');
    add("tab", "model\tdate\tprice\nA\t2024-01-01\t1.5\n", '\t');
    add("bar", "model|date|price\nA|2024-01-01|1.5\n", '|');
    add("single quotes", "model,date,price\n'A, B',2024-01-01,1.5\n'C',2024-01-01,1\n", ',', '\'');
    add("apostrophes in double quotes", "model,date,price\n\"'A'\",2024-01-01,1.5\n'B,2024-01-01,1\n", ',');
    add("words before", "Prices of all\n\nas of today\nmodel,date,price\nA,2024-01-01,1\nB,2024-01-01,1\n", ',', '"',
        3);
    add("words before, padded", "Prices;;;\nof today;;;\nmodel;date;price;notes\nA;2024-01-01;1;\nB;2024-01-01;1;x\n",
        ';', '"', 2);
    add("a short header is no word before", "model,date\nA,2024-01-01,1\nB,2024-01-01,1\n", ',');
    add("no header", "A,2024-01-01,1\nB,2024-01-01,1\n", ',', '"', 0, false);
    add("no header, decimal comma", "A;2024-01-01;1,5\nB;2024-01-01;1,25\n", ';', '"', 0, false, ',');
    add("thousands are no decimals", "model,date,price\nA,2024-01-01,\"1,500\"\nB,2024-01-01,2.5\n", ',');
    add("one column", "model\nA\nB\n", ',');
    add("empty", "", ',');
}

void TestImport::form()
{
    QFETCH(QByteArray, text);
    const ImportGuess guess = guessOf(text);
    QTEST(guess.plan.delimiter, "delimiter");
    QTEST(guess.plan.quote, "quote");
    QTEST(static_cast<int>(guess.plan.linesBefore), "linesBefore");
    QTEST(guess.plan.hasHeader, "hasHeader");
    QTEST(guess.plan.decimalMark, "decimalMark");
    for (const Phrase &reason : {guess.reasons.delimiter, guess.reasons.quote, guess.reasons.linesBefore,
                                 guess.reasons.header, guess.reasons.decimalMark, guess.reasons.unit})
        QVERIFY(!reason.empty());
}

void TestImport::column_data()
{
    QTest::addColumn<QString>("mapped");
    const auto add = [](const char *header, const char *mapped) { QTest::newRow(header) << QString(mapped); };
    add("Model Name", "model");
    add("Organization", "vendor");
    add("Release Date", "date");
    add("USD per 1M Tokens", "price_usd_per_mtok");
    add("Input $/1K tokens", "input_usd_per_mtok");
    add("prompt_cost_per_1k", "input_usd_per_mtok");
    add("Output price (EUR / 1M)", "output_usd_per_mtok");
    add("output_cost_per_token", "output_usd_per_mtok");
    add("inputPricePerMillionTokens", "input_usd_per_mtok");
    add("Preis je 1M Token (€)", "price_usd_per_mtok");
    add("GPQA Diamond", "gpqa_diamond");
    add("LMSys Chatbot Arena ELO", "arena_elo");
    for (const char *kept :
         {"cached input price per 1M", "input_cost_per_token_batches", "Tokens per Second", "input_cost_per_pixel",
          "output_cost_per_page", "max_input_tokens", "neural score", "input_cost_per_audio_token",
          "output_cost_per_reasoning_token", "input_cost_per_token_above_128k_tokens", "MATH 5"})
        add(kept, "");
}

void TestImport::column()
{
    const ImportGuess guess = guessOf(QByteArray(QTest::currentDataTag()) + ";other\nx;y\n");
    QFETCH(QString, mapped);
    QCOMPARE(QString::fromStdString(guess.plan.columns.front().name), mapped);
    QVERIFY(!guess.reasons.columns.front().empty());
}

void TestImport::unitAndCurrency_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("currency");
    const auto add = [](const char *name, const char *header, const char *price, TokenUnit unit, const char *currency) {
        QTest::newRow(name) << QByteArray("model;date;") + header + "\nA;2024-01-01;" + price + "\n"
                            << static_cast<int>(unit) << QString(currency);
    };
    add("nothing said", "price", "3", TokenUnit::PerMillion, "USD");
    add("header: 1K", "input price per 1K tokens", "3", TokenUnit::PerThousand, "USD");
    add("header: 1000", "Price per 1000 tokens", "3", TokenUnit::PerThousand, "USD");
    add("header: 1,000,000", "Price per 1000000 tokens", "3", TokenUnit::PerMillion, "USD");
    add("header: token", "output_cost_per_token", "3", TokenUnit::PerToken, "USD");
    add("header: million, price tiny", "input_usd_per_mtok", "0.000001", TokenUnit::PerMillion, "USD");
    add("median of a token", "price", "0.000003", TokenUnit::PerToken, "USD");
    add("median of a thousand", "price", "0.003", TokenUnit::PerThousand, "USD");
    add("header: EUR", "input price (EUR)", "3", TokenUnit::PerMillion, "EUR");
    add("header: €", "input price € / 1M", "3", TokenUnit::PerMillion, "EUR");
    add("price: £", "input price", "£3.00", TokenUnit::PerMillion, "GBP");
    add("price: yuan", "input price", "3 RMB", TokenUnit::PerMillion, "CNY");
    add("price: $", "input price", "$3.00", TokenUnit::PerMillion, "USD");
}

void TestImport::unitAndCurrency()
{
    QFETCH(QByteArray, text);
    const ImportGuess guess = guessOf(text);
    QTEST(static_cast<int>(guess.plan.unit), "unit");
    QTEST(QString::fromStdString(guess.plan.currency), "currency");
    QVERIFY(!guess.reasons.unit.empty() && !guess.reasons.currency.empty());
}

void TestImport::number_data()
{
    QTest::addColumn<char>("mark");
    QTest::addColumn<QString>("number");
    const auto add = [](const char *text, char mark, const char *number) {
        QTest::newRow(qPrintable(QString("%1 with %2").arg(QString::fromUtf8(text)).arg(mark)))
            << mark << QString::fromUtf8(number);
    };
    add("1.5", '.', "1.5");
    add(" 1.5 ", '.', "1.5");
    add("$1.50", '.', "1.50");
    add("1.50 USD", '.', "1.50");
    add("EUR 1.50", '.', "1.50");
    add("1,234.5", '.', "1234.5");
    add("1,500", '.', "1500");
    add("12,345,678", '.', "12345678");
    add("86.4 %", '.', "86.4");
    add("1 500.25", '.', "1500.25");
    add("1\u00A0500", '.', "1500");
    add("1'500", '.', "1500");
    add("-3", '.', "-3");
    add("US$ 5", '.', "5");
    add("5 US$", '.', "5");
    add("-$1.50", '.', "-$1.50"); // marks amid digits: for the user to see
    add("1$20", '.', "1$20");
    add("20$1", '.', "20$1");
    add("$1$", '.', "$1$");
    add("$$%$", '.', "$$%$");
    add("1e-06", '.', "1e-06");
    add("n/a", '.', "");
    add("—", '.', "");
    add("0,150", '.', "0,150");
    add("1,5", '.', "1,5");
    add("12,34,567", '.', "12,34,567");
    add("free", '.', "free");
    add("1,5", ',', "1.5");
    add("1.234,5", ',', "1234.5");
    add("1.500", ',', "1500");
    add("0,15 €", ',', "0.15");
    add("1.5", ',', "1.5");
    add("1,2,3", ',', "1,2,3");
    add("", '.', "");
}

void TestImport::number()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag()).section(" with ", 0, -2);
    QFETCH(char, mark);
    const ImportedNumber number = importNumber(text.toStdString(), mark);
    QTEST(QString::fromStdString(number.text), "number");
    QCOMPARE(!number.problem.empty(), mark == ',' && text == "1.5");
}

void TestImport::pricesAreScaledDigitByDigit_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("after");
    const auto add = [](const char *text, TokenUnit unit, double rate, const char *after) {
        QTest::newRow(qPrintable(QString("%1|%2|%3").arg(text).arg(int(unit)).arg(rate)))
            << int(unit) << rate << QString(after);
    };
    add("0.0000025", TokenUnit::PerToken, 1, "2.5");
    add("2.5e-06", TokenUnit::PerToken, 1, "2.5");
    add("0.1", TokenUnit::PerThousand, 1, "100");
    add("0.00015", TokenUnit::PerThousand, 1, "0.15");
    add("2.50", TokenUnit::PerMillion, 1, "2.50");
    add("0", TokenUnit::PerToken, 1, "0");
    add("", TokenUnit::PerToken, 1, "");
    add("0.1", TokenUnit::PerMillion, 1.1, "0.11");
    add("0.002", TokenUnit::PerThousand, 1.25, "2.5");
    add("free", TokenUnit::PerThousand, 1, "free");
}

void TestImport::pricesAreScaledDigitByDigit()
{
    QFETCH(int, unit);
    QFETCH(double, rate);
    ImportPlan plan;
    plan.unit = static_cast<TokenUnit>(unit);
    plan.currency = rate == 1 ? "USD" : "EUR";
    plan.rate = rate;
    const std::string text = QString(QTest::currentDataTag()).section('|', 0, 0).toStdString();
    const ConvertedCell cell = convertCell(text, Role::InputPrice, plan);
    QTEST(QString::fromStdString(cell.text), "after");
    QVERIFY(cell.problem.empty());
}

void TestImport::aRateIsNeededForAnotherCurrency()
{
    const QByteArray text = "model,date,price (EUR),mmlu\nA,2024-01-01,2,50 %\n";
    QCOMPARE(guessedResult(text).count(RowFate::Refused), 1u);
    ImportChoices choices;
    choices.rate = 1.5;
    const ImportResult result = guessedResult(text, choices);
    QCOMPARE(result.count(RowFate::Changed), 1u);
    QCOMPARE(cellOf(result, 0, "price_usd_per_mtok"), QStringLiteral("3"));
    QVERIFY(result.notes.front().text().find("× 1.5 (USD for 1 EUR)") != std::string::npos);
}

void TestImport::aPriceInAnotherCurrencyThanTheOthersIsRefused()
{
    const ImportResult result = guessedResult("model,date,price\nA,2024-01-01,$2\nB,2024-01-01,€2\n");
    QCOMPARE(result.count(RowFate::Refused), 1u);
    QCOMPARE(result.refusals.front().line, 3u);
}

void TestImport::refusalsHaveReasonAndLine()
{
    const ImportResult result = guessedResult("model,date,price\nA,2024-01-01,1\nB,today,1\n\nC,2024-01-01,free\n"
                                              "D,2024-01-01,1,5\n,2024-01-01,1\nE,2024-01-01,\"1\"\"\n");
    std::vector<std::uint32_t> lines;
    for (const Diagnostic &refusal : result.refusals) {
        lines.push_back(refusal.line);
        QVERIFY(!refusal.message.empty());
    }
    QCOMPARE(lines, (std::vector<std::uint32_t>{3, 5, 6, 7, 8}));
    QCOMPARE(result.count(RowFate::Refused), 5u);
    QCOMPARE(result.count(RowFate::Taken), 1u);
}

void TestImport::refusedRowsStayOutUnlessTheyAreAskedFor()
{
    const QByteArray text = "model,date,price\nA,2024-01-01,1\nB,today,1\n";
    ImportPlan plan = guessOf(text).plan;
    const ImportResult result = resultOf(text, plan);
    QCOMPARE(importedList(result, plan).table.rowCount(), 1u);
    plan.takeRefused = true;
    QCOMPARE(importedList(result, plan).table.rowCount(), 2u);
}

void TestImport::linesBeforeTheTableCount()
{
    const QByteArray text = "Our prices\r\nof today\r\nmodel,date,price\r\nA,2024-01-01,1\r\nB,today,1\r\n";
    const ImportResult result = guessedResult(text);
    QCOMPARE(result.count(RowFate::Taken), 1u);
    QCOMPARE(result.refusals.front().line, 5u);
}

void TestImport::aTableWithoutHeaderIsMappedByHand()
{
    const QByteArray text = "A;2024-01-01;1,5\nB;2024-02-01;x\n";
    ImportChoices choices;
    for (const char *name : {"model", "date", "price_usd_per_mtok"})
        choices.columns.emplace_back(ColumnUse{ColumnUse::Kind::Map, name});
    const ImportResult result = guessedResult(text, choices);
    QCOMPARE(cellOf(result, 0, "price_usd_per_mtok"), QStringLiteral("1.5"));
    QCOMPARE(result.refusals.front().line, 2u);
    QCOMPARE(result.count(RowFate::Changed), 1u);
}

void TestImport::whatIsLeftOutIsSaid()
{
    const QByteArray text = "model,date,price,secret\nA,2024-01-01,1,x\nB,2024-01-01,1,\n";
    ImportPlan plan = guessOf(text).plan;
    plan.columns.back().kind = ColumnUse::Kind::LeaveOut;
    const ImportResult result = resultOf(text, plan);
    QCOMPARE(result.header.size(), 3u);
    QVERIFY(result.notes.front().text().find("secret") == 0);
    QVERIFY(result.notes.front().text().find(" 1 cell") != std::string::npos);
}

void TestImport::aKeptColumnIsNotTakenForAnother()
{
    const QByteArray text = "model,date,price,input price\nA,2024-01-01,1,7\n";
    ImportPlan plan = guessOf(text).plan;
    plan.columns.back() = {};
    const ImportResult result = resultOf(text, plan);
    QCOMPARE(result.header.back(), std::string("source_input price"));
    QVERIFY(!importedList(result, plan).map.find(Role::InputPrice));
}

void TestImport::onlyTheFirstOfTwoColumnsIsMapped()
{
    const ImportGuess guess = guessOf("model,Model Name,date,price\nA,B,2024-01-01,1\n");
    QCOMPARE(guess.plan.columns[0].name, std::string("model"));
    QCOMPARE(guess.plan.columns[1].kind, ColumnUse::Kind::Keep);
}

void TestImport::aKnownNameIsNotLostToOneThatSoundsLikeIt()
{
    const ImportGuess guess = guessOf("cost of input,input_usd_per_mtok,tiered_pricing\n0.1,2,3\n");
    QCOMPARE(guess.plan.columns[0].kind, ColumnUse::Kind::Keep);
    QCOMPARE(guess.plan.columns[1].name, std::string("input_usd_per_mtok"));
    QCOMPARE(guess.plan.columns[2].kind, ColumnUse::Kind::Keep);
    QCOMPARE(guess.plan.unit, TokenUnit::PerMillion);
}

void TestImport::rowsWithoutDateGetTheOneChosen()
{
    ImportChoices choices;
    choices.date = "2025-05-05";
    const ImportResult all = guessedResult("model,price\nA,1\n", choices);
    QCOMPARE(cellOf(all, 0, "date"), QStringLiteral("2025-05-05"));
    const ImportResult some = guessedResult("model,price,date\nA,1,\nB,1,2024-01-01T00:00:00Z\n", choices);
    QCOMPARE(cellOf(some, 0, "date"), QStringLiteral("2025-05-05"));
    QCOMPARE(cellOf(some, 1, "date"), QStringLiteral("2024-01-01"));
}

void TestImport::choicesOutrankGuesses()
{
    ImportChoices choices;
    choices.encoding = Encoding::Latin1;
    choices.delimiter = ';';
    choices.quote = '\'';
    choices.linesBefore = 1;
    choices.hasHeader = false;
    choices.decimalMark = ',';
    choices.unit = TokenUnit::PerToken;
    choices.currency = "EUR";
    const ImportPlan plan = guessOf(plain, choices).plan;
    QCOMPARE(plan.encoding, Encoding::Latin1);
    QCOMPARE(plan.delimiter, ';');
    QCOMPARE(plan.quote, '\'');
    QCOMPARE(plan.linesBefore, 1u);
    QVERIFY(!plan.hasHeader);
    QCOMPARE(plan.decimalMark, ',');
    QCOMPARE(plan.unit, TokenUnit::PerToken);
    QCOMPARE(plan.currency, std::string("EUR"));
}

void TestImport::jsonIsImportedToo()
{
    const QByteArray text = "{\"m\": {\"litellm_provider\": \"p\",\n \"input_cost_per_token\": 2e-06}}";
    const ImportGuess guess = guessImport(SharedBytes(text.toStdString()), "x.json");
    QVERIFY(guess.plan.isJson);
    QCOMPARE(guess.missing.size(), std::size_t(1));
    QCOMPARE(guess.missing.front().text(), "a date");
    ImportPlan plan = guess.plan;
    plan.date = "2025-01-01";
    const ImportResult result = resultOf(text, plan);
    QCOMPARE(cellOf(result, 0, "input_usd_per_mtok"), QStringLiteral("2"));
    QCOMPARE(result.count(RowFate::Refused), 0u);
    QVERIFY(!applyImport(SharedBytes("{\"m\": "), plan));
}

void TestImport::theFirstRowsAlone()
{
    const auto result = applyImport(SharedBytes(plain), guessOf(plain).plan, 1);
    QCOMPARE(result->fates.size(), 1u);
    QVERIFY(!result->isWhole);
}

void TestImport::anEmptyFileGivesNoRows()
{
    const ImportGuess guess = guessOf("");
    QVERIFY(guess.doubts.empty());
    const ImportResult result = resultOf("", guess.plan);
    QVERIFY(result.fates.empty());
    QCOMPARE(importedList(result, guess.plan).table.rowCount(), 0u);
}

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"
