#include "formats/pricetext.h"

#include "dataset/cellvalues.h"

#include <QTest>

using namespace llmflation;

namespace {

using Kind = PriceText::Kind;

struct Case {
    const char *text;
    Kind kind;
    const char *number = "";
    const char *grouped = "";
};

// What people, web pages and spreadsheets write.
const Case cases[]{
    // numbers as the file wants them, and nothing
    {"", Kind::AsItIs},
    {"   ", Kind::AsItIs},
    {"3", Kind::AsItIs},
    {"3.00", Kind::AsItIs},
    {" 0.25 ", Kind::AsItIs},
    {"1.234", Kind::AsItIs},
    {"-1", Kind::AsItIs},
    {"2e-06", Kind::AsItIs},
    {".5", Kind::AsItIs},
    // decimal commas
    {"0,25", Kind::Understood, "0.25"},
    {"3,00", Kind::Understood, "3.00"},
    {"12,5", Kind::Understood, "12.5"},
    {"0,075", Kind::Understood, "0.075"},
    {",5", Kind::Understood, "0.5"},
    {"1234,567", Kind::Understood, "1234.567"},
    {"1,2345", Kind::Understood, "1.2345"},
    // both
    {"1,234", Kind::Ambiguous, "1.234", "1234"},
    {"12,345", Kind::Ambiguous, "12.345", "12345"},
    {"$1,234", Kind::Ambiguous, "1.234", "1234"},
    {"1,500 / 1K tokens", Kind::Ambiguous, "1500", "1500000"},
    // separators of thousands
    {"1,234.50", Kind::Understood, "1234.50"},
    {"1.234,50", Kind::Understood, "1234.50"},
    {"1,234,567", Kind::Understood, "1234567"},
    {"1.234.567", Kind::Understood, "1234567"},
    {"1 234", Kind::Understood, "1234"},
    {"1 234,5", Kind::Understood, "1234.5"},
    {"1\u00a0234,5", Kind::Understood, "1234.5"},
    {"1\u202f234.5", Kind::Understood, "1234.5"},
    {"1'234.50", Kind::Understood, "1234.50"},
    {"1\u2019234.50", Kind::Understood, "1234.50"},
    {"1,234,567.89", Kind::Understood, "1234567.89"},
    // signs and words of the dollar
    {"$3", Kind::Understood, "3"},
    {"$ 3.00", Kind::Understood, "3.00"},
    {"3.00$", Kind::Understood, "3.00"},
    {"3,00 $", Kind::Understood, "3.00"},
    {"US$2.50", Kind::Understood, "2.50"},
    {"USD 2.50", Kind::Understood, "2.50"},
    {"2.50 USD", Kind::Understood, "2.50"},
    {"$0.15 USD", Kind::Understood, "0.15"},
    {"2.50 dollars", Kind::Understood, "2.50"},
    {"15\u00a2", Kind::Understood, "0.15"},
    {"15 cents", Kind::Understood, "0.15"},
    {"$.5", Kind::Understood, "0.5"},
    {"+3", Kind::Understood, "3"},
    {"\u00a03.00\u00a0", Kind::Understood, "3.00"},
    // units
    {"$0.002 / 1K tokens", Kind::Understood, "2"},
    {"$0.0015/1K", Kind::Understood, "1.5"},
    {"0.06 per 1,000 tokens", Kind::Understood, "60"},
    {"0.06 per thousand tokens", Kind::Understood, "60"},
    {"$0.0004 per 1k input tokens", Kind::Understood, "0.4"},
    {"0.03/1000 tokens", Kind::Understood, "30"},
    {"$2.50 / 1M tokens", Kind::Understood, "2.50"},
    {"$2.50 per million tokens", Kind::Understood, "2.50"},
    {"$2.50 / MTok", Kind::Understood, "2.50"},
    {"2.50/M", Kind::Understood, "2.50"},
    {"$10.00 / 1M output tokens", Kind::Understood, "10.00"},
    {"$10 per 1,000,000 tokens", Kind::Understood, "10"},
    {"$0.0000025 per token", Kind::Understood, "2.5"},
    {"$2.5e-6 / token", Kind::Understood, "2.5"},
    {"$2.5e-6", Kind::Understood, "0.0000025"},
    {"0,0015 $ / 1K", Kind::Understood, "1.5"},
    {"20 cents / 1M tokens", Kind::Understood, "0.2"},
    {"$100 per billion tokens", Kind::Understood, "0.1"},
    {"$0.3 / 100K tokens", Kind::Understood, "3"},
    // other currencies: named, left
    {"\u20ac3", Kind::NotAPrice},
    {"3,00 \u20ac", Kind::NotAPrice},
    {"EUR 3", Kind::NotAPrice},
    {"\u00a32.50", Kind::NotAPrice},
    {"\u00a58 / 1M tokens", Kind::NotAPrice},
    {"2 RMB", Kind::NotAPrice},
    // no prices
    {"free", Kind::NotAPrice},
    {"n/a", Kind::NotAPrice},
    {"-", Kind::NotAPrice},
    {"1,23,4", Kind::NotAPrice},
    {"1 23", Kind::NotAPrice},
    {"1.2.3", Kind::NotAPrice},
    {"$2 - $3", Kind::NotAPrice},
    {"$3 per month", Kind::NotAPrice},
    {"2 K", Kind::NotAPrice},
    {"$3 per image", Kind::NotAPrice},
    {"0.06 / 1K characters", Kind::NotAPrice},
    {"(3.00)", Kind::NotAPrice},
    {"=1+1", Kind::NotAPrice},
    {"$", Kind::NotAPrice},
    {"1e999 $", Kind::NotAPrice},
    {"12,345.678,9", Kind::NotAPrice},
    {"GPT-4", Kind::NotAPrice},
};

} // namespace

class TestPriceText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood_data();
    void isUnderstood();
    void everyAnswerIsANumber();
    void saysWhy_data();
    void saysWhy();
};

void TestPriceText::isUnderstood_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < std::size(cases); ++i)
        QTest::addRow("%s", cases[i].text) << i;
}

void TestPriceText::isUnderstood()
{
    QFETCH(const std::size_t, index);
    const Case &expected = cases[index];
    const PriceText found = understandPrice(expected.text);
    QCOMPARE(static_cast<int>(found.kind), static_cast<int>(expected.kind));
    QCOMPARE(QByteArray(found.number.c_str()), QByteArray(expected.number));
    QCOMPARE(QByteArray(found.grouped.c_str()), QByteArray(expected.grouped));
}

void TestPriceText::everyAnswerIsANumber()
{
    for (const Case &one : cases) {
        const PriceText found = understandPrice(one.text);
        QVERIFY2(isNumberOrEmpty(found.number) && isNumberOrEmpty(found.grouped), one.text);
        QCOMPARE(found.kind == Kind::Understood || found.kind == Kind::Ambiguous, !found.number.empty());
        QCOMPARE(found.kind == Kind::Understood || found.kind == Kind::Ambiguous ? found.reason.empty() : false, false);
    }
}

void TestPriceText::saysWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    const auto add = [](const char *text, const char *reason) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(reason);
    };
    add("0,25", "decimal comma");
    add("1.234,50", "thousands separated, decimal comma");
    add("$0.002 / 1K tokens", "dollar sign; per 1,000 tokens");
    add("15\u00a2", "in cents");
    add("1,234", "the comma may separate decimals or thousands");
    add("\u20ac3", "in euros");
    add("free", "");
}

void TestPriceText::saysWhy()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, reason);
    QCOMPARE(QByteArray(understandPrice(text.toStdString()).reason.c_str()), reason);
}

QTEST_GUILESS_MAIN(TestPriceText)
#include "tst_pricetext.moc"
