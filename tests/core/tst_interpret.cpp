#include "dataset/cellvalues.h"
#include "dataset/interpret.h"

#include <QTest>

#include <cmath>

using namespace llmflation;

namespace {

ColumnMap canonicalMap()
{
    return {{{Role::Model, "model"},
             {Role::Provider, "provider"},
             {Role::Date, "date"},
             {Role::Until, "until"},
             {Role::InputPrice, "input_usd_per_mtok"},
             {Role::OutputPrice, "output_usd_per_mtok"},
             {Role::Score, "mmlu"},
             {Role::ChainOfThought, "mmlu_cot"},
             {Role::Reasoning, "reasoning"},
             {Role::Other, "speed"}}};
}

using Cells = std::vector<std::string_view>;

Table tableOf(const std::vector<Cells> &rows)
{
    std::vector<std::string> header;
    for (const auto &column : canonicalMap().columns)
        header.push_back(column.name);
    Table table(header);
    std::uint32_t line = 2;
    for (const Cells &cells : rows)
        table.appendRow(cells, {0, 1, line++});
    return table;
}

Dataset datasetOf(const std::vector<Cells> &rows)
{
    return interpret(tableOf(rows), canonicalMap());
}

} // namespace

class TestInterpret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryTypedCell()
    {
        const Dataset data =
            datasetOf({{"GPT-4", "OpenAI", "2023-03-14", "2024-06-06", "30", "60", "86.4", "no", "No", "1.5"}});
        QCOMPARE(data.diagnostics.size(), 0u);
        QCOMPARE(*data.date[0], dayOf(2023, 3, 14));
        QCOMPARE(*data.until[0], dayOf(2024, 6, 6));
        QCOMPARE(data.inputPrice[0], 30.0);
        QCOMPARE(data.outputPrice[0], 60.0);
        QCOMPARE(data.findBenchmark("MMLU")->scores[0], 86.4);
        QCOMPARE(data.findBenchmark("mmlu")->chainOfThought[0], Flag::No);
        QCOMPARE(data.reasoning[0], Flag::No);
        QCOMPARE(data.findBenchmark("speed")->scores[0], 1.5);
        QCOMPARE(data.line[0], 2u);
    }

    void aBadCellMarksItsRow_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no such day") << 2 << QByteArray("2024-02-30");
        QTest::newRow("slashes") << 2 << QByteArray("03/14/2023");
        QTest::newRow("no date") << 2 << QByteArray();
        QTest::newRow("no model") << 0 << QByteArray(" ");
        QTest::newRow("negative price") << 4 << QByteArray("-1");
        QTest::newRow("n/a") << 4 << QByteArray("n/a");
        QTest::newRow("NaN") << 4 << QByteArray("NaN");
        QTest::newRow("inf") << 5 << QByteArray("inf");
        QTest::newRow("1e400") << 5 << QByteArray("1e400");
        QTest::newRow("currency sign") << 5 << QByteArray("$60");
        QTest::newRow("score over 100") << 6 << QByteArray("864");
        QTest::newRow("flag") << 8 << QByteArray("maybe");
        QTest::newRow("until before date") << 3 << QByteArray("2023-03-13");
    }
    void aBadCellMarksItsRow()
    {
        QFETCH(int, column);
        QFETCH(QByteArray, text);
        Cells bad{"GPT-4", "OpenAI", "2023-03-14", "", "30", "60", "86.4", "no", "no", ""};
        bad[static_cast<std::size_t>(column)] = {text.constData(), static_cast<std::size_t>(text.size())};
        const Dataset data =
            datasetOf({bad, {"GPT-4o", "OpenAI", "2024-05-13", "", "5", "15", "87.2", "yes", "no", ""}});
        QCOMPARE(data.rowCount(), 2u);
        QVERIFY(data.hasError[0]);
        QVERIFY(!data.hasError[1]);
        QCOMPARE(data.diagnostics.size(), 1u);
        QCOMPARE(data.diagnostics[0].severity, Severity::Error);
        QCOMPARE(data.diagnostics[0].line, 2u);
        QCOMPARE(*data.diagnostics[0].row, 0u);
        QCOMPARE(*data.diagnostics[0].fieldIndex, static_cast<std::size_t>(column));
    }

    void onePriceStandsForBoth()
    {
        const Dataset data =
            datasetOf({{"A", "P", "2024-01-01", "", "", "3", "50"}, {"B", "P", "2024-01-01", "", "4", "", "50"}});
        QCOMPARE(data.inputPrice[0], 3.0);
        QCOMPARE(data.outputPrice[1], 4.0);
        QCOMPARE(data.diagnostics.size(), 0u);
    }

    void aPriceThatCannotBeReadIsNotTakenFromTheOtherColumn()
    {
        const Dataset data = datasetOf({{"A", "P", "2024-01-01", "", "-1,2", "2", "50"}});
        QVERIFY(!data.hasPrice(0));
        QVERIFY(std::isnan(data.outputPrice[0]));
    }

    void missingAndZeroPricesAreWarnings()
    {
        const Dataset data =
            datasetOf({{"A", "P", "2024-01-01", "", "", "", "50"}, {"B", "P", "2024-01-01", "", "0", "0", "50"}});
        QCOMPARE(data.diagnostics.size(), 2u);
        QCOMPARE(data.diagnostics[0].severity, Severity::Warning);
        QCOMPARE(data.diagnostics[1].severity, Severity::Warning);
        QVERIFY(!data.hasError[0]);
        QVERIFY(std::isnan(data.inputPrice[0]));
    }

    void aYearFarOffIsAWarning()
    {
        const Dataset data = datasetOf({{"A", "P", "0024-01-01", "", "1", "1", "50"}});
        QCOMPARE(data.diagnostics.size(), 1u);
        QCOMPARE(data.diagnostics[0].severity, Severity::Warning);
        QVERIFY(data.date[0]);
    }

    void aRepeatedQuoteNamesTheLineThatHolds()
    {
        const Dataset data =
            datasetOf({{"A", "P", "2024-01-01", "", "1", "1", "50"}, {"A", "P", "2024-01-01", "", "2", "2", "50"}});
        QCOMPARE(data.diagnostics.size(), 1u);
        QCOMPARE(*data.diagnostics[0].row, 0u);
        QVERIFY(data.diagnostics[0].message.text().starts_with("line 3 "));
    }

    void blanksAroundANameDoNotMakeAnother()
    {
        const Dataset data = datasetOf({{"A", "P", "2024-01-01", "", "1"},
                                        {"A ", " P", "2024-02-01", "", "2"},
                                        {" C", "P", "2024-02-01", "", "2"},
                                        {"C ", "P", "2024-02-02", "", "2"}});
        QCOMPARE(data.model[1], data.model[0]);
        QCOMPARE(data.provider[1], data.provider[0]);
        QCOMPARE(data.model[3], data.model[2]);
    }

    void missingColumnsAreOneErrorEach()
    {
        Table table({"name", "mmlu"});
        table.appendRow(std::vector<std::string_view>{"GPT-4", "86.4"});
        const Dataset data = interpret(table, {{{Role::Model, "model"}, {Role::Score, "mmlu"}}});
        QCOMPARE(data.diagnostics.size(), 2u);
        QVERIFY(QByteArray::fromStdString(data.diagnostics[0].message.text()).contains("date"));
        QVERIFY(QByteArray::fromStdString(data.diagnostics[1].message.text()).contains("price"));
        QVERIFY(data.hasError[0]);
    }

    void utf8IsCheckedAsUnicodeDefinesIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("invalidAt");
        QTest::newRow("ascii") << QByteArray("GPT-4") << -1;
        QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x98\x80") << -1;
        QTest::newRow("latin-1") << QByteArray("Caf\xE9") << 3;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong three bytes") << QByteArray("\xE0\x80\xAF") << 0;
        QTest::newRow("surrogate") << QByteArray("a\xED\xA0\x80") << 1;
        QTest::newRow("past U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("cut short") << QByteArray("\xE2\x82") << 0;
    }
    void utf8IsCheckedAsUnicodeDefinesIt()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, invalidAt);
        QCOMPARE(static_cast<int>(firstInvalidUtf8(text.toStdString())), invalidAt);
    }

    void messagesShowControlCharactersAndStayShort()
    {
        QCOMPARE(printable("a\nb\x1B"), std::string("a\\x0Ab\\x1B"));
        QCOMPARE(printable("Caf\xE9"), std::string("Caf\\xE9"));
        QCOMPARE(printable("\xC2\x9B"
                           "2J\xC2\xA0"),
                 std::string("\\xC2\\x9B2J\xC2\xA0"));
        QCOMPARE(printable(std::string(1'000'000, 'x')), std::string(60, 'x') + "…");
    }

    void aFilesNameIsShownWholeAndWithoutControlCharacters()
    {
        const std::string name(100, 'x');
        const Diagnostic diagnostic{Severity::Error, 1, 2, {}, Phrase("wrong"), {}, {}};
        QCOMPARE(toString(diagnostic, name + "\x1B[31m"), name + "\\x1B[31m:1:2: error: wrong");
    }
};

QTEST_APPLESS_MAIN(TestInterpret)
#include "tst_interpret.moc"
