#include "dataset/offers.h"

#include <QtTest>

#include <map>
#include <memory>
#include <random>
#include <string>
#include <utility>

using namespace llmflation;

class TestOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areNumberedByFirstAppearance_data();
    void areNumberedByFirstAppearance();
};

void TestOffers::areNumberedByFirstAppearance_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("models");
    QTest::addColumn<int>("providers");
    QTest::newRow("none") << 0 << 1 << 1;
    QTest::newRow("one pair") << 100 << 1 << 1;
    QTest::newRow("few names, many rows") << 200'000 << 300 << 40;
    QTest::newRow("few rows, many names") << 500 << 400 << 300;
    QTest::newRow("a name for each row") << 150'000 << 150'000 << 1000;
}

void TestOffers::areNumberedByFirstAppearance()
{
    QFETCH(const int, rows);
    QFETCH(const int, models);
    QFETCH(const int, providers);
    std::mt19937 random(static_cast<std::uint32_t>(rows + models));
    const auto names = std::make_shared<StringPool>();
    const auto nameOf = [&](char kind, int count) {
        return names->intern(kind + std::to_string(random() % static_cast<std::uint32_t>(count)));
    };
    Dataset dataset;
    for (int row = 0; row < rows; ++row) {
        dataset.model.push_back(nameOf('m', models));
        dataset.provider.push_back(nameOf('p', providers));
    }
    dataset.strings = names;
    const auto offers = numberOffers(dataset);
    QCOMPARE(offers.size(), static_cast<std::size_t>(rows));
    std::map<std::pair<StringId, StringId>, std::uint32_t> expected;
    for (std::size_t row = 0; row < offers.size(); ++row) {
        const std::pair pair(dataset.model[row], dataset.provider[row]);
        const auto number = static_cast<std::uint32_t>(expected.size());
        QCOMPARE(offers[row], expected.try_emplace(pair, number).first->second);
    }
}

QTEST_APPLESS_MAIN(TestOffers)
#include "tst_offers.moc"
