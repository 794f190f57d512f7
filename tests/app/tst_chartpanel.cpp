#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "charts/cloudlayer.h"
#include "charts/pricechart.h"
#include "defaultdata.h"
#include "document/document.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace llmflation;

/// The panel over a document with the article's settings, driven by mouse and wheel.
class TestChartPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstMarkerStandsAtItsMonthAndPrice();
    void thresholdMovesTheFloor();
    void editedPriceMovesItsStep();
    void clickOnAMarkerChoosesItsRow();
    void clickOnTheCloudChoosesItsRow();
    void clickOnNothingLeavesTheRow();
    void chosenRowIsMarked();
    void pointingAtAStepShowsItsCard();
    void wheelZoomsAboutThePointer();
    void doubleClickShowsAll();
    void dragMovesTheView();
    void anotherDatasetIsShownWhole();

private:
    [[nodiscard]] const PriceChart &chart() const { return m_view->priceChart(); }
    [[nodiscard]] QPoint firstMarker() const { return chart().series()[0].markers[0].toPoint(); }
    [[nodiscard]] QImage picture() const { return m_view->grab().toImage(); }
    void wheel(QPoint position, int units);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ChartPanel> m_panel;
    ChartView *m_view = nullptr;
};

void TestChartPanel::init()
{
    m_document = std::make_unique<Document>();
    m_document->openDefault();
    m_document->setSettings(articleSettings({42, 83}));
    m_panel = std::make_unique<ChartPanel>(*m_document);
    m_panel->resize(1020, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_view = m_panel->findChild<ChartView *>(QStringLiteral("chartView"));
    QVERIFY(m_view);
}

void TestChartPanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void TestChartPanel::wheel(QPoint position, int units)
{
    QWheelEvent event(position, m_view->viewport()->mapToGlobal(position), {}, {0, units}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &event);
}

void TestChartPanel::firstMarkerStandsAtItsMonthAndPrice()
{
    const QPointF marker = chart().series()[0].markers[0];
    QVERIFY(std::abs(marker.x() - chart().scale().x(dayOf(2021, 11, 1).sinceEpoch)) <= 0.5);
    QVERIFY(std::abs(marker.y() - chart().scale().y(60)) <= 0.5);
}

void TestChartPanel::thresholdMovesTheFloor()
{
    const QImage before = picture();
    m_document->setThreshold(0, 70);
    QCOMPARE(chart().series()[0].steps.front().price, m_document->result().series[0].floor.front().price);
    QVERIFY(picture() != before);
}

void TestChartPanel::editedPriceMovesItsStep()
{
    const QPointF before = chart().series()[1].markers[0];
    const auto row = static_cast<int>(chart().series()[1].steps[0].row);
    const auto input = static_cast<int>(m_document->columnMap().find(Role::InputPrice).value());
    m_document->setCell(row, input, QStringLiteral("60"));
    const QPointF after = chart().series()[1].markers[0];
    QCOMPARE(after.x(), before.x());
    QVERIFY(after.y() < before.y());
}

void TestChartPanel::clickOnAMarkerChoosesItsRow()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, firstMarker());
    QCOMPARE(m_document->currentRow(), static_cast<int>(chart().series()[0].steps[0].row));
}

void TestChartPanel::clickOnTheCloudChoosesItsRow()
{
    // Claude 3 Opus, the dearest of March 2024 in the article's choice: 15 in, 75 out.
    const QPointF point = chart().scale().at(dayOf(2024, 3, 4).sinceEpoch, 45);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point.toPoint());
    QVERIFY(m_document->currentRow() >= 0);
    const auto row = static_cast<std::size_t>(m_document->currentRow());
    QCOMPARE(m_document->dataset().name(m_document->dataset().model[row]), std::string_view("Claude 3 Opus"));
}

void TestChartPanel::clickOnNothingLeavesTheRow()
{
    const QPoint below = chart().scale().at(dayOf(2022, 3, 1).sinceEpoch, 0.05).toPoint();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(m_document->currentRow(), -1);
}

void TestChartPanel::chosenRowIsMarked()
{
    const QImage before = picture();
    m_document->setCurrentRow(static_cast<int>(chart().series()[0].steps[0].row));
    const QPoint onRing = firstMarker() + QPoint(0, 9);
    QVERIFY(picture().pixelColor(onRing) != before.pixelColor(onRing));
}

void TestChartPanel::pointingAtAStepShowsItsCard()
{
    const QImage before = picture();
    QTest::mouseMove(m_view->viewport(), firstMarker() + QPoint(40, 0));
    const QPoint inCard = firstMarker() + QPoint(40, 0) + QPoint(16, 22);
    const QImage after = picture();
    QVERIFY(after.copy(QRect(inCard, QSize(180, 60))) != before.copy(QRect(inCard, QSize(180, 60))));
}

void TestChartPanel::wheelZoomsAboutThePointer()
{
    const QPoint pointer(400, 200);
    const ChartScale before = chart().scale();
    wheel(pointer, 120);
    const ChartScale after = chart().scale();
    QVERIFY(after.view.lastDay - after.view.firstDay < before.view.lastDay - before.view.firstDay);
    QVERIFY(std::abs(after.day(pointer.x()) - before.day(pointer.x())) < 3);
}

void TestChartPanel::doubleClickShowsAll()
{
    const ViewRange whole = chart().scale().view;
    wheel({400, 200}, 240);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {400, 200});
    QCOMPARE(chart().scale().view, whole);
}

void TestChartPanel::dragMovesTheView()
{
    const double before = chart().scale().view.firstDay;
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {400, 200});
    QTest::mouseMove(m_view->viewport(), {450, 200});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {450, 200});
    QVERIFY(chart().scale().view.firstDay < before);
    QCOMPARE(m_document->currentRow(), -1);
}

void TestChartPanel::anotherDatasetIsShownWhole()
{
    wheel({400, 200}, 240);
    m_document->newFile();
    QVERIFY(chart().series()[0].steps.empty());
    m_document->openDefault();
    QVERIFY(!chart().series()[0].steps.empty());
    QVERIFY(chart().scale().plot.contains(chart().series()[0].markers[0]));
}

QTEST_MAIN(TestChartPanel)
#include "tst_chartpanel.moc"
