#pragma once

#include <QFile>
#include <QList>

#include <vector>

/// Points that tests/data/statistics/expected.R made: yearly levels of Lake Huron, autocorrelated.
struct LakeHuron {
    std::vector<double> x;
    std::vector<double> y;

    LakeHuron()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/statistics/lakehuron.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("lakehuron.csv is missing");
        file.readLine();
        while (!file.atEnd()) {
            const auto cells = file.readLine().trimmed().split(',');
            x.push_back(cells.at(0).toDouble());
            y.push_back(cells.at(1).toDouble());
        }
    }
};
