#include "analysis/drivers.h"
#include "smalldataset.h"

#include <QtTest>

#include <cmath>

using namespace llmflation;

namespace {

FloorPoint pointAt(std::uint32_t row, double price)
{
    return {Month{}, Day{}, price, 50, row};
}

/// The driver between two quotes, the floor going from the first to the second.
Driver driverBetween(const QuoteLine &before, const QuoteLine &after, Flag openBefore = Flag::Unknown,
                     Flag openAfter = Flag::Unknown)
{
    SmallDataset small({before, after});
    small.data.openWeights = {openBefore, openAfter};
    const std::vector<FloorPoint> floor{pointAt(0, before.price), pointAt(1, after.price)};
    return fallByDriver(floor, small.data).changes.at(0).driver;
}

constexpr QuoteLine gpt3{"GPT-3", "2021-11-01", 60, 43.9, "", "OpenAI", "OpenAI"};
constexpr QuoteLine gpt3Cut{"GPT-3", "2022-09-01", 20, 43.9, "", "OpenAI", "OpenAI"};
constexpr QuoteLine turbo{"GPT-3.5 Turbo", "2023-03-01", 2, 70, "", "OpenAI", "OpenAI"};
constexpr QuoteLine llama{"Llama 2 7B", "2023-11-01", 0.2, 45.3, "", "Together AI", "Meta"};
constexpr QuoteLine llamaElsewhere{"Llama 2 7B", "2023-12-01", 0.1, 45.3, "", "DeepInfra", "Meta"};

} // namespace

class TestDrivers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameModelAndProviderIsAPriceChange() { QCOMPARE(driverBetween(gpt3, gpt3Cut), Driver::PriceChange); }

    void sameModelElsewhereIsACheaperProvider()
    {
        QCOMPARE(driverBetween(llama, llamaElsewhere), Driver::CheaperProvider);
    }

    void openWeightsAfterClosedOnesComeBeforeTheVendor()
    {
        QCOMPARE(driverBetween(turbo, llama, Flag::No, Flag::Yes), Driver::OpenWeights);
    }

    void anotherModelIsOfTheSameVendorOrNot()
    {
        QCOMPARE(driverBetween(gpt3Cut, turbo, Flag::No, Flag::No), Driver::NewerModelSameVendor);
        QCOMPARE(driverBetween(turbo, llama), Driver::NewerModelOtherVendor);
    }

    void vendorsNotKnownAreNotTheSame()
    {
        QCOMPARE(driverBetween({"A", "2024-01-01", 2, 50, "", "P", ""}, {"B", "2024-02-01", 1, 50, "", "P", ""}),
                 Driver::NewerModelOtherVendor);
    }

    void sharesAddUpWithRisesCountedAsNegative()
    {
        const SmallDataset small({gpt3, gpt3Cut, turbo, llama});
        // 60 -> 20 -> 2, dearer again at 20, and 0.2 in the end
        const std::vector<FloorPoint> floor{pointAt(0, 60), pointAt(1, 20), pointAt(2, 2), pointAt(1, 20),
                                            pointAt(3, 0.2)};
        const FallByDriver fall = fallByDriver(floor, small.data);
        QCOMPARE(fall.changes.size(), 4u);
        QVERIFY(std::abs(fall.total - std::log10(300.0)) < 1e-12);
        QVERIFY(std::abs(fall.changes[2].log10Fall + 1) < 1e-12);
        QVERIFY(std::abs(fall.log10Fall[static_cast<std::size_t>(Driver::NewerModelSameVendor)]) < 1e-12);
        double shares = 0;
        for (std::size_t driver = 0; driver < driverCount; ++driver)
            shares += fall.share(static_cast<Driver>(driver)).value();
        QVERIFY(std::abs(shares - 1) < 1e-12);
    }

    void aFloorThatStaysHasNoShares()
    {
        const SmallDataset small({gpt3});
        const std::vector<FloorPoint> floor{pointAt(0, 60), pointAt(0, 60)};
        QVERIFY(fallByDriver(floor, small.data).changes.empty());
        QVERIFY(!fallByDriver(floor, small.data).share(Driver::PriceChange));
        QVERIFY(fallByDriver({}, small.data).changes.empty());
    }
};

QTEST_APPLESS_MAIN(TestDrivers)
#include "tst_drivers.moc"
