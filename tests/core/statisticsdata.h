#pragma once

#include <QFile>
#include <QList>

#include <vector>

/// The lines of a comma-separated file in tests/data/statistics, without its header.
inline QList<QList<QByteArray>> statisticsRows(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/statistics/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QList<QList<QByteArray>> rows;
    file.readLine();
    while (!file.atEnd())
        rows.push_back(file.readLine().trimmed().split(','));
    return rows;
}

/// Points that tests/data/statistics/expected.R made.
struct StatisticsPoints {
    std::vector<double> x;
    std::vector<double> y;

    explicit StatisticsPoints(const QString &name)
    {
        for (const auto &cells : statisticsRows(name + QStringLiteral(".csv"))) {
            x.push_back(cells.at(0).toDouble());
            y.push_back(cells.at(1).toDouble());
        }
    }
};
