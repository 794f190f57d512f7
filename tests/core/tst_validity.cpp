#include "pricing/validity.h"
#include "smalldataset.h"

#include <QtTest>

#include <string>

using namespace llmflation;

namespace {

/// Validities as "2024-01-01 to 2024-02-01", "2024-01-01 on", or "none".
std::vector<std::string> written(const std::vector<QuoteLine> &lines)
{
    std::vector<std::string> texts;
    for (const Validity &validity : validities(SmallDataset(lines).data)) {
        if (validity.empty())
            texts.emplace_back("none");
        else if (validity.end == endOfTime)
            texts.push_back(toIso(validity.from) + " on");
        else
            texts.push_back(toIso(validity.from) + " to " + toIso(validity.end));
    }
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

class TestValidity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loneQuoteStaysOpen() { QCOMPARE(written({{"A", "2024-01-01", 1}}), (Texts{"2024-01-01 on"})); }

    void untilEndsIt()
    {
        QCOMPARE(written({{"A", "2024-01-01", 1, unknown, "2024-02-01"}}), (Texts{"2024-01-01 to 2024-02-01"}));
    }

    void nextQuoteOfTheOfferEndsIt()
    {
        QCOMPARE(written({{"A", "2024-03-01", 1}, {"A", "2024-01-01", 2}}),
                 (Texts{"2024-03-01 on", "2024-01-01 to 2024-03-01"}));
    }

    void earlierOfUntilAndNextQuoteEndsIt()
    {
        QCOMPARE(written({{"A", "2024-01-01", 1, unknown, "2024-02-01"}, {"A", "2024-03-01", 1}}),
                 (Texts{"2024-01-01 to 2024-02-01", "2024-03-01 on"}));
        QCOMPARE(written({{"A", "2024-01-01", 1, unknown, "2024-04-01"}, {"A", "2024-03-01", 1}}),
                 (Texts{"2024-01-01 to 2024-03-01", "2024-03-01 on"}));
    }

    void quoteAtAnotherProviderDoesNot()
    {
        QCOMPARE(written({{"A", "2024-01-01", 1, unknown, "", "P"}, {"A", "2024-03-01", 1, unknown, "", "Q"}}),
                 (Texts{"2024-01-01 on", "2024-03-01 on"}));
    }

    void quoteOfAnotherModelDoesNot()
    {
        QCOMPARE(written({{"A", "2024-01-01", 1}, {"B", "2024-03-01", 1}}), (Texts{"2024-01-01 on", "2024-03-01 on"}));
    }

    void ofOneDateTheLastRowHolds()
    {
        QCOMPARE(written({{"A", "2024-01-01", 1}, {"A", "2024-01-01", 2}, {"A", "2024-02-01", 3}}),
                 (Texts{"none", "2024-01-01 to 2024-02-01", "2024-02-01 on"}));
    }

    void freeQuoteSupersedes()
    {
        QCOMPARE(written({{"A", "2024-01-01", 1}, {"A", "2024-02-01", 0}}),
                 (Texts{"2024-01-01 to 2024-02-01", "2024-02-01 on"}));
    }

    void quoteWithAnErrorSupersedes()
    {
        SmallDataset small({{"A", "2024-01-01", 1}, {"A", "2024-02-01", 2}});
        small.data.hasError[1] = true;
        QVERIFY(validities(small.data)[0].end == dayOf(2024, 2, 1));
    }

    void rowWithoutPriceDoesNotSupersede()
    {
        QCOMPARE(written({{"A", "2024-01-01", 1}, {"A", "2024-02-01"}}), (Texts{"2024-01-01 on", "none"}));
    }

    void rowWithoutDateHasNone() { QCOMPARE(written({{"A", "", 1}}), (Texts{"none"})); }

    void untilBeforeDateHasNone()
    {
        QCOMPARE(written({{"A", "2024-02-01", 1, unknown, "2024-01-01"}}), (Texts{"none"}));
    }

    void endIsNoLongerPartOfIt()
    {
        const Validity validity{dayOf(2024, 1, 31), dayOf(2024, 3, 1)};
        QVERIFY(!validity.meets(monthOf(dayOf(2023, 12, 1))));
        QVERIFY(validity.meets(monthOf(dayOf(2024, 1, 1))));
        QVERIFY(validity.meets(monthOf(dayOf(2024, 2, 1))));
        QVERIFY(!validity.meets(monthOf(dayOf(2024, 3, 1))));
    }
};

QTEST_APPLESS_MAIN(TestValidity)
#include "tst_validity.moc"
