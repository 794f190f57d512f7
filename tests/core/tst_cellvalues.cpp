#include "dataset/cellvalues.h"

#include <QtTest>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>
#include <random>
#include <string>

using namespace llmflation;

class TestCellValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainNumbersAreReadAsTheStandardReadsThem();
    void whatIsNoPlainNumberIsLeft_data();
    void whatIsNoPlainNumberIsLeft();
};

/// Every length and place of the point, with memory whose ends sanitizers watch.
void TestCellValues::plainNumbersAreReadAsTheStandardReadsThem()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 200'000; ++round) {
        std::string text = random() % 5 == 0 ? "-" : "";
        const std::size_t digits = 1 + random() % 15;
        const std::size_t point = random() % (2 * digits + 1); // after so many, or none
        for (std::size_t i = 0; i < digits; ++i) {
            if (i == point)
                text += '.';
            text += static_cast<char>('0' + random() % 10);
        }
        if (point == digits)
            text += '.';
        double expected = 0;
        std::from_chars(text.data(), text.data() + text.size(), expected);
        const auto memory = std::make_unique<char[]>(text.size());
        std::ranges::copy(text, memory.get());
        const double read = parsePlainNumber({memory.get(), text.size()});
        QVERIFY2(read == expected, text.c_str());
    }
}

void TestCellValues::whatIsNoPlainNumberIsLeft_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             ".",
                             "-",
                             "-.",
                             "1.2.3",
                             "..5",
                             "1,5",
                             "1 5",
                             "1e5",
                             "+1",
                             "--1",
                             "1-",
                             "12a",
                             "a12",
                             "1/2",
                             "1:2",
                             "0x10",
                             "nan",
                             "inf",
                             "1234567890123456",
                             "12.34567890123456",
                             "\xB2",
                             "1\xB0",
                             "\x80\x80",
                             "12345678a",
                             "1.2.3456"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("1\0002", 3);
    QTest::newRow("NULs") << QByteArray(8, '\0');
}

void TestCellValues::whatIsNoPlainNumberIsLeft()
{
    QFETCH(const QByteArray, text);
    QVERIFY(std::isnan(parsePlainNumber({text.data(), static_cast<std::size_t>(text.size())})));
}

QTEST_APPLESS_MAIN(TestCellValues)
#include "tst_cellvalues.moc"
