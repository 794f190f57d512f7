#pragma once

#include <QtTest>

#include <cmath>

/// Compares two numbers by their relative difference and shows both where they differ.
#define COMPARE_CLOSE(actual, expected, relative)                                                                      \
    do {                                                                                                               \
        const double actualValue = (actual);                                                                           \
        const double expectedValue = (expected);                                                                       \
        QVERIFY2(std::abs(actualValue - expectedValue) <= (relative)*std::abs(expectedValue),                          \
                 qPrintable(QStringLiteral("%1 is %2, not %3")                                                         \
                                .arg(QStringLiteral(#actual))                                                          \
                                .arg(actualValue, 0, 'g', 12)                                                          \
                                .arg(expectedValue, 0, 'g', 12)));                                                     \
    } while (false)
