#include "analysis/preparedanalysis.h"
#include "formats/pricelist.h"

#include <QtTest>

#include <cstdlib>
#include <new>

namespace {

std::size_t allocations = 0;

} // namespace

// Counts what the program takes from the heap; the standard library's other forms of new call this one.
void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory =
            std::malloc(size > 0 ? size : 1)) // NOLINT(cppcoreguidelines-no-malloc): new itself can't call new
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory); // NOLINT(cppcoreguidelines-no-malloc)
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory); // NOLINT(cppcoreguidelines-no-malloc)
}

using namespace llmflation;

class TestThresholdStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAllocations()
    {
        const std::size_t before = allocations;
        const std::vector<double> one(1);
        QCOMPARE(allocations, before + one.size());
    }

    void warmStepTakesNothingFromTheHeap_data()
    {
        QTest::addColumn<int>("rule");
        QTest::newRow("monthly") << static_cast<int>(FloorRule::Monthly);
        QTest::newRow("record lows") << static_cast<int>(FloorRule::RecordLow);
    }

    void warmStepTakesNothingFromTheHeap()
    {
        QFETCH(const int, rule);
        QFile file(QStringLiteral(RESOURCES_DIR "/llm-price-history.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const PriceList list = readPriceList(file.readAll().toStdString());
        AnalysisSettings settings;
        settings.rule = static_cast<FloorRule>(rule);
        const PreparedAnalysis analysis(list.dataset, settings);
        SeriesResult series;
        FitWorkspace workspace;
        for (const double threshold : {30.0, 42.0, 60.0})
            analysis.findSeries(threshold, series, workspace);
        QVERIFY(series.trend && series.trend->theilSenFactorPerYear);

        const std::size_t before = allocations;
        for (double threshold = 25; threshold <= 95; threshold += 0.5)
            analysis.findSeries(threshold, series, workspace);
        QCOMPARE(allocations, before);
    }
};

QTEST_APPLESS_MAIN(TestThresholdStep)
#include "tst_thresholdstep.moc"
