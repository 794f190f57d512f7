#include "document/document.h"
#include "document/scorescale.h"
#include "panels/thresholdslider.h"
#include "panels/thresholdstrip.h"

#include <QAccessible>
#include <QDoubleSpinBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace llmflation;

/// The strip over the program's default dataset, which starts at MMLU 42 and 83.
class TestThresholdStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->openDefault();
        m_strip = std::make_unique<ThresholdStrip>(*m_document);
        m_strip->resize(900, 120);
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    }
    void cleanup()
    {
        m_strip.reset();
        m_document.reset();
    }

    void eachThresholdHasASliderAndASpinBox()
    {
        QCOMPARE(slider(0)->value(), 420);
        QCOMPARE(spinBox(0)->value(), 42.0);
        QCOMPARE(slider(1)->value(), 830);
        QCOMPARE(spinBox(1)->value(), 83.0);
        QVERIFY(!slider(2));
    }

    void keysMoveTheThreshold_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<double>("threshold");
        using Modifiers = Qt::KeyboardModifiers;
        QTest::newRow("right") << Qt::Key_Right << Modifiers(Qt::NoModifier) << 83.1;
        QTest::newRow("left") << Qt::Key_Left << Modifiers(Qt::NoModifier) << 82.9;
        QTest::newRow("up") << Qt::Key_Up << Modifiers(Qt::NoModifier) << 83.1;
        QTest::newRow("shift right") << Qt::Key_Right << Modifiers(Qt::ShiftModifier) << 84.0;
        QTest::newRow("control left") << Qt::Key_Left << Modifiers(Qt::ControlModifier) << 82.0;
        QTest::newRow("page up") << Qt::Key_PageUp << Modifiers(Qt::NoModifier) << 88.0;
        QTest::newRow("page down") << Qt::Key_PageDown << Modifiers(Qt::NoModifier) << 78.0;
    }
    void keysMoveTheThreshold()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QTest::keyClick(slider(1), key, modifiers);
        QTEST(threshold(1), "threshold");
        QCOMPARE(spinBox(1)->value(), threshold(1));
    }

    void homeAndEndGoToTheEndsOfTheScale()
    {
        const ScoreScale scale = scoreScale(m_document->dataset(), "mmlu");
        QTest::keyClick(slider(1), Qt::Key_End);
        QCOMPARE(threshold(1), scale.high);
        QTest::keyClick(slider(1), Qt::Key_Home);
        QCOMPARE(threshold(1), scale.low);
    }

    void wheelMovesTheThreshold()
    {
        const QPointF position = slider(0)->rect().center();
        QWheelEvent event(position, slider(0)->mapToGlobal(position), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(slider(0), &event);
        QVERIFY2(threshold(0) > 42, qPrintable(QString::number(threshold(0))));
    }

    void clickOnTheTrackGoesThere()
    {
        const QPoint there(slider(0)->positionOf(600), slider(0)->height() / 2);
        QTest::mouseClick(slider(0), Qt::LeftButton, {}, there);
        QVERIFY2(qAbs(threshold(0) - 60) < 0.2, qPrintable(QString::number(threshold(0))));
    }

    void dragCarriesTheHandleAlong()
    {
        ThresholdSlider *handle = slider(0);
        const int y = handle->height() / 2;
        QTest::mousePress(handle, Qt::LeftButton, {}, {handle->positionOf(420) + 3, y});
        QCOMPARE(threshold(0), 42.0); // taken off its middle, it stays
        QTest::mouseMove(handle, {handle->positionOf(700) + 3, y});
        QTest::mouseRelease(handle, Qt::LeftButton, {}, {handle->positionOf(700) + 3, y});
        QVERIFY2(qAbs(threshold(0) - 70) < 0.2, qPrintable(QString::number(threshold(0))));
    }

    void typedScoreTakesEffectOnReturn()
    {
        spinBox(0)->selectAll();
        QTest::keyClicks(spinBox(0), QStringLiteral("57.5"));
        QTest::keyClick(spinBox(0), Qt::Key_Return);
        QCOMPARE(threshold(0), 57.5);
        QCOMPARE(slider(0)->value(), 575);
    }

    void scaleGrowsForAThresholdBeyondEveryScore()
    {
        spinBox(0)->selectAll();
        QTest::keyClicks(spinBox(0), QStringLiteral("99.5"));
        QTest::keyClick(spinBox(0), Qt::Key_Return);
        QCOMPARE(threshold(0), 99.5);
        QCOMPARE(slider(0)->value(), 995);
    }

    void addButtonAddsAThresholdAwayFromTheOthers()
    {
        QTest::mouseClick(addButton(), Qt::LeftButton);
        QCOMPARE(m_document->settings().thresholds.size(), std::size_t{3});
        QVERIFY(threshold(2) > 50 && threshold(2) < 75);
        QCOMPARE(spinBox(2)->value(), threshold(2));
    }

    void addButtonStopsAtTheMostThatADocumentTakes()
    {
        while (m_document->settings().thresholds.size() < Document::maxThresholds)
            QTest::mouseClick(addButton(), Qt::LeftButton);
        QVERIFY(!addButton()->isEnabled());
    }

    void removeButtonRemovesItsOwnThreshold()
    {
        QTest::mouseClick(removeButton(0), Qt::LeftButton);
        QCOMPARE(m_document->settings().thresholds, std::vector<double>{83});
        QCOMPARE(spinBox(0)->value(), 83.0);
    }

    void lastThresholdCannotBeRemoved()
    {
        QTest::mouseClick(removeButton(0), Qt::LeftButton);
        QVERIFY(!removeButton(0)->isEnabled());
    }

    void widgetsStayWhileValuesChange()
    {
        const ThresholdSlider *before = slider(0);
        m_document->setThreshold(0, 50);
        QCOMPARE(slider(0), before);
        QCOMPARE(before->value(), 500);
    }

    void assistiveToolsReadAndSetPoints()
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(slider(0));
        QVERIFY(accessible && accessible->valueInterface());
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 42.0);
        accessible->valueInterface()->setCurrentValue(60.5);
        QCOMPARE(threshold(0), 60.5);
    }

    void nameOfAnotherBenchmarkStandsInTheRow()
    {
        AnalysisSettings settings = m_document->settings();
        settings.benchmark = "gpqa_diamond";
        m_document->setSettings(settings);
        QCOMPARE(slider(0)->accessibleName(), QStringLiteral("Minimum GPQA Diamond score"));
    }

    void stepsFollowTheBenchmarksRange_data()
    {
        QTest::addColumn<QList<double>>("scores");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("step");
        QTest::newRow("percent") << QList<double>{20, 60.5, 95} << 10.0 << 100.0 << 0.1;
        QTest::newRow("Elo") << QList<double>{900, 1200, 1500} << 800.0 << 1600.0 << 1.0;
        QTest::newRow("share of one") << QList<double>{0.31, 0.5, 0.93} << 0.2 << 1.0 << 0.001;
        QTest::newRow("one score") << QList<double>{50} << 40.0 << 60.0 << 0.1;
        QTest::newRow("tokens") << QList<double>{0, 2e6} << 0.0 << 2.2e6 << 10'000.0;
        QTest::newRow("below nought") << QList<double>{-0.02, 0.02} << -0.025 << 0.025 << 0.0001;
    }
    void stepsFollowTheBenchmarksRange()
    {
        QFETCH(QList<double>, scores);
        Dataset dataset;
        dataset.benchmarks.push_back({"other", 0, {scores.begin(), scores.end()}, {}, {}});
        const ScoreScale scale = scoreScale(dataset, "other");
        QTEST(scale.low, "low");
        QTEST(scale.high, "high");
        QTEST(scale.toScore(1), "step");
    }

    void eloMovesByWholePoints()
    {
        chooseBenchmark("arena_elo", {1200});
        QTest::keyClick(slider(0), Qt::Key_Right);
        QCOMPARE(threshold(0), 1201.0);
        QTest::keyClick(slider(0), Qt::Key_PageDown);
        QCOMPARE(threshold(0), 1151.0);
        QCOMPARE(spinBox(0)->decimals(), 0);
    }

    void sharesOfOneMoveByThousandths()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("shares.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("model,date,price_usd_per_mtok,pass_rate\nA,2024-01-01,3,0.25\nB,2024-02-01,2,0.75\n");
        file.close();
        QVERIFY(!m_document->open(file.fileName()));
        chooseBenchmark("pass_rate", {0.5});
        QTest::keyClick(slider(0), Qt::Key_Right);
        QCOMPARE(threshold(0), 0.501);
        QCOMPARE(spinBox(0)->text(), QStringLiteral("0.501"));
        spinBox(0)->selectAll();
        QTest::keyClicks(spinBox(0), QStringLiteral("0.725"));
        QTest::keyClick(spinBox(0), Qt::Key_Return);
        QCOMPARE(threshold(0), 0.725);
        QTest::mouseClick(addButton(), Qt::LeftButton);
        QVERIFY(threshold(1) > 0.2 && threshold(1) < 0.3);
    }

private:
    void chooseBenchmark(const std::string &name, const std::vector<double> &thresholds)
    {
        AnalysisSettings settings = m_document->settings();
        settings.benchmark = name;
        settings.thresholds = thresholds;
        m_document->setSettings(settings);
    }
    [[nodiscard]] double threshold(std::size_t index) const { return m_document->settings().thresholds[index]; }
    [[nodiscard]] ThresholdSlider *slider(int index) const
    {
        return m_strip->findChild<ThresholdSlider *>(QStringLiteral("thresholdSlider%1").arg(index));
    }
    [[nodiscard]] QDoubleSpinBox *spinBox(int index) const
    {
        return m_strip->findChild<QDoubleSpinBox *>(QStringLiteral("thresholdSpinBox%1").arg(index));
    }
    [[nodiscard]] QToolButton *removeButton(int index) const
    {
        return m_strip->findChild<QToolButton *>(QStringLiteral("removeThreshold%1").arg(index));
    }
    [[nodiscard]] QToolButton *addButton() const
    {
        return m_strip->findChild<QToolButton *>(QStringLiteral("addThreshold"));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ThresholdStrip> m_strip;
};

QTEST_MAIN(TestThresholdStrip)
#include "tst_thresholdstrip.moc"
