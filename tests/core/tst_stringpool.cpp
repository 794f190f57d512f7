#include "dataset/stringpool.h"

#include <QtTest>

#include <set>
#include <string>
#include <vector>

using namespace llmflation;

class TestStringPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTextsOfEveryLengthApart();
    void findsWhatWasInterned();
};

namespace {

/// Every length up to 20, and each of those with one byte changed at every place.
std::vector<std::string> closeTexts()
{
    std::vector<std::string> texts;
    for (std::size_t length = 0; length <= 20; ++length) {
        texts.emplace_back(length, 'a');
        for (std::size_t i = 0; i < length; ++i)
            for (const char other : {'b', '\0', '\xff'}) {
                texts.emplace_back(length, 'a');
                texts.back()[i] = other;
            }
    }
    return texts;
}

} // namespace

void TestStringPool::tellsTextsOfEveryLengthApart()
{
    const auto texts = closeTexts();
    std::set<std::size_t> hashes;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        hashes.insert(TextHash()(texts[i]));
        for (std::size_t j = 0; j < texts.size(); ++j)
            QCOMPARE(TextEqual()(texts[i], std::string(texts[j])), i == j);
    }
    QCOMPARE(hashes.size(), texts.size());
}

void TestStringPool::findsWhatWasInterned()
{
    StringPool pool;
    const auto texts = closeTexts();
    std::vector<StringId> ids;
    for (const std::string &text : texts)
        ids.push_back(pool.intern(text));
    QCOMPARE(pool.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QCOMPARE(pool.find(texts[i]), std::optional(ids[i]));
        QCOMPARE(pool.view(ids[i]), std::string_view(texts[i]));
    }
    QVERIFY(!pool.find("c"));
}

QTEST_APPLESS_MAIN(TestStringPool)
#include "tst_stringpool.moc"
