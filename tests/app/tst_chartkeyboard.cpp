#include "chartpanelfixture.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLineEdit>
#include <QtTest/qtestaccessible.h>

using namespace llmflation;

/// The chart under the keyboard, and as a screen reader tells it.
class TestChartKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chart = std::make_unique<ChartPanelFixture>();
        QVERIFY(m_chart->isExposed());
        m_chart->view->setFocus(Qt::OtherFocusReason);
    }
    void cleanup() { m_chart.reset(); }

    void firstArrowShowsTheLastMonth();
    void arrowsWalkTheMonths();
    void pagesWalkTheYears();
    void controlAndArrowsGoToTheEnds();
    void arrowsGoOnFromAClick();
    void cursorHasACard();
    void enterChoosesTheRow();
    void escapeHidesTheCursor();
    void tabWalksTheSeriesAndLeaves();
    void seriesMayGoWhileTheCursorIsOnThem();
    void focusShowsAFrame();
    void plusAndMinusZoomAboutTheCursor();
    void zeroAndHomeShowAll();
    void shiftAndArrowsMoveTheView();
    void cursorOutOfViewIsBroughtIntoIt();
    void emptyChartTakesNoKeys();

    void isAChartToScreenReaders();
    void summaryIsItsDescription();
    void monthIsItsValue();
    void everyStepIsTold();

private:
    [[nodiscard]] std::string month() const
    {
        const FloorPoint *point = m_chart->view->cursorPoint();
        return point ? toIso(monthOf(point->date)) : std::string();
    }
    [[nodiscard]] ViewRange view() const { return m_chart->chart().scale().view; }
    [[nodiscard]] QAccessibleInterface *accessible() const
    {
        return QAccessible::queryAccessibleInterface(m_chart->view);
    }

    std::unique_ptr<ChartPanelFixture> m_chart;
};

void TestChartKeyboard::firstArrowShowsTheLastMonth()
{
    QVERIFY(!m_chart->view->cursorPoint());
    m_chart->key(Qt::Key_Left);
    QCOMPARE(month(), std::string("2024-11"));
    QVERIFY(m_chart->view->guides().cursor());
    QCOMPARE(m_chart->view->guides().cursor()->toPoint(), m_chart->at(dayOf(2024, 11, 1), 0.06));
}

void TestChartKeyboard::arrowsWalkTheMonths()
{
    m_chart->key(Qt::Key_Left);
    m_chart->key(Qt::Key_Left);
    QCOMPARE(month(), std::string("2024-10"));
    m_chart->key(Qt::Key_Right);
    m_chart->key(Qt::Key_Right);
    QCOMPARE(month(), std::string("2024-11"));
}

void TestChartKeyboard::pagesWalkTheYears()
{
    m_chart->key(Qt::Key_Left);
    m_chart->key(Qt::Key_PageUp);
    QCOMPARE(month(), std::string("2023-11"));
    m_chart->key(Qt::Key_PageUp);
    m_chart->key(Qt::Key_PageUp);
    m_chart->key(Qt::Key_PageUp);
    QCOMPARE(month(), std::string("2021-11"));
    m_chart->key(Qt::Key_PageDown);
    QCOMPARE(month(), std::string("2022-11"));
}

void TestChartKeyboard::controlAndArrowsGoToTheEnds()
{
    m_chart->key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(month(), std::string("2021-11"));
    m_chart->key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(month(), std::string("2024-11"));
}

void TestChartKeyboard::arrowsGoOnFromAClick()
{
    QTest::mouseClick(m_chart->surface(), Qt::LeftButton, {}, m_chart->at(dayOf(2023, 9, 15), 1.75));
    QVERIFY(!m_chart->view->cursorPoint());
    m_chart->key(Qt::Key_Left);
    QCOMPARE(month(), std::string("2023-08"));
}

void TestChartKeyboard::cursorHasACard()
{
    m_chart->key(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(m_chart->view->card());
    QCOMPARE(m_chart->view->card()->heading, QStringLiteral("Nov 2021"));
    QVERIFY(m_chart->view->card()->model.startsWith(QStringLiteral("GPT-3")));
}

void TestChartKeyboard::enterChoosesTheRow()
{
    m_chart->key(Qt::Key_Return);
    QCOMPARE(m_chart->document.currentRow(), -1);
    m_chart->key(Qt::Key_Left, Qt::ControlModifier);
    m_chart->key(Qt::Key_Return);
    QCOMPARE(m_chart->document.currentRow(), static_cast<int>(m_chart->document.result().series[0].floor[0].row));
}

void TestChartKeyboard::escapeHidesTheCursor()
{
    m_chart->key(Qt::Key_Left);
    m_chart->key(Qt::Key_Escape);
    QVERIFY(!m_chart->view->cursorPoint());
    QVERIFY(!m_chart->view->guides().cursor());
    QVERIFY(!m_chart->view->card());
}

void TestChartKeyboard::tabWalksTheSeriesAndLeaves()
{
    QWidget window;
    auto *box = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *after = new QLineEdit;
    box->addWidget(before);
    box->addWidget(m_chart->panel.get());
    box->addWidget(after);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();

    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(m_chart->view->hasFocus());
    QVERIFY(m_chart->view->cursorText().startsWith(QStringLiteral("MMLU ≥ 42, ")));
    m_chart->key(Qt::Key_Tab);
    QVERIFY(m_chart->view->hasFocus());
    QVERIFY(m_chart->view->cursorText().startsWith(QStringLiteral("MMLU ≥ 83, ")));
    m_chart->key(Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    QVERIFY(!m_chart->view->cursorPoint());

    QTest::keyClick(after, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_chart->view->cursorText().startsWith(QStringLiteral("MMLU ≥ 83, ")));
    m_chart->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_chart->view->cursorText().startsWith(QStringLiteral("MMLU ≥ 42, ")));
    m_chart->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(before->hasFocus());
    m_chart->panel->setParent(nullptr); // which the fixture owns
}

void TestChartKeyboard::seriesMayGoWhileTheCursorIsOnThem()
{
    m_chart->document.addThreshold(60);
    m_chart->key(Qt::Key_Left);
    m_chart->key(Qt::Key_Tab);
    m_chart->key(Qt::Key_Tab);
    QVERIFY(m_chart->view->cursorText().startsWith(QStringLiteral("MMLU ≥ 60, ")));
    m_chart->document.removeThreshold(2);
    m_chart->document.removeThreshold(1);
    m_chart->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_chart->view->cursorText().startsWith(QStringLiteral("MMLU ≥ 42, ")));
}

void TestChartKeyboard::focusShowsAFrame()
{
    const QPoint edge(1, m_chart->panel->height() / 2);
    const QColor before = m_chart->panel->grab().toImage().pixelColor(edge);
    m_chart->key(Qt::Key_Left);
    QCOMPARE(m_chart->panel->grab().toImage().pixelColor(edge), themeFor(m_chart->panel->palette()).accent);
    QTest::mouseClick(m_chart->surface(), Qt::LeftButton, {}, {300, 400});
    QCOMPARE(m_chart->panel->grab().toImage().pixelColor(edge), before);
}

void TestChartKeyboard::plusAndMinusZoomAboutTheCursor()
{
    m_chart->key(Qt::Key_Left, Qt::ControlModifier);
    const ViewRange whole = view();
    const QPointF cursor = m_chart->view->guides().cursor().value();
    m_chart->key(Qt::Key_Plus);
    QVERIFY(view().lastDay - view().firstDay < whole.lastDay - whole.firstDay);
    QVERIFY((m_chart->view->guides().cursor().value() - cursor).manhattanLength() < 2);
    m_chart->key(Qt::Key_Minus);
    QVERIFY(std::abs(view().firstDay - whole.firstDay) < 1);
}

void TestChartKeyboard::zeroAndHomeShowAll()
{
    const ViewRange whole = view();
    for (const Qt::Key reset : {Qt::Key_0, Qt::Key_Home}) {
        m_chart->key(Qt::Key_Plus);
        QVERIFY(view() != whole);
        m_chart->key(reset);
        QCOMPARE(view(), whole);
    }
}

void TestChartKeyboard::shiftAndArrowsMoveTheView()
{
    const ViewRange whole = view();
    m_chart->key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view().firstDay > whole.firstDay);
    QVERIFY(!m_chart->view->cursorPoint());
    m_chart->key(Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(view().logLow > whole.logLow);
}

void TestChartKeyboard::cursorOutOfViewIsBroughtIntoIt()
{
    for (int i = 0; i < 10; ++i)
        m_chart->key(Qt::Key_Plus);
    m_chart->key(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(m_chart->view->guides().cursor());
    QVERIFY(m_chart->chart().scale().plot.contains(*m_chart->view->guides().cursor()));
}

void TestChartKeyboard::emptyChartTakesNoKeys()
{
    m_chart->document.newFile();
    for (const Qt::Key which : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Return, Qt::Key_Plus, Qt::Key_Escape})
        m_chart->key(which);
    QVERIFY(!m_chart->view->cursorPoint());
    QCOMPARE(m_chart->view->cursorText(), QString());
}

void TestChartKeyboard::isAChartToScreenReaders()
{
    QVERIFY(accessible());
    QCOMPARE(accessible()->role(), QAccessible::Chart);
    QCOMPARE(accessible()->text(QAccessible::Name), QStringLiteral("Price chart"));
    QVERIFY(accessible()->state().focusable);
}

void TestChartKeyboard::summaryIsItsDescription()
{
    QCOMPARE(accessible()->text(QAccessible::Description),
             QStringLiteral("The cheapest model with MMLU of at least 42 fell from $60 in November 2021 to $0.06 in "
                            "November 2024, a factor of 1,000; fitted rate 15.3× a year. The cheapest model with MMLU "
                            "of at least 83 fell from $45 in March 2023 to $0.88 in November 2024, a factor of 51; "
                            "fitted rate 12.0× a year. Prices are in US dollars per million tokens, as of 12 Nov "
                            "2024."));
}

void TestChartKeyboard::monthIsItsValue()
{
    QAccessibleValueInterface *value = accessible()->valueInterface();
    QVERIFY(value);
    QVERIFY(!value->currentValue().isValid());
    m_chart->key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(value->currentValue().toDouble(), 60.0);
    QVERIFY(accessible()->text(QAccessible::Value).startsWith(QStringLiteral("MMLU ≥ 42, Nov 2021: $60, GPT-3")));
}

void TestChartKeyboard::everyStepIsTold()
{
    if (!QTest::qWaitFor([] { return QAccessible::isActive(); }, 300))
        QSKIP("no screen reader can listen here: needs QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 on X11, and D-Bus");
    QTestAccessibility::initialize();
    QTestAccessibility::clearEvents();
    m_chart->key(Qt::Key_Left, Qt::ControlModifier);
    QAccessibleValueChangeEvent expected(m_chart->view, m_chart->view->cursorText());
    QVERIFY(QTestAccessibility::containsEvent(&expected));
    QTestAccessibility::cleanup();
}

QTEST_MAIN(TestChartKeyboard)
#include "tst_chartkeyboard.moc"
