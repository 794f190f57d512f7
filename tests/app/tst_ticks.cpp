#include "charts/ticks.h"

#include <QDate>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace llmflation;

namespace {

constexpr double lineHeight = 15;

QStringList labels(const std::vector<PriceTick> &ticks)
{
    QStringList texts;
    for (const PriceTick &tick : ticks)
        if (!tick.label.isEmpty())
            texts << tick.label;
    return texts;
}

QStringList labels(const std::vector<DateTick> &ticks)
{
    QStringList texts;
    for (const DateTick &tick : ticks)
        texts << tick.label;
    return texts;
}

double day(int year, int month, int dayOfMonth)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(year, month, dayOfMonth)));
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pricesSuitRangeAndRoom_data();
    void pricesSuitRangeAndRoom();
    void everyPriceRangeHasThreeLabels_data();
    void everyPriceRangeHasThreeLabels();
    void priceLabelsNeverTouch();
    void pricesBetweenLabelsHaveLinesOnly();
    void noPricesForAnEmptyRange();
    void tokensSuitRangeAndRoom_data();
    void tokensSuitRangeAndRoom();
    void datesSuitRangeAndRoom_data();
    void datesSuitRangeAndRoom();
    void yearsAreMarked();
    void dateLabelsNeverTouch();
    void noDatesForAnEmptyRange();
};

void TestTicks::pricesSuitRangeAndRoom_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("length");
    QTest::addColumn<QString>("expected");

    QTest::newRow("less than a decade") << 1.2 << 8.0 << 400.0 << "$2 $3 $4 $5 $6 $7 $8";
    QTest::newRow("eight decades") << 0.0001 << 10000.0 << 400.0
                                   << "$0.0001 $0.001 $0.01 $0.10 $1 $10 $100 $1,000 $10,000";
    QTest::newRow("eight decades, little room") << 0.0001 << 10000.0 << 100.0 << "$0.0001 $0.01 $1 $100 $10,000";
    QTest::newRow("single price's surroundings") << 20.0 << 200.0 << 400.0 << "$20 $50 $100 $200";
    QTest::newRow("the article's range") << 0.02 << 200.0 << 400.0 << "$0.10 $1 $10 $100";
    QTest::newRow("the article's range, much room")
        << 0.05 << 100.0 << 800.0 << "$0.05 $0.10 $0.20 $0.50 $1 $2 $5 $10 $20 $50 $100";
    QTest::newRow("the article's range, more room") << 0.05 << 100.0 << 450.0 << "$0.10 $0.30 $1 $3 $10 $30 $100";
}

void TestTicks::pricesSuitRangeAndRoom()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, length);
    QFETCH(QString, expected);
    QCOMPARE(labels(priceTicks(low, high, length, lineHeight)).join(QLatin1Char(' ')), expected);
}

void TestTicks::everyPriceRangeHasThreeLabels_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    for (const double low : {0.00003, 0.0075, 0.06, 1.2, 3.7, 60.0})
        for (const double ratio : {1.3, 2.0, 6.7, 10.0, 500.0, 8000.0, 1e8})
            QTest::addRow("%g to %g", low, low * ratio) << low << low * ratio;
}

void TestTicks::everyPriceRangeHasThreeLabels()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QVERIFY(labels(priceTicks(low, high, 300, lineHeight)).size() >= 3);
}

void TestTicks::priceLabelsNeverTouch()
{
    for (double ratio = 1.2; ratio < 1e12; ratio *= 1.7) {
        for (const double length : {150.0, 280.0, 400.0, 1000.0}) {
            double last = -HUGE_VAL;
            for (const PriceTick &tick : priceTicks(0.0075, 0.0075 * ratio, length, lineHeight)) {
                if (tick.label.isEmpty())
                    continue;
                const double y = std::log(tick.price / 0.0075) / std::log(ratio) * length;
                QVERIFY2(y - last >= lineHeight, qPrintable(tick.label));
                last = y;
            }
        }
    }
}

void TestTicks::pricesBetweenLabelsHaveLinesOnly()
{
    QList<double> unlabelled;
    for (const PriceTick &tick : priceTicks(1, 100, 200, lineHeight * 1.5))
        if (tick.label.isEmpty())
            unlabelled << tick.price;
    QCOMPARE(unlabelled, (QList<double>{2, 5, 20, 50}));
}

void TestTicks::noPricesForAnEmptyRange()
{
    QVERIFY(priceTicks(5, 5, 400, lineHeight).empty());
    QVERIFY(priceTicks(0, 5, 400, lineHeight).empty());
}

void TestTicks::tokensSuitRangeAndRoom_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("length");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the article's range") << 0.02 << 200.0 << 400.0 << "10M 1M 100K 10K";
    QTest::newRow("less than a decade") << 1.2 << 8.0 << 400.0 << "800K 700K 600K 500K 400K 300K 200K";
    QTest::newRow("eight decades") << 0.0001 << 10000.0 << 400.0 << "10B 1B 100M 10M 1M 100K 10K 1K 100";
}

/// Within the range, by price and so by falling number of tokens.
void TestTicks::tokensSuitRangeAndRoom()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, length);
    QFETCH(QString, expected);
    const auto ticks = tokenTicks(low, high, length, lineHeight);
    QCOMPARE(labels(ticks).join(QLatin1Char(' ')), expected);
    QVERIFY(std::ranges::is_sorted(ticks, {}, &PriceTick::price));
    QVERIFY(ticks.front().price >= low * (1 - 1e-9) && ticks.back().price <= high * (1 + 1e-9));
}

void TestTicks::datesSuitRangeAndRoom_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::addColumn<double>("length");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one month") << day(2024, 3, 1) << day(2024, 3, 31) << 900.0 << "Mar 2024,8 Mar,15 Mar,22 Mar";
    QTest::newRow("one month, little room") << day(2024, 3, 1) << day(2024, 3, 31) << 200.0 << "Mar 2024,15 Mar";
    QTest::newRow("half a year") << day(2024, 2, 10) << day(2024, 8, 10) << 600.0 << "Mar 2024,Apr,May,Jun,Jul,Aug";
    QTest::newRow("three years") << day(2021, 10, 20) << day(2024, 12, 5) << 900.0
                                 << "2022,Apr,Jul,Oct,2023,Apr,Jul,Oct,2024,Apr,Jul,Oct";
    QTest::newRow("three years, little room")
        << day(2021, 10, 20) << day(2024, 12, 5) << 400.0 << "2022,Jul,2023,Jul,2024,Jul";
    QTest::newRow("ten years") << day(2015, 6, 1) << day(2025, 6, 1) << 900.0
                               << "2016,2017,2018,2019,2020,2021,2022,2023,2024,2025";
    QTest::newRow("ten years, little room")
        << day(2015, 6, 1) << day(2025, 6, 1) << 300.0 << "2016,2018,2020,2022,2024";
}

void TestTicks::datesSuitRangeAndRoom()
{
    QFETCH(double, first);
    QFETCH(double, last);
    QFETCH(double, length);
    QFETCH(QString, expected);
    QCOMPARE(labels(dateTicks(first, last, length, 30)).join(QLatin1Char(',')), expected);
}

void TestTicks::yearsAreMarked()
{
    for (const DateTick &tick : dateTicks(day(2021, 10, 20), day(2024, 12, 5), 900, 30))
        QCOMPARE(tick.year, words("2022 2023 2024").contains(tick.label));
}

void TestTicks::dateLabelsNeverTouch()
{
    constexpr double labelWidth = 30;
    for (double days = 10; days < 40000; days *= 1.3) {
        double last = -HUGE_VAL;
        for (const DateTick &tick : dateTicks(0, days, 600, labelWidth)) {
            const double x = tick.day / days * 600;
            QVERIFY2(x - last >= labelWidth, qPrintable(tick.label));
            last = x;
        }
    }
}

void TestTicks::noDatesForAnEmptyRange()
{
    QVERIFY(dateTicks(100, 100, 400, 30).empty());
}

QTEST_MAIN(TestTicks)
#include "tst_ticks.moc"
