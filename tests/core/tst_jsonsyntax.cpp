#include "formats/jsonimport.h"

#include <QTest>

using namespace llmflation;

// Texts that RFC 8259 accepts, refuses, or leaves to the reader.

class TestJsonSyntax : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void eitherWay_data();
    void eitherWay();
};

namespace {

void addTexts(std::initializer_list<const char *> texts)
{
    QTest::addColumn<QByteArray>("text");
    int number = 0;
    for (const char *text : texts)
        QTest::addRow("%d: %.40s", ++number, text) << QByteArray(text);
}

} // namespace

void TestJsonSyntax::accepted_data()
{
    addTexts({"[]",
              "{}",
              "[[]]",
              "[{}]",
              "[[] ]",
              "[\"\"]",
              "[\"a\"]",
              "[false]",
              "[null]",
              "[true]",
              "[1]",
              "[ 4]",
              "[null, 1, \"1\", {}]",
              "[1\n]",
              " [1]",
              "[1,null,null,null,2]",
              "[2] ",
              "[-0]",
              "[-0.0]",
              "[0e1]",
              "[0e+1]",
              "[1E22]",
              "[1E-2]",
              "[1E+2]",
              "[123e45]",
              "[123.456e78]",
              "[1e-2]",
              "[1e+2]",
              "[123]",
              "[123.456789]",
              "[-1]",
              "[-123]",
              "[-0.000000000000000000000000000000000000000000000000000000001]",
              "[20e1]",
              "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}",
              "{\"asd\":\"sdf\"}",
              "{\"\":0}",
              "{\"foo\\u0000bar\": 42}",
              "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }",
              "{\"a\":[]}",
              "{\"title\":\"\\u041f\\u043e\" }",
              "{\n\"a\": \"b\"\n}",
              "[\"\\u0060\\u012a\\u12AB\"]",
              "[\"\\uD801\\udc37\"]",
              "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]",
              "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
              "[\"\\\\u0000\"]",
              "[\"\\\"\"]",
              "[\"a/*b*/c/*d//e\"]",
              "[\"\\\\a\"]",
              "[\"\\\\n\"]",
              "[\"\\u0012\"]",
              "[\"\\uFFFF\"]",
              "[ \"asd\"]",
              "[\"\xF4\x8F\xBF\xBF\"]",
              "[\"\xEF\xBF\xBF\"]",
              "[\"\\u0000\"]",
              "[\"\\u002c\"]",
              "[\"\xCF\x80\"]",
              "[\"\xF0\x9B\xBF\xBF\"]",
              "[\"asd \"]",
              "\" \"",
              "[\"\\uDBFF\\uDFFE\"]",
              "[\"new\\u00A0line\"]",
              "[\"\xE2\x80\xA8\"]",
              "[\"\xE2\x80\xA9\"]",
              "[\"\\u0061\\u30AF\"]",
              "[\"\\uA66D\"]",
              "[\"\\u0022\"]",
              "[\"\xE2\x8D\x82\xE3\x88\xB4\"]",
              "[\"a\x7F"
              "a\"]",
              "false",
              "42",
              "-0.1",
              "null",
              "\"asd\"",
              "true",
              "\"\"",
              "[\"a\"]\n",
              "[true]",
              " [] ",
              "\t[\r\n]\t",
              "\xEF\xBB\xBF[]"});
}

void TestJsonSyntax::accepted()
{
    QFETCH(QByteArray, text);
    const auto list = readJsonPriceList(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY2(list, list ? "" : list.error().message.text().c_str());
}

void TestJsonSyntax::refused_data()
{
    addTexts({"[1 true]",
              "[a\xE5]",
              "[\"\": 1]",
              "[\"\"],",
              "[,1]",
              "[1,,2]",
              "[\"x\",,]",
              "[\"x\"]]",
              "[\"\",]",
              "[\"x\"",
              "[x",
              "[3[4]]",
              "[\xFF]",
              "[1:2]",
              "[,]",
              "[-]",
              "[   , \"\"]",
              "[\"a\",\n4\n,1,",
              "[1,]",
              "[1,,]",
              "[\"\va\"\\f]",
              "[*]",
              "[\"\"",
              "[1,",
              "[1,\n1\n,1",
              "[{}",
              "[fals]",
              "[nul]",
              "[tru]",
              "[++1234]",
              "[+1]",
              "[+Inf]",
              "[-01]",
              "[-1.0.]",
              "[-2.]",
              "[-NaN]",
              "[.-1]",
              "[.2e-3]",
              "[0.1.2]",
              "[0.3e+]",
              "[0.3e]",
              "[0.e1]",
              "[0E+]",
              "[0E]",
              "[0e+]",
              "[0e]",
              "[1.0e+]",
              "[1.0e-]",
              "[1.0e]",
              "[1 000.0]",
              "[1eE2]",
              "[2.e+3]",
              "[2.e-3]",
              "[2.e3]",
              "[9.e+]",
              "[Inf]",
              "[NaN]",
              "[\xEF\xBC\x91]",
              "[1+2]",
              "[0x1]",
              "[0x42]",
              "[Infinity]",
              "[0e+-1]",
              "[-123.123foo]",
              "[123\xE5]",
              "[1e1\xE5]",
              "[0\xE5]",
              "[-Infinity]",
              "[-foo]",
              "[- 1]",
              "[-012]",
              "[-.123]",
              "[-1x]",
              "[1ea]",
              "[1e\xE5]",
              "[1.]",
              "[.123]",
              "[1.2a-3]",
              "[1.8011670033376514H-308]",
              "[012]",
              "[\"x\", truth]",
              "{[: \"x\"}\n",
              "{\"x\", null}",
              "{\"x\"::\"b\"}",
              "{\xF0\x9F\x87\xA8}",
              "{\"a\":\"a\" 123}",
              "{key: 'value'}",
              "{\"\xB9\":\"0\",}",
              "{\"a\" b}",
              "{:\"b\"}",
              "{\"a\" \"b\"}",
              "{\"a\":",
              "{\"a\"",
              "{1:1}",
              "{9999E9999:1}",
              "{null:null,}",
              "{\"id\":0,,,,,}",
              "{'a':0}",
              "{\"id\":0,}",
              "{\"a\":\"b\"}/**/",
              "{\"a\":\"b\"}/**//",
              "{\"a\":\"b\"}//",
              "{\"a\":\"b\"}/",
              "{\"a\":\"b\",,\"c\":\"d\"}",
              "{a: \"b\"}",
              "{\"a\":\"a",
              "{ \"foo\" : \"bar\", \"a\" }",
              "{\"a\":\"b\"}#",
              " ",
              "[\"\\uD800\\\"]",
              "[\"\\uD800\\u\"]",
              "[\"\\uD800\\u1\"]",
              "[\"\\uD800\\u1x\"]",
              "[\xC3\xA9]",
              "[\"\\\x00\"]",
              "[\"\\x00\"]",
              "[\"\\\\\\\"]",
              "[\"\\\t\"]",
              "[\"\\\xF0\x9F\x8C\x80\"]",
              "[\"\\\"]",
              "[\"\\u00A\"]",
              "[\"\\uD834\\uDd\"]",
              "[\"\\a\"]",
              "[\"\\uqqqq\"]",
              "[\"\\\xE5\"]",
              "[\\u0020\"asd\"]",
              "[\\n]",
              "\"",
              "['single quote']",
              "abc",
              "[\"\\",
              "[\"new\nline\"]",
              "[\"\t\"]",
              "\"\\UA66D\"",
              "\"\"x",
              "<.>",
              "[<null>]",
              "[1]x",
              "[1]]",
              "[\"asd]",
              "a\xC3\xA5",
              "[True]",
              "1]",
              "{\"x\": true,",
              "[][]",
              "]",
              "\xEF\xBB{}",
              "\xE5",
              "[",
              "",
              "2@",
              "{}}",
              "{\"\":",
              "{\"a\":/*comment*/\"b\"}",
              "{\"a\": true} \"x\"",
              "['",
              "[\"a",
              "[\"a\"",
              "[,",
              "{",
              "{[",
              "{,",
              "{'a'",
              "{\"\\",
              "*",
              "{\"a\":\"b\"}#{}",
              "[\\u000A\"\"]",
              "[1",
              "[ false, nul",
              "[ true, fals",
              "[ false, tru",
              "{\"asd\":\"asd\"",
              "\xC3\xA5",
              "[\xE2\x81\xA0]",
              "[\x0C]",
              "[\"a\" \"b\"]",
              "{\"a\" : }",
              "nan",
              "NULL",
              "undefined"});
}

void TestJsonSyntax::refused()
{
    QFETCH(QByteArray, text);
    const auto list = readJsonPriceList(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(!list);
    QVERIFY(!list.error().message.empty());
    QVERIFY(list.error().line > 0 && list.error().column > 0);
}

/// What RFC 8259 leaves open, or what we refuse besides: it must not end the program, and a refusal has its place.
void TestJsonSyntax::eitherWay_data()
{
    addTexts({"[123.456e-789]",
              "[0.4e00669999999999999999999999999999999999999999999999999999999999999999999999]",
              "[-1e+9999]",
              "[1.5e+9999]",
              "[-123123e100000]",
              "[123123e100000]",
              "[123e-10000000]",
              "[-123123123123123123123123123123]",
              "[100000000000000000000]",
              "[\"\\uDADA\"]",
              "[\"\\uD888\\u1234\"]",
              "[\"\\uD800\\n\"]",
              "[\"\\uDd1ea\"]",
              "[\"\\uD800\\uD800\\n\"]",
              "[\"\\ud800\"]",
              "[\"\\ud800abc\"]",
              "[\"\xE6\x97\xA5\xD1\x88\xFA\"]",
              "[\"\xED\xA0\x80\"]",
              "[\"\xFF\"]",
              "[\"\xFC\x83\xBF\xBF\xBF\xBF\"]",
              "[\"\\uDd1e\\uD834\"]",
              "[\"\xE9\"]",
              "[\"\xF4\xBF\xBF\xBF\"]",
              "[\"\xC0\xAF\"]",
              "[\"\xFC\x80\x80\x80\x80\xAF\"]",
              "[\"\xE0\xFF\"]",
              "[\"\x81\"]",
              "{\"a\":\"b\",\"a\":\"c\"}",
              "{\"a\":\"b\",\"a\":\"b\"}",
              "\xFF\xFE[",
              "\xEF\xBB\xBF{}"});
    for (const int depth : {500, 511, 512, 513, 600, 100'000}) {
        QTest::addRow("%d arrays", depth) << QByteArray(depth, '[') + QByteArray(depth, ']');
        QTest::addRow("%d open arrays", depth) << QByteArray(depth, '[');
        QByteArray objects;
        for (int i = 0; i < depth; ++i)
            objects += "{\"\":";
        QTest::addRow("%d objects", depth) << objects + "0" + QByteArray(depth, '}');
    }
}

void TestJsonSyntax::eitherWay()
{
    QFETCH(QByteArray, text);
    const auto list = readJsonPriceList(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(list || (!list.error().message.empty() && list.error().line > 0));
}

QTEST_APPLESS_MAIN(TestJsonSyntax)
#include "tst_jsonsyntax.moc"
