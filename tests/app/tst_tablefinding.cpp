#include "datasetpanelfixture.h"
#include "panels/celllinks.h"
#include "panels/historypanel.h"
#include "panels/problemspanel.h"

#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace llmflation;

class TableFindingTest : public QObject, protected DatasetPanelFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPanel(); }
    void cleanup() { closePanel(); }

    void findsRoundAndBack();
    void findMindsCaseWholeCellsAndExpressions();
    void replacesAllAsOneStep();
    void replacesInTheSelectionAlone();
    void expressionsThatTakeForEverGiveUp();
    void hiddenCharactersAreShown();
    void previousProblemGoesRound();
    void nextProblemGoesRound();
    void problemsAreListedLedToAndMended();
    void historyGoesBackInPlainWords();
    void linksAreHttpAlone();

private:
    void find(const QString &text);
    void findAgain();
    void check(const char *name);
    [[nodiscard]] QString findStatus() const;
};

void TableFindingTest::find(const QString &text)
{
    key(Qt::CTRL | Qt::Key_F);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("findText"));
    type(text);
}

void TableFindingTest::findAgain()
{
    QTest::mouseClick(m_panel->findChild<QWidget *>(QStringLiteral("findNext")), Qt::LeftButton);
}

void TableFindingTest::check(const char *name)
{
    auto *box = m_panel->findChild<QCheckBox *>(QLatin1String(name));
    QTest::keyClick(box, Qt::Key_Space);
}

QString TableFindingTest::findStatus() const
{
    return m_panel->findChild<QLabel *>(QStringLiteral("findStatus"))->text();
}

void TableFindingTest::findsRoundAndBack()
{
    find(QStringLiteral("together"));
    key(Qt::Key_Return);
    QCOMPARE(m_table->currentIndex(), cell(2, Provider));
    key(Qt::Key_Return);
    QCOMPARE(m_table->currentIndex(), cell(3, Provider));
    key(Qt::Key_Return);
    QCOMPARE(m_table->currentIndex(), cell(2, Provider));
    key(Qt::SHIFT | Qt::Key_Return);
    QCOMPARE(m_table->currentIndex(), cell(3, Provider));
    key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_table);
}

void TableFindingTest::findMindsCaseWholeCellsAndExpressions()
{
    find(QStringLiteral("openai"));
    check("findMatchCase");
    findAgain();
    QCOMPARE(findStatus(), QStringLiteral("Not found"));
    check("findMatchCase");
    m_panel->findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("Llama"));
    check("findWholeCell");
    findAgain();
    QCOMPARE(findStatus(), QStringLiteral("Not found"));
    check("findPattern");
    m_panel->findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("llama .* \\d+B"));
    findAgain();
    QCOMPARE(m_table->currentIndex(), cell(2, Model));
    m_panel->findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("(("));
    findAgain();
    QVERIFY(findStatus().startsWith(QStringLiteral("No regular expression")));
}

void TableFindingTest::replacesAllAsOneStep()
{
    key(Qt::CTRL | Qt::Key_H);
    type(QStringLiteral("OpenAI"));
    m_panel->findChild<QLineEdit *>(QStringLiteral("replaceText"))->setText(QStringLiteral("Open AI"));
    QTest::mouseClick(m_panel->findChild<QWidget *>(QStringLiteral("replaceAll")), Qt::LeftButton);
    QCOMPARE(text(0, Vendor), QStringLiteral("Open AI"));
    QCOMPARE(text(1, Provider), QStringLiteral("Open AI"));
    QCOMPARE(findStatus(), QStringLiteral("4 replaced in 4 cells"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TableFindingTest::replacesInTheSelectionAlone()
{
    click(0, Vendor);
    click(1, Vendor, Qt::ShiftModifier);
    key(Qt::CTRL | Qt::Key_H);
    type(QStringLiteral("(Open)(AI)"));
    check("findPattern");
    m_panel->findChild<QLineEdit *>(QStringLiteral("replaceText"))->setText(QStringLiteral("\\2\\1"));
    QTest::mouseClick(m_panel->findChild<QWidget *>(QStringLiteral("replaceAll")), Qt::LeftButton);
    QCOMPARE(text(0, Vendor), QStringLiteral("AIOpen"));
    QCOMPARE(text(0, Provider), QStringLiteral("OpenAI"));
}

void TableFindingTest::expressionsThatTakeForEverGiveUp()
{
    m_document->setCell(0, 0, QString(40, u'a') + u'!');
    find(QStringLiteral("(a+)+$"));
    check("findPattern");
    QElapsedTimer timer;
    timer.start();
    findAgain();
    QVERIFY(timer.elapsed() < 5000);
}

void TableFindingTest::hiddenCharactersAreShown()
{
    m_document->setCell(0, 0, QStringLiteral("a\u202eb\u0001c"));
    QCOMPARE(text(0, Model), QStringLiteral("a⟨U+202E⟩b␁c"));
    QVERIFY(!m_document->undoStack()->undoText().contains(QChar(0x202e)));
    m_document->setCell(0, 5, QStringLiteral("\u202e1"));
    QVERIFY(!cell(0, Input).data(Qt::ToolTipRole).toString().contains(QChar(0x202e)));
}

void TableFindingTest::previousProblemGoesRound()
{
    m_document->setCell(1, 3, QStringLiteral("2023-02-30"));
    m_document->setCell(3, 5, QStringLiteral("-1"));
    click(2, Model);
    key(Qt::SHIFT | Qt::Key_F8);
    QCOMPARE(m_table->currentIndex(), cell(1, From));
    key(Qt::SHIFT | Qt::Key_F8);
    QCOMPARE(m_table->currentIndex(), cell(3, Input));
}

void TableFindingTest::nextProblemGoesRound()
{
    m_document->setCell(1, 3, QStringLiteral("2023-02-30"));
    m_document->setCell(3, 5, QStringLiteral("-1"));
    click(2, Model);
    key(Qt::Key_F8);
    QCOMPARE(m_table->currentIndex(), cell(3, Input));
    key(Qt::Key_F8);
    QCOMPARE(m_table->currentIndex(), cell(1, From));
}

void TableFindingTest::problemsAreListedLedToAndMended()
{
    m_document->setCell(1, 1, QStringLiteral("openai"));
    m_document->setCell(2, 5, QStringLiteral("0.0000002"));
    m_document->setCell(2, 6, QStringLiteral("0.0000002"));
    ProblemsPanel problems(*m_document);
    connect(&problems, &ProblemsPanel::cellAsked, m_panel.get(), &DatasetPanel::showCell);
    problems.resize(700, 300);
    problems.show();
    QVERIFY(QTest::qWaitForWindowActive(&problems));
    auto *list = problems.findChild<QTableView *>(QStringLiteral("problemsTable"));
    QCOMPARE(list->model()->rowCount(), 3); // two prices, one spelling
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_table->currentIndex(), cell(2, Input));
    list->selectRow(0);
    QTest::mouseClick(problems.findChild<QPushButton *>(QStringLiteral("mendSelected")), Qt::LeftButton);
    QCOMPARE(text(2, Input), QStringLiteral("0.2"));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::mouseClick(problems.findChild<QPushButton *>(QStringLiteral("mendCertain")), Qt::LeftButton);
    QCOMPARE(text(1, Vendor), QStringLiteral("OpenAI"));
    QCOMPARE(text(2, Output), QStringLiteral("0.0000002"));
}

void TableFindingTest::historyGoesBackInPlainWords()
{
    m_document->setCell(0, 0, QStringLiteral("R&D"));
    m_document->setCell(0, 1, QStringLiteral("X"));
    HistoryPanel history(*m_document);
    auto *list = history.findChild<QListView *>(QStringLiteral("historyList"));
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(2, 0).data().toString(), QStringLiteral("Edit vendor of R&D"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(text(0, Model), QStringLiteral("GPT-3"));
}

void TableFindingTest::linksAreHttpAlone()
{
    QCOMPARE(linksIn(QStringLiteral("see https://openai.com/pricing ; file:///etc/passwd javascript:alert(1)")).size(),
             1);
    QVERIFY(linksIn(QStringLiteral("github:a/b@c")).isEmpty());
    QVERIFY(linksIn(QStringLiteral("https://user:word@evil.example/")).isEmpty());
    m_document->setCell(0, 1, QStringLiteral("https://openai.com"));
    auto *open = m_panel->findChild<QAction *>(QStringLiteral("openLink"));
    click(0, Model);
    QVERIFY(!open->isEnabled());
    click(0, Vendor);
    QVERIFY(open->isEnabled());
}

QTEST_MAIN(TableFindingTest)
#include "tst_tablefinding.moc"
