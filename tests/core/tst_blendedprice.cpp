#include "pricing/blendedprice.h"

#include <QtTest>

using namespace llmflation;

class TestBlendedPrice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evenWeightIsTheMean() { QCOMPARE(blendedPrice(30, 60, 0.5), 45.0); }
    void threeToOneIsNearerTheInput() { QCOMPARE(blendedPrice(30, 60, 0.75), 37.5); }
    void wholeWeightIsTheInput() { QCOMPARE(blendedPrice(30, 60, 1), 30.0); }
    void noWeightIsTheOutput() { QCOMPARE(blendedPrice(30, 60, 0), 60.0); }

    void onePriceIsTheSameAtEveryWeight()
    {
        for (const double weight : {0.0, 0.1, 0.3, 0.7, 1.0})
            QVERIFY(blendedPrice(0.1, 0.1, weight) == 0.1);
    }
};

QTEST_APPLESS_MAIN(TestBlendedPrice)
#include "tst_blendedprice.moc"
