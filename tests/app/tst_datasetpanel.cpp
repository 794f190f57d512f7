#include "datasetpanelfixture.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace llmflation;

class DatasetPanelTest : public QObject, protected DatasetPanelFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPanel(); }
    void cleanup() { closePanel(); }

    void showsNumbersAsTypedAndTheMeanBesideThem();
    void editedPriceMovesTheFloorAndUndoPutsItBack();
    void typingOverACellReplacesItsText();
    void badValueIsKeptMarkedAndExplained();
    void escapeLeavesTheCellAsItWas();
    void meanCannotBeEdited();
    void flagIsChosenByItsFirstLetter();
    void dayIsChosenInTheCalendar();
    void vendorIsCompleted();
    void insertsARowBelow();
    void duplicatesRows();
    void deletingTheCopyLeavesTheOriginal();
    void deletesScatteredRows();
    void filtersByWordAndCondition();
    void emptyFilterSaysWhy();
    void conditionsMayBeJoinedByWords();
    void oddPriceIsMarkedAndLedTo();
    void undoAndRedoLeadToTheirCell();
    void editedRowStaysUnderTheFilter();
    void insertedRowShowsUnderTheFilter();
    void sortsByHeaderClicksAndBackToFileOrder();
    void selectingARowTellsTheDocument();
    void documentsRowIsSelectedAndSeen();
    void rowHiddenByTheFilterIsExplained();
    void anotherFileStartsUnfiltered();
    void summaryCountsRowsProblemsAndEdits();
    void savingChangesTheEditedFieldAlone();
    void sortsBySeveralColumns();
    void modelStaysInSightWhenScrolledSideways();
};

void DatasetPanelTest::showsNumbersAsTypedAndTheMeanBesideThem()
{
    QCOMPARE(text(3, Input), QStringLiteral("0.88"));
    QCOMPARE(text(1, Mean), QStringLiteral("45"));
    QCOMPARE(m_table->model()->headerData(Mean, Qt::Horizontal).toString(), QStringLiteral("Mean $/Mtok"));
}

void DatasetPanelTest::editedPriceMovesTheFloorAndUndoPutsItBack()
{
    QCOMPARE(m_document->result().series[1].floor.front().price, 45.0);
    click(1, Input);
    key(Qt::Key_F2);
    key(Qt::CTRL | Qt::Key_A);
    type(QStringLiteral("10"));
    key(Qt::Key_Return);
    QCOMPARE(text(1, Input), QStringLiteral("10"));
    QCOMPARE(m_document->result().series[1].floor.front().price, 35.0);
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Edit input price of GPT-4"));

    m_document->undoStack()->undo();
    QCOMPARE(text(1, Input), QStringLiteral("30"));
    QCOMPARE(m_document->result().series[1].floor.front().price, 45.0);
    QVERIFY(!m_document->isModified());
}

void DatasetPanelTest::typingOverACellReplacesItsText()
{
    click(3, Output);
    type(QStringLiteral("1.5"));
    key(Qt::Key_Return);
    QCOMPARE(text(3, Output), QStringLiteral("1.5"));
    QCOMPARE(QApplication::focusWidget(), m_table);
}

void DatasetPanelTest::badValueIsKeptMarkedAndExplained()
{
    click(0, Input);
    type(QStringLiteral("cheap"));
    key(Qt::Key_Return);
    QCOMPARE(text(0, Input), QStringLiteral("cheap"));
    QCOMPARE(cell(0, Input).data(DatasetModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
    QVERIFY(cell(0, Input).data(Qt::ToolTipRole).toString().contains(QStringLiteral("cheap")));
    QCOMPARE(m_table->currentIndex(), cell(1, Input));
    QCOMPARE(note(), QString());
    QVERIFY(summary().contains(QStringLiteral("1 problem")));
    key(Qt::SHIFT | Qt::Key_Return);
    QVERIFY2(note().contains(QStringLiteral("cheap")), qPrintable(note()));
}

void DatasetPanelTest::escapeLeavesTheCellAsItWas()
{
    click(0, Model);
    type(QStringLiteral("other"));
    key(Qt::Key_Escape);
    QCOMPARE(text(0, Model), QStringLiteral("GPT-3"));
    QVERIFY(!m_document->isModified());
}

void DatasetPanelTest::meanCannotBeEdited()
{
    click(0, Mean);
    type(QStringLiteral("1"));
    QCOMPARE(QApplication::focusWidget(), m_table);
    QCOMPARE(text(0, Mean), QStringLiteral("60"));
}

void DatasetPanelTest::flagIsChosenByItsFirstLetter()
{
    click(0, Open);
    key(Qt::Key_F2);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    type(QStringLiteral("y"));
    key(Qt::Key_Return);
    QCOMPARE(text(0, Open), QStringLiteral("yes"));
}

void DatasetPanelTest::dayIsChosenInTheCalendar()
{
    click(0, From);
    key(Qt::Key_F2);
    key(Qt::ALT | Qt::Key_Down);
    auto *calendar = m_table->findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2021, 11, 1));
    auto *days = calendar->findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"));
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(text(0, From), QStringLiteral("2021-11-02"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void DatasetPanelTest::vendorIsCompleted()
{
    click(0, Vendor);
    type(QStringLiteral("me"));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor && editor->completer());
    QCOMPARE(editor->completer()->currentCompletion(), QStringLiteral("Meta"));
}

void DatasetPanelTest::insertsARowBelow()
{
    click(1, Model);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    QCOMPARE(m_table->model()->rowCount(), 5);
    QCOMPARE(text(2, Model), QString());
    QCOMPARE(m_table->currentIndex(), cell(2, Model));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Insert row"));
    m_document->undoStack()->undo();
    QCOMPARE(m_table->model()->rowCount(), 4);
}

void DatasetPanelTest::duplicatesRows()
{
    click(1, Input);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    QCOMPARE(text(2, Model), QStringLiteral("GPT-4"));
    QCOMPARE(text(3, Model), QStringLiteral("Llama 2 7B"));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Duplicate row"));
}

void DatasetPanelTest::deletingTheCopyLeavesTheOriginal()
{
    const std::size_t before = m_document->table().rowCount();
    filter(QStringLiteral("vendor = OpenAI"));
    click(1, Input);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    key(Qt::CTRL | Qt::Key_Delete);
    QCOMPARE(m_document->table().rowCount(), before);
    QCOMPARE(text(1, Model), QStringLiteral("GPT-4"));
}

void DatasetPanelTest::deletesScatteredRows()
{
    click(0, Model);
    click(2, Model, Qt::ControlModifier);
    click(3, Model, Qt::ControlModifier);
    key(Qt::CTRL | Qt::Key_Delete);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(text(0, Model), QStringLiteral("GPT-4"));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Delete 3 rows"));
    m_document->undoStack()->undo();
    QCOMPARE(text(0, Model), QStringLiteral("GPT-3"));
    QCOMPARE(text(3, Model), QStringLiteral("Llama 3.1 70B"));
}

void DatasetPanelTest::filtersByWordAndCondition()
{
    filter(QStringLiteral("LLAMA"));
    QCOMPARE(m_table->model()->rowCount(), 2);
    type(QStringLiteral(" mmlu > 80"));
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(text(0, Model), QStringLiteral("Llama 3.1 70B"));
    QVERIFY(summary().startsWith(QStringLiteral("1 of 4 rows")));
    key(Qt::Key_Escape);
    QCOMPARE(m_table->model()->rowCount(), 4);
    QCOMPARE(QApplication::focusWidget(), m_table);
}

void DatasetPanelTest::emptyFilterSaysWhy()
{
    filter(QStringLiteral("foo = 3"));
    QCOMPARE(m_table->model()->rowCount(), 0);
    QVERIFY2(note().contains(QStringLiteral("“foo”")), qPrintable(note()));
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    type(QStringLiteral("no such model"));
    QCOMPARE(m_table->model()->rowCount(), 0);
    QVERIFY2(note().startsWith(QStringLiteral("No row")), qPrintable(note()));
    key(Qt::Key_Escape);
    QVERIFY(note().isEmpty());
}

void DatasetPanelTest::conditionsMayBeJoinedByWords()
{
    filter(QStringLiteral("vendor = Meta and mmlu > 80, open_weights = yes"));
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(text(0, Model), QStringLiteral("Llama 3.1 70B"));
}

void DatasetPanelTest::oddPriceIsMarkedAndLedTo()
{
    m_document->duplicateRows({1});
    m_document->duplicateRows({1});
    m_document->setCell(2, From, QStringLiteral("2023-06-01"));
    m_document->setCell(3, From, QStringLiteral("2023-07-01"));
    QVERIFY(!cell(2, Input).data(DatasetModel::SeverityRole).isValid());
    click(2, Input);
    type(QStringLiteral("0.03")); // per thousand
    key(Qt::Key_Return);
    QCOMPARE(cell(2, Input).data(DatasetModel::SeverityRole).toInt(), static_cast<int>(Severity::Warning));
    QVERIFY(cell(2, Input).data(DatasetModel::ProblemRole).toString().contains(QStringLiteral("1,000 tokens")));
    QVERIFY2(summary().contains(QStringLiteral("1 odd price")), qPrintable(summary()));
    click(0, Model);
    key(Qt::Key_F8);
    QCOMPARE(m_table->currentIndex(), cell(2, Input));
    m_document->undoStack()->undo();
    QVERIFY(!cell(2, Input).data(DatasetModel::SeverityRole).isValid());
}

void DatasetPanelTest::undoAndRedoLeadToTheirCell()
{
    click(3, Output);
    type(QStringLiteral("1.5"));
    key(Qt::Key_Return);
    click(0, Model);
    m_document->undoStack()->undo();
    QCOMPARE(m_table->currentIndex(), cell(3, Output));
    click(0, Model);
    m_document->undoStack()->redo();
    QCOMPARE(m_table->currentIndex(), cell(3, Output));
    filter(QStringLiteral("GPT"));
    m_document->undoStack()->undo();
    QVERIFY2(note().contains(QStringLiteral("row 4")), qPrintable(note()));
}

void DatasetPanelTest::editedRowStaysUnderTheFilter()
{
    filter(QStringLiteral("vendor = Meta"));
    click(0, Vendor);
    type(QStringLiteral("Zed"));
    key(Qt::Key_Return);
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(text(0, Vendor), QStringLiteral("Zed"));
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    key(Qt::Key_Return);
    QCOMPARE(m_table->model()->rowCount(), 1);
}

void DatasetPanelTest::insertedRowShowsUnderTheFilter()
{
    filter(QStringLiteral("Meta"));
    click(0, Model);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    QCOMPARE(m_table->model()->rowCount(), 3);
    QCOMPARE(text(m_table->currentIndex().row(), Model), QString());
}

void DatasetPanelTest::sortsByHeaderClicksAndBackToFileOrder()
{
    clickHeader(Input);
    QCOMPARE(text(0, Input), QStringLiteral("0.2"));
    QCOMPARE(text(1, Input), QStringLiteral("0.88"));
    clickHeader(Input);
    QCOMPARE(text(0, Input), QStringLiteral("60"));
    clickHeader(Input);
    QCOMPARE(text(0, Model), QStringLiteral("GPT-3"));
    QCOMPARE(text(1, Model), QStringLiteral("GPT-4"));
    QCOMPARE(text(2, Model), QStringLiteral("Llama 2 7B"));
}

void DatasetPanelTest::selectingARowTellsTheDocument()
{
    clickHeader(Input);
    click(0, Model);
    QCOMPARE(m_document->currentRow(), 2);
}

void DatasetPanelTest::documentsRowIsSelectedAndSeen()
{
    m_panel->resize(1100, 110);
    m_document->setCurrentRow(3);
    QCOMPARE(m_table->currentIndex().row(), 3);
    QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_table->currentIndex())));
}

void DatasetPanelTest::rowHiddenByTheFilterIsExplained()
{
    filter(QStringLiteral("Meta"));
    m_document->setCurrentRow(1);
    QCOMPARE(note(), QStringLiteral("The filter hides row 2."));
    QCOMPARE(m_document->currentRow(), 1);
}

void DatasetPanelTest::anotherFileStartsUnfiltered()
{
    filter(QStringLiteral("vendor = Meta"));
    m_document->openDefault();
    QCOMPARE(m_table->model()->rowCount(), 373);
}

void DatasetPanelTest::summaryCountsRowsProblemsAndEdits()
{
    QCOMPARE(summary(), QStringLiteral("4 of 4 rows · 0 problems"));
    const auto *shown = m_panel->findChild<QLabel *>(QStringLiteral("datasetSummary"));
    QVERIFY(shown->width() >= shown->fontMetrics().horizontalAdvance(summary())); // whole
    m_document->setCell(0, 0, QStringLiteral("GPT-3 davinci"));
    QCOMPARE(summary(), QStringLiteral("4 of 4 rows · 0 problems · edited"));
}

void DatasetPanelTest::savingChangesTheEditedFieldAlone()
{
    click(1, Input);
    type(QStringLiteral("10"));
    key(Qt::Key_Return);
    QVERIFY(!m_document->save(m_document->path()));
    QFile file(m_document->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(prices).replace(",30,60,", ",10,60,"));
}

void DatasetPanelTest::sortsBySeveralColumns()
{
    clickHeader(Vendor);
    clickHeader(Input, Qt::ShiftModifier);
    QCOMPARE(text(0, Model), QStringLiteral("Llama 2 7B"));
    QCOMPARE(text(2, Model), QStringLiteral("GPT-4"));
    clickHeader(Input, Qt::ShiftModifier);
    QCOMPARE(text(0, Model), QStringLiteral("Llama 3.1 70B"));
    QCOMPARE(text(2, Model), QStringLiteral("GPT-3"));
    clickHeader(Input, Qt::ShiftModifier);
    QCOMPARE(text(2, Model), QStringLiteral("GPT-3")); // alike: as in the file
    clickHeader(Vendor);
    QCOMPARE(text(0, Vendor), QStringLiteral("OpenAI"));
}

void DatasetPanelTest::modelStaysInSightWhenScrolledSideways()
{
    m_panel->resize(420, 300);
    QCoreApplication::processEvents();
    auto *frozen = m_table->findChild<QWidget *>(QStringLiteral("frozenColumn"));
    QVERIFY(frozen && !frozen->isVisible());
    click(0, Model);
    for (int i = 0; i < 8; ++i)
        key(Qt::Key_Right);
    QCoreApplication::processEvents();
    QVERIFY(frozen->isVisible());
    QVERIFY(m_table->visualRect(m_table->currentIndex()).left() >= frozen->width() - 1);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QVERIFY(m_table->visualRect(m_table->currentIndex()).left() >= frozen->width() - 1);
    QTest::mouseClick(frozen, Qt::LeftButton, {}, QPoint(10, m_table->horizontalHeader()->height() + 2 + 24));
    QCOMPARE(m_table->currentIndex(), cell(1, Model));
    QVERIFY(frozen->isVisible());
}

QTEST_MAIN(DatasetPanelTest)
#include "tst_datasetpanel.moc"
