#include "chartpanelfixture.h"
#include "document/displaynames.h"

#include <QMenu>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QUndoStack>
#include <QWheelEvent>

using namespace llmflation;

/// The chart under mouse, wheel and fingers.
class TestChartHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chart = std::make_unique<ChartPanelFixture>();
        QVERIFY(m_chart->isExposed());
    }
    void cleanup() { m_chart.reset(); }

    void cardNamesTheRunnerUp();
    void cardTellsTokensPerDollar();
    void shiftAndWheelMoveInTime();
    void nativeZoomKeepsThePlaceUnderThePointer();
    void twoFingersZoom();
    void oneFingerDrags();
    void controlDragZoomsToTheBand();
    void rightDragZoomsToTheBand();
    void escapeTakesBackTheBand();
    void escapeTakesBackADrag();
    void tinyBandIsNone();
    void rightClickOpensTheMenu();
    void rightDragOpensNone();
    void menuKeyOpensTheMenu();
    void crosshairTellsPriceAndDay();
    void noCrosshairUnlessWanted();
    void draggingANameMovesItsThreshold();
    void plotHeightRunsThroughAllScores();
    void escapePutsTheThresholdBack();
    void nameShowsThatItCanBeDragged();
    void draggedNoteMovesAsOneStep();
    void escapePutsTheNoteBack();
    void keysMoveANoteAsOneStep();
    void otherNotesLetGoOfTheOneInHand();
    void clickOnANoteMovesNothing();
    void noteIsRemovedByItsMenu();
    void notesAreListedWhereTheMenuIsOverNone();

private:
    void wheel(QPoint position, QPoint turn, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(position, m_chart->surface()->mapToGlobal(position), {}, turn, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_chart->surface(), &event);
    }
    [[nodiscard]] ViewRange view() const { return m_chart->chart().scale().view; }
    [[nodiscard]] QMenu *menu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    [[nodiscard]] static QAction *entry(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions())
            if (action->text().remove(QLatin1Char('&')) == text)
                return action;
        return nullptr;
    }
    /// A note in the middle of the plot, and the middle of its box.
    QPoint addNote()
    {
        m_chart->document.setAnnotations({{"a note", double(dayOf(2023, 1, 1).sinceEpoch), 1.0, 0, 0}},
                                         QStringLiteral("Add"));
        return m_chart->chart().annotationBoxes()[0].box.center().toPoint();
    }

    std::unique_ptr<ChartPanelFixture> m_chart;
};

void TestChartHand::cardNamesTheRunnerUp()
{
    // In September 2023, GPT-3.5 Turbo at $1.75 is the cheapest of the article's choice with MMLU 42.
    QTest::mouseMove(m_chart->surface(), m_chart->at(dayOf(2023, 9, 15), 1.75));
    QVERIFY(m_chart->view->card());
    const QuoteCard &card = *m_chart->view->card();
    QCOMPARE(card.heading, QStringLiteral("Sep 2023"));
    QCOMPARE(card.model, QStringLiteral("GPT-3.5 Turbo · OpenAI"));
    QCOMPARE(card.details.size(), 3);
    QVERIFY2(card.details[0].startsWith(QStringLiteral("$1.75 per Mtok ($1.50 in, $2 out)")),
             qPrintable(card.details[0]));
    QVERIFY2(card.details[1].startsWith(QStringLiteral("MMLU 70 · price held since")), qPrintable(card.details[1]));
    QCOMPARE(card.details[2], QStringLiteral("next: GPT-3.5 Turbo 16K · OpenAI, $3.50, 2.0× dearer"));
}

void TestChartHand::cardTellsTokensPerDollar()
{
    ChartOptions options;
    options.unit = PriceUnit::TokensPerUsd;
    m_chart->document.setChartOptions(options);
    QTest::mouseMove(m_chart->surface(), m_chart->at(dayOf(2023, 9, 15), 1.75));
    QVERIFY(m_chart->view->card());
    QVERIFY(m_chart->view->card()->details[0].startsWith(formatPriceIn(PriceUnit::TokensPerUsd, 1.75)));
}

void TestChartHand::shiftAndWheelMoveInTime()
{
    const ViewRange before = view();
    wheel({400, 200}, {0, 120}, Qt::ShiftModifier);
    QVERIFY(view().firstDay < before.firstDay);
    QCOMPARE(view().logLow, before.logLow);
    QVERIFY(std::abs((view().lastDay - view().firstDay) - (before.lastDay - before.firstDay)) < 1e-6);
    wheel({400, 200}, {-120, 0}, Qt::ShiftModifier); // as some systems turn it
    QVERIFY(std::abs(view().firstDay - before.firstDay) < 1e-6);
}

void TestChartHand::nativeZoomKeepsThePlaceUnderThePointer()
{
    const QPointF place(400, 200);
    const ChartScale before = m_chart->chart().scale();
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, place, place,
                              m_chart->surface()->mapToGlobal(place), 0.25, {});
    QApplication::sendEvent(m_chart->surface(), &event);
    const ChartScale after = m_chart->chart().scale();
    QVERIFY(std::abs((after.view.lastDay - after.view.firstDay) * 1.25 - (before.view.lastDay - before.view.firstDay)) <
            1);
    QVERIFY(std::abs(after.day(place.x()) - before.day(place.x())) < 5);
}

void TestChartHand::twoFingersZoom()
{
    const ViewRange before = view();
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QWidget *surface = m_chart->surface();
    QTest::touchEvent(surface, screen.get()).press(0, QPoint(380, 200)).press(1, QPoint(420, 200));
    for (int apart = 30; apart <= 80; apart += 10)
        QTest::touchEvent(surface, screen.get()).move(0, QPoint(400 - apart, 200)).move(1, QPoint(400 + apart, 200));
    QTest::touchEvent(surface, screen.get()).release(0, QPoint(320, 200)).release(1, QPoint(480, 200));
    QVERIFY(view().lastDay - view().firstDay < 0.6 * (before.lastDay - before.firstDay));
    QCOMPARE(m_chart->document.currentRow(), -1);
}

void TestChartHand::oneFingerDrags()
{
    const ViewRange before = view();
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QTest::touchEvent(m_chart->surface(), screen.get()).press(0, QPoint(380, 200));
    QTest::touchEvent(m_chart->surface(), screen.get()).move(0, QPoint(440, 200));
    QTest::touchEvent(m_chart->surface(), screen.get()).release(0, QPoint(440, 200));
    QVERIFY(view().firstDay < before.firstDay);
}

void TestChartHand::controlDragZoomsToTheBand()
{
    const ChartScale before = m_chart->chart().scale();
    m_chart->drag({300, 150}, {600, 300}, Qt::LeftButton, Qt::ControlModifier);
    QVERIFY(std::abs(view().firstDay - before.day(300)) < 1e-6);
    QVERIFY(std::abs(view().lastDay - before.day(600)) < 1e-6);
    QVERIFY(std::abs(view().logHigh - before.logPrice(150)) < 1e-9);
    QVERIFY(std::abs(view().logLow - before.logPrice(300)) < 1e-9);
}

void TestChartHand::rightDragZoomsToTheBand()
{
    const ChartScale before = m_chart->chart().scale();
    m_chart->drag({600, 300}, {300, 150}, Qt::RightButton);
    QVERIFY(std::abs(view().firstDay - before.day(300)) < 1e-6);
    QVERIFY(std::abs(view().logLow - before.logPrice(300)) < 1e-9);
}

void TestChartHand::escapeTakesBackTheBand()
{
    const ViewRange before = view();
    QTest::mousePress(m_chart->surface(), Qt::LeftButton, Qt::ControlModifier, {300, 150});
    QTest::mouseMove(m_chart->surface(), {600, 300});
    QVERIFY(m_chart->view->guides().band());
    m_chart->key(Qt::Key_Escape);
    QVERIFY(!m_chart->view->guides().band());
    QTest::mouseRelease(m_chart->surface(), Qt::LeftButton, {}, {600, 300});
    QCOMPARE(view(), before);
}

void TestChartHand::escapeTakesBackADrag()
{
    const ViewRange before = view();
    QTest::mousePress(m_chart->surface(), Qt::LeftButton, {}, {300, 400});
    QTest::mouseMove(m_chart->surface(), {400, 400});
    QVERIFY(view() != before);
    m_chart->key(Qt::Key_Escape);
    QCOMPARE(view(), before);
    QTest::mouseRelease(m_chart->surface(), Qt::LeftButton, {}, {400, 400});
}

void TestChartHand::tinyBandIsNone()
{
    const ViewRange before = view();
    m_chart->drag({300, 150}, {360, 153}, Qt::RightButton);
    QCOMPARE(view(), before);
}

void TestChartHand::rightClickOpensTheMenu()
{
    QTest::mouseClick(m_chart->surface(), Qt::RightButton, {}, {400, 300});
    QVERIFY(menu());
    for (const char *text : {"Add Note Here…", "Add Note at This Date…", "Fit View", "Copy Summary"})
        QVERIFY2(entry(menu(), QString::fromUtf8(text)), text);
    menu()->close();
}

void TestChartHand::rightDragOpensNone()
{
    m_chart->drag({300, 150}, {600, 300}, Qt::RightButton);
    QVERIFY(!menu());
}

void TestChartHand::menuKeyOpensTheMenu()
{
    m_chart->view->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, m_chart->view->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(m_chart->view, &event);
    QVERIFY(menu());
    menu()->close();
}

void TestChartHand::crosshairTellsPriceAndDay()
{
    m_chart->view->setFocus();
    m_chart->key(Qt::Key_C);
    QVERIFY(m_chart->document.chartOptions().crosshair);
    QTest::mouseMove(m_chart->surface(), m_chart->at(dayOf(2022, 6, 1), 30));
    const ChartGuides &guides = m_chart->view->guides();
    QVERIFY(guides.crosshair());
    QVERIFY2(guides.crosshairDay().endsWith(QStringLiteral(" 2022")), qPrintable(guides.crosshairDay()));
    const double price = QStringView(guides.crosshairPrice()).mid(1).toDouble();
    QVERIFY2(std::abs(price - 30) < 1, qPrintable(guides.crosshairPrice()));
    QTest::mouseMove(m_chart->surface(), m_chart->at(dayOf(2023, 9, 15), 1.75) + QPoint(0, 4));
    QCOMPARE(guides.crosshairPrice(), QStringLiteral("$1.75"));
    m_chart->key(Qt::Key_C);
    QVERIFY(!m_chart->document.chartOptions().crosshair);
    QVERIFY(!guides.crosshair());
}

void TestChartHand::noCrosshairUnlessWanted()
{
    QTest::mouseMove(m_chart->surface(), {400, 300});
    QVERIFY(!m_chart->view->guides().crosshair());
}

void TestChartHand::draggingANameMovesItsThreshold()
{
    const QPoint name = m_chart->nameOf(1);
    QVERIFY(!name.isNull());
    m_chart->drag(name, name + QPoint(0, 60));
    QCOMPARE(m_chart->document.settings().thresholds[0], 42.0);
    QVERIFY(m_chart->document.settings().thresholds[1] < 83);
    QCOMPARE(m_chart->chart().series()[1].steps.front().price,
             m_chart->document.result().series[1].floor.front().price);
}

void TestChartHand::plotHeightRunsThroughAllScores()
{
    const QPoint name = m_chart->nameOf(1);
    const ThresholdDrag drag = thresholdDrag(m_chart->chart(), 1, name.y());
    QCOMPARE(drag.scale.high, scoreScale(m_chart->document.dataset(), "mmlu").high);
    const double tenth = m_chart->chart().scale().plot.height() / 10;
    QVERIFY(std::abs(drag.thresholdAt(name.y() + tenth) - (83 - (drag.scale.high - drag.scale.low) / 10)) <= 0.051);
    QCOMPARE(drag.thresholdAt(name.y()), 83.0);
    QCOMPARE(drag.thresholdAt(-1e6), drag.scale.high);
    QCOMPARE(drag.thresholdAt(1e6), drag.scale.low);
}

void TestChartHand::escapePutsTheThresholdBack()
{
    const QPoint name = m_chart->nameOf(0);
    QTest::mousePress(m_chart->surface(), Qt::LeftButton, {}, name);
    QTest::mouseMove(m_chart->surface(), name - QPoint(0, 50));
    QVERIFY(m_chart->document.settings().thresholds[0] > 42);
    m_chart->key(Qt::Key_Escape);
    QCOMPARE(m_chart->document.settings().thresholds[0], 42.0);
    QTest::mouseRelease(m_chart->surface(), Qt::LeftButton, {}, name - QPoint(0, 50));
}

void TestChartHand::nameShowsThatItCanBeDragged()
{
    QTest::mouseMove(m_chart->surface(), m_chart->nameOf(0));
    QCOMPARE(m_chart->surface()->cursor().shape(), Qt::SizeVerCursor);
    QTest::mouseMove(m_chart->surface(), {300, 400});
    QCOMPARE(m_chart->surface()->cursor().shape(), Qt::ArrowCursor);
}

void TestChartHand::draggedNoteMovesAsOneStep()
{
    const QPoint middle = addNote();
    const QRectF before = m_chart->chart().annotationBoxes()[0].box;
    const int steps = m_chart->document.undoStack()->count();
    m_chart->drag(middle, middle + QPoint(40, 30));
    QCOMPARE(m_chart->document.undoStack()->count(), steps + 1);
    QCOMPARE(m_chart->document.undoStack()->undoText(), QStringLiteral("Move Note"));
    QCOMPARE(m_chart->chart().annotationBoxes()[0].box, before.translated(40, 30));
    m_chart->document.undoStack()->undo();
    QCOMPARE(m_chart->chart().annotationBoxes()[0].box, before);
}

void TestChartHand::escapePutsTheNoteBack()
{
    const QPoint middle = addNote();
    const QRectF before = m_chart->chart().annotationBoxes()[0].box;
    QTest::mousePress(m_chart->surface(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(m_chart->surface(), middle + QPoint(40, 30));
    QCOMPARE(m_chart->chart().annotationBoxes()[0].box, before.translated(40, 30));
    m_chart->key(Qt::Key_Escape);
    QTest::mouseRelease(m_chart->surface(), Qt::LeftButton, {}, middle + QPoint(40, 30));
    QCOMPARE(m_chart->chart().annotationBoxes()[0].box, before);
    QCOMPARE(m_chart->document.undoStack()->undoText(), QStringLiteral("Add"));
}

void TestChartHand::keysMoveANoteAsOneStep()
{
    const QPoint middle = addNote();
    const QRectF before = m_chart->chart().annotationBoxes()[0].box;
    const auto lift = [&] {
        QTest::mouseClick(m_chart->surface(), Qt::RightButton, {},
                          m_chart->chart().annotationBoxes()[0].box.center().toPoint());
        entry(menu(), QStringLiteral("Move Note"))->trigger();
        menu()->close();
    };
    lift();
    m_chart->key(Qt::Key_Right);
    m_chart->key(Qt::Key_Down);
    m_chart->key(Qt::Key_Escape);
    QCOMPARE(m_chart->chart().annotationBoxes()[0].box, before);
    QCOMPARE(m_chart->document.undoStack()->undoText(), QStringLiteral("Add"));
    lift();
    m_chart->key(Qt::Key_Right);
    m_chart->key(Qt::Key_Right);
    m_chart->key(Qt::Key_Up);
    m_chart->key(Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseMove(m_chart->surface(), middle + QPoint(90, 90)); // the pointer has no part in it
    m_chart->key(Qt::Key_Return);
    QCOMPARE(m_chart->chart().annotationBoxes()[0].box, before.translated(16, -7));
    QCOMPARE(m_chart->document.undoStack()->undoText(), QStringLiteral("Move Note"));
    m_chart->document.undoStack()->undo();
    QCOMPARE(m_chart->chart().annotationBoxes()[0].box, before);
}

void TestChartHand::otherNotesLetGoOfTheOneInHand()
{
    const QPoint middle = addNote();
    QTest::mouseClick(m_chart->surface(), Qt::RightButton, {}, middle);
    entry(menu(), QStringLiteral("Move Note"))->trigger();
    menu()->close();
    m_chart->key(Qt::Key_Right);
    m_chart->document.undoStack()->undo(); // it was added, and is no more
    m_chart->key(Qt::Key_Right);
    m_chart->key(Qt::Key_Return);
    QVERIFY(m_chart->document.annotations().empty());
    QVERIFY(m_chart->chart().annotationBoxes().empty());
    QVERIFY(!m_chart->view->gestures().isActive());
}

void TestChartHand::clickOnANoteMovesNothing()
{
    const QPoint middle = addNote();
    const int steps = m_chart->document.undoStack()->count();
    QTest::mouseClick(m_chart->surface(), Qt::LeftButton, {}, middle);
    QCOMPARE(m_chart->document.undoStack()->count(), steps);
}

void TestChartHand::noteIsRemovedByItsMenu()
{
    QTest::mouseClick(m_chart->surface(), Qt::RightButton, {}, addNote());
    QAction *remove = entry(menu(), QStringLiteral("Remove Note"));
    QVERIFY(remove);
    QVERIFY(!remove->menu());
    remove->trigger();
    menu()->close();
    QVERIFY(m_chart->document.annotations().empty());
    QCOMPARE(m_chart->document.undoStack()->undoText(), QStringLiteral("Remove Note"));
}

void TestChartHand::notesAreListedWhereTheMenuIsOverNone()
{
    m_chart->document.setAnnotations({{"R&D", double(dayOf(2023, 1, 1).sinceEpoch), 1.0, 0, 0}}, QStringLiteral("Add"));
    QTest::mouseClick(m_chart->surface(), Qt::RightButton, {}, {200, 400});
    QAction *remove = entry(menu(), QStringLiteral("Remove Note"));
    QVERIFY(remove && remove->menu());
    QCOMPARE(remove->menu()->actions().size(), 1);
    QCOMPARE(remove->menu()->actions()[0]->text(), QStringLiteral("R&&D"));
    menu()->close();
}

QTEST_MAIN(TestChartHand)
#include "tst_charthand.moc"
