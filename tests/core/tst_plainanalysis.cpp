#include "analysis/preparedanalysis.h"
#include "plainanalysis.h"
#include "randomanalyses.h"

#include <QtTest>

using namespace llmflation;
using plain::datasetOf;
using plain::RandomAnalyses;
using plain::Row;

namespace {

std::vector<plain::Point> pointsOf(const SeriesResult &series)
{
    std::vector<plain::Point> points;
    for (const FloorPoint &point : series.floor)
        points.push_back({point.month, point.date, point.price, point.score, point.row});
    return points;
}

} // namespace

class TestPlainAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFloorIsThatOfAPlainLoopOverAllQuotes()
    {
        RandomAnalyses random;
        std::size_t pointCount = 0;
        for (int i = 0; i < 10'000; ++i) {
            const auto rows = random.rows();
            const auto settings = random.settings();
            const Dataset dataset = datasetOf(rows);
            const PreparedAnalysis analysis(dataset, settings);
            for (std::size_t j = 0; j < settings.thresholds.size(); ++j) {
                const auto expected = plain::priceFloor(rows, settings, settings.thresholds[j]);
                QVERIFY2(pointsOf(analysis.result().series.at(j)) == expected, qPrintable(QString::number(i)));
                pointCount += expected.size();
            }
        }
        QVERIFY(pointCount > 10'000); // most datasets have a floor
    }

    void aThresholdFoundLaterHasTheSameFloor()
    {
        RandomAnalyses random;
        SeriesResult series;
        FitWorkspace workspace;
        for (int i = 0; i < 1'000; ++i) {
            const auto rows = random.rows();
            const auto settings = random.settings();
            const Dataset dataset = datasetOf(rows);
            const PreparedAnalysis analysis(dataset, settings);
            for (double threshold = 39; threshold <= 45; threshold += 0.5) {
                analysis.findSeries(threshold, series, workspace);
                QVERIFY2(pointsOf(series) == plain::priceFloor(rows, settings, threshold),
                         qPrintable(QString::number(i)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPlainAnalysis)
#include "tst_plainanalysis.moc"
