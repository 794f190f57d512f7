#include "dataset/calendar.h"

#include <QtTest>

#include <string>

using namespace llmflation;

class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dayIsReadAsIso()
    {
        QCOMPARE(parseDay("1970-01-01").value().sinceEpoch, 0);
        QCOMPARE(parseDay("2000-03-01").value().sinceEpoch, 11017);
        QCOMPARE(parseDay("0001-01-01").value().sinceEpoch, -719162); // Rata Die 1
        QCOMPARE(parseDay("9999-12-31").value().sinceEpoch, 2932896);
    }

    void otherTextIsNoDay_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "2024", "2024-02-30", "2023-02-29", "1900-02-29", "2024-00-10", "2024-13-01",
                                 "2024-04-31", "2024-01-00", "0000-01-01", "24-01-01", "2024-1-01", "2024/01/01",
                                 "2024-01-01T00:00", " 2024-01-01", "2024-01-0x", "+024-01-01", "20240101"})
            QTest::newRow(text) << QByteArray(text);
    }

    void otherTextIsNoDay()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!parseDay(text.toStdString()));
    }

    void leapDaysExist()
    {
        QVERIFY(parseDay("2024-02-29"));
        QVERIFY(parseDay("2000-02-29"));
    }

    void everyDayComesBackFromItsText()
    {
        for (Day day = dayOf(1890, 1, 1); day < dayOf(2110, 1, 1); ++day.sinceEpoch)
            QVERIFY2(parseDay(toIso(day)) == day, toIso(day).c_str());
    }

    void everyDayLiesInItsMonth()
    {
        for (Day day = dayOf(1890, 1, 1); day < dayOf(2110, 1, 1); ++day.sinceEpoch) {
            const Month month = monthOf(day);
            QVERIFY2(firstDay(month) <= day && day < firstDay(next(month)), toIso(day).c_str());
        }
    }

    void monthIsReadAsIso()
    {
        const Month month = parseMonth("2021-11").value();
        QCOMPARE(month.year(), 2021);
        QCOMPARE(month.number(), 11U);
        QCOMPARE(toIso(month), std::string("2021-11"));
    }

    void otherTextIsNoMonth()
    {
        for (const char *text : {"", "2021-00", "2021-13", "2021-1", "2021-11-01", "0000-01", "21-11-1"})
            QVERIFY2(!parseMonth(text), text);
    }

    void decemberIsFollowedByJanuary() { QCOMPARE(toIso(next(parseMonth("2023-12").value())), std::string("2024-01")); }

    void fourCenturiesAreFourHundredYears()
    {
        QCOMPARE(yearsBetween(dayOf(2000, 1, 1), dayOf(2400, 1, 1)), 400.0);
        QCOMPARE(yearsBetween(dayOf(2400, 1, 1), dayOf(2000, 1, 1)), -400.0);
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
