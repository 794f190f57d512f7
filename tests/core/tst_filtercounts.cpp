#include "analysis/filtercounts.h"
#include "smalldataset.h"

#include <QtTest>

using namespace llmflation;

namespace {

/// "OpenAI 2/3": two of three rows would be used.
QStringList words(const std::vector<NameCount> &counts)
{
    QStringList all;
    for (const NameCount &count : counts)
        all << QStringLiteral("%1 %2/%3").arg(QString::fromStdString(count.name)).arg(count.usable).arg(count.rows);
    return all;
}

FilterCounts countsOf(const SmallDataset &small, const AnalysisSettings &settings = {})
{
    return countByName(small.data, analyze(small.data, settings));
}

SmallDataset threeVendors()
{
    return SmallDataset({{"A", "2024-01-01", 1, 50, "", "Groq", "Meta"},
                         {"B", "2024-01-02", 1, 50, "", "Azure", "Meta"},
                         {"C", "2024-01-03", 1, 50, "", "Azure", "OpenAI"},
                         {"D", "2024-01-04", 1, unknown, "", "Azure", "OpenAI"},
                         {"E", "2024-01-05", 0, 50, "", "Groq", "Google"}});
}

} // namespace

class TestFilterCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsThatCannotBeUsedAreCountedButNotUsable()
    {
        const auto counts = countsOf(threeVendors());
        QCOMPARE(words(counts.vendors), (QStringList{"Meta 2/2", "OpenAI 1/2", "Google 0/1"}));
        QCOMPARE(words(counts.providers), (QStringList{"Azure 2/3", "Groq 1/2"}));
    }

    void filterOfAColumnLeavesItsOwnCountsAlone()
    {
        AnalysisSettings settings;
        settings.vendors = {"openai"};
        const auto counts = countsOf(threeVendors(), settings);
        QCOMPARE(words(counts.vendors), (QStringList{"Meta 2/2", "OpenAI 1/2", "Google 0/1"}));
        QCOMPARE(words(counts.providers), (QStringList{"Azure 1/3", "Groq 0/2"}));
    }

    void otherFiltersAndTheAsOfDateCount()
    {
        AnalysisSettings settings;
        settings.asOf = dayOf(2024, 1, 2);
        settings.datedFrom = dayOf(2024, 1, 2);
        QCOMPARE(words(countsOf(threeVendors(), settings).vendors),
                 (QStringList{"Meta 1/2", "OpenAI 0/2", "Google 0/1"}));
    }

    void namesThatDifferInCaseAreOne()
    {
        const SmallDataset small({{"A", "2024-01-01", 1, 50, "", "P", "Meta"},
                                  {"B", "2024-01-01", 1, 50, "", "P", "meta"},
                                  {"C", "2024-01-01", 1, 50, "", "P", " META "},
                                  {"D", "2024-01-01", 1, 50, "", "P", ""}});
        QCOMPARE(words(countsOf(small).vendors), (QStringList{"Meta 3/3", " 1/1"}));
    }

    void usableIsWhatIsUsedOnceTheNameIsChosen()
    {
        AnalysisSettings settings;
        settings.datedTo = dayOf(2024, 1, 2);
        for (const NameCount &count : countsOf(threeVendors(), settings).vendors) {
            settings.vendors = {count.name};
            QCOMPARE(analyze(threeVendors().data, settings).counts.used, count.usable);
        }
    }

    void benchmarkThatIsNotThereLeavesNothingUsable()
    {
        AnalysisSettings settings;
        settings.benchmark = "none";
        QCOMPARE(words(countsOf(threeVendors(), settings).providers), (QStringList{"Azure 0/3", "Groq 0/2"}));
    }

    void activeFiltersOfTheArticleAreItsVendorsProvidersAndDates()
    {
        QCOMPARE(activeFilters({}), std::size_t{0});
        QCOMPARE(activeFilters(*withPreset({}, "article")), std::size_t{4});
    }

    void withoutFiltersKeepsEverythingElse()
    {
        AnalysisSettings settings = *withPreset({}, "epoch");
        settings.thresholds = {7};
        settings.vendors = {"Meta"};
        settings.shots = ShotRange{0, 5};
        const AnalysisSettings open = withoutFilters(settings);
        QCOMPARE(activeFilters(open), std::size_t{0});
        settings.vendors.clear();
        settings.shots.reset();
        settings.reasoning = FlagFilter::Any;
        QVERIFY(open == settings);
    }
};

QTEST_APPLESS_MAIN(TestFilterCounts)
#include "tst_filtercounts.moc"
