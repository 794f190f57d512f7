#include "analysis/settings.h"

#include <QtTest>

using namespace llmflation;

class TestPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneIsTheDefault()
    {
        QVERIFY(withPreset({}, "none") == AnalysisSettings{});
        QCOMPARE(matchingPreset({}), std::string("none"));
    }

    void articleKeepsToItsVendorsProvidersAndMonths()
    {
        const auto settings = withPreset({}, "article").value();
        QCOMPARE(settings.vendors, (std::vector<std::string>{"OpenAI", "Anthropic", "Meta"}));
        QCOMPARE(settings.providers, (std::vector<std::string>{"OpenAI", "Anthropic", "Together AI"}));
        QVERIFY(settings.rule == FloorRule::Monthly);
        QCOMPARE(settings.inputWeight, 0.5);
        QVERIFY(settings.since == parseMonth("2021-11"));
        QVERIFY(settings.asOf == parseDay("2024-11-12"));
    }

    void epochTakesRecordLowsWithoutReasoningAtNinetyPercent()
    {
        const auto settings = withPreset({}, "epoch").value();
        QVERIFY(settings.rule == FloorRule::RecordLow);
        QVERIFY(settings.reasoning == FlagFilter::Exclude);
        QCOMPARE(settings.confidence, 0.9);
        QCOMPARE(settings.inputWeight, 0.75);
    }

    void thresholdsAndBenchmarkStay()
    {
        AnalysisSettings settings;
        settings.benchmark = "gpqa_diamond";
        settings.thresholds = {55.5};
        for (const Preset &preset : presets()) {
            const auto chosen = withPreset(settings, preset.id).value();
            QCOMPARE(chosen.benchmark, settings.benchmark);
            QCOMPARE(chosen.thresholds, settings.thresholds);
        }
    }

    void nothingElseOfTheOldSettingsStays()
    {
        AnalysisSettings settings;
        settings.openWeights = FlagFilter::Only;
        QVERIFY(withPreset(settings, "article") == withPreset({}, "article"));
    }

    void everyPresetIsFoundAgain()
    {
        for (const Preset &preset : presets())
            QCOMPARE(matchingPreset(withPreset({}, preset.id).value()), preset.id);
    }

    void changedSettingsMatchNone()
    {
        auto settings = withPreset({}, "article").value();
        settings.rate = 5;
        QCOMPARE(matchingPreset(settings), std::string());
    }

    void unknownPresetGivesNothing() { QVERIFY(!withPreset({}, "articel")); }
};

QTEST_APPLESS_MAIN(TestPresets)
#include "tst_presets.moc"
