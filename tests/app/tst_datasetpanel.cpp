#include "document/document.h"
#include "document/text.h"
#include "models/datasetmodel.h"
#include "panels/datasetpanel.h"

#include <QAction>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace llmflation;

namespace {

const QByteArray prices = "model,vendor,provider,date,until,input_usd_per_mtok,output_usd_per_mtok,mmlu,open_weights\n"
                          "GPT-3,OpenAI,OpenAI,2021-11-01,,60,60,43.9,no\n"
                          "GPT-4,OpenAI,OpenAI,2023-03-14,,30,60,86.4,no\n"
                          "Llama 2 7B,Meta,Together AI,2023-11-11,,0.2,0.2,45.3,yes\n"
                          "Llama 3.1 70B,Meta,Together AI,2024-07-23,,0.88,0.88,83.6,yes\n";

enum Column { Model, Vendor, Provider, From, Until, Input, Output, Mean, Mmlu, Open };

} // namespace

class DatasetPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsNumbersAsTypedAndTheMeanBesideThem();
    void editedPriceMovesTheFloorAndUndoPutsItBack();
    void typingOverACellReplacesItsText();
    void badValueIsKeptMarkedAndExplained();
    void escapeLeavesTheCellAsItWas();
    void meanCannotBeEdited();
    void flagIsChosenByItsFirstLetter();
    void dayIsChosenInTheCalendar();
    void vendorIsCompleted();
    void copiesCellsAsTabSeparatedText();
    void cutsCells();
    void pastesABlockAsOneStep();
    void pasteGrowsTheTable();
    void pasteOfOneValueFillsTheSelection();
    void deleteKeyClearsTheSelection();
    void insertsARowBelow();
    void duplicatesRows();
    void deletingTheCopyLeavesTheOriginal();
    void deletesScatteredRows();
    void filtersByWordAndCondition();
    void editedRowStaysUnderTheFilter();
    void insertedRowShowsUnderTheFilter();
    void sortsByHeaderClicksAndBackToFileOrder();
    void selectingARowTellsTheDocument();
    void documentsRowIsSelectedAndSeen();
    void rowHiddenByTheFilterIsExplained();
    void anotherFileStartsUnfiltered();
    void nextProblemGoesRound();
    void summaryCountsRowsProblemsAndEdits();
    void savingChangesTheEditedFieldAlone();
    void tabLeavesTheTable();

private:
    [[nodiscard]] QModelIndex cell(int row, int column) const { return m_table->model()->index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return cell(row, column).data().toString(); }
    [[nodiscard]] QPoint middle(int row, int column) const { return m_table->visualRect(cell(row, column)).center(); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {});
    void clickHeader(int column);
    void key(QKeyCombination combination);
    void type(const QString &text);
    void filter(const QString &text);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] double floorAtEnd(std::size_t series) const
    {
        return m_document->result().series[series].floor.back().price;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<DatasetPanel> m_panel;
    QTableView *m_table = nullptr;
};

void DatasetPanelTest::init()
{
    const QString path = m_folder.filePath(QStringLiteral("prices.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(prices);
    file.close();
    m_document = std::make_unique<Document>();
    QVERIFY(!m_document->open(path));
    m_panel = std::make_unique<DatasetPanel>(*m_document);
    m_panel->resize(1100, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_table = m_panel->findChild<QTableView *>(QStringLiteral("datasetTable"));
    QVERIFY(m_table);
    m_table->setFocus();
}

void DatasetPanelTest::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void DatasetPanelTest::click(int row, int column, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, middle(row, column));
}

void DatasetPanelTest::clickHeader(int column)
{
    const QHeaderView *header = m_table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 15, header->height() / 2));
}

void DatasetPanelTest::key(QKeyCombination combination)
{
    QTest::keyClick(QApplication::focusWidget(), combination.key(), combination.keyboardModifiers());
    QCoreApplication::processEvents(); // an editor hands its text over after the key
}

void DatasetPanelTest::type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

void DatasetPanelTest::filter(const QString &text)
{
    key(Qt::CTRL | Qt::Key_F);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("datasetFilter"));
    type(text);
}

QString DatasetPanelTest::summary() const
{
    return m_panel->findChild<QLabel *>(QStringLiteral("datasetSummary"))->text();
}

QString DatasetPanelTest::note() const
{
    return m_panel->findChild<QLabel *>(QStringLiteral("datasetNote"))->text();
}

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
    QVERIFY2(note().contains(QStringLiteral("cheap")), qPrintable(note()));
    QVERIFY(summary().contains(QStringLiteral("1 problem")));
    click(1, Input);
    QCOMPARE(note(), QString());
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

void DatasetPanelTest::copiesCellsAsTabSeparatedText()
{
    click(1, Input);
    click(2, Mean, Qt::ShiftModifier);
    key(Qt::CTRL | Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("30\t60\t45\n0.2\t0.2\t0.2\n"));
}

void DatasetPanelTest::cutsCells()
{
    click(0, Model);
    key(Qt::CTRL | Qt::Key_X);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("GPT-3\n"));
    QCOMPARE(text(0, Model), QString());
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Cut 1 cell"));
}

void DatasetPanelTest::pastesABlockAsOneStep()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4\n5\t6"));
    click(0, Input);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(2, Input), QStringLiteral("5"));
    QCOMPARE(text(2, Output), QStringLiteral("6"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Paste 6 cells"));
    m_document->undoStack()->undo();
    QCOMPARE(text(0, Input), QStringLiteral("60"));
    QCOMPARE(text(2, Output), QStringLiteral("0.2"));
}

void DatasetPanelTest::pasteGrowsTheTable()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("A\tMeta\nB\t\"Me\"\"ta\nInc\"\n"));
    click(3, Model);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(m_table->model()->rowCount(), 5);
    QCOMPARE(text(3, Model), QStringLiteral("A"));
    QCOMPARE(text(4, Vendor), QStringLiteral("Me\"ta\nInc"));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Paste 4 cells"));
    m_document->undoStack()->undo();
    QCOMPARE(m_table->model()->rowCount(), 4);
    QCOMPARE(text(3, Model), QStringLiteral("Llama 3.1 70B"));
}

void DatasetPanelTest::pasteOfOneValueFillsTheSelection()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("7"));
    click(0, Input);
    click(1, Output, Qt::ShiftModifier);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(0, Input) + text(0, Output) + text(1, Input) + text(1, Output), QStringLiteral("7777"));
    QCOMPARE(text(2, Input), QStringLiteral("0.2"));
}

void DatasetPanelTest::deleteKeyClearsTheSelection()
{
    click(0, Vendor);
    click(1, Provider, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    QCOMPARE(text(1, Provider), QString());
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Clear 4 cells"));
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
    key(Qt::CTRL | Qt::Key_D);
    QCOMPARE(text(2, Model), QStringLiteral("GPT-4"));
    QCOMPARE(text(3, Model), QStringLiteral("Llama 2 7B"));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Duplicate row"));
}

void DatasetPanelTest::deletingTheCopyLeavesTheOriginal()
{
    const std::size_t before = m_document->table().rowCount();
    filter(QStringLiteral("vendor = OpenAI"));
    click(1, Input);
    key(Qt::CTRL | Qt::Key_D);
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

void DatasetPanelTest::editedRowStaysUnderTheFilter()
{
    filter(QStringLiteral("vendor = Meta"));
    click(0, Vendor);
    type(QStringLiteral("Zed"));
    key(Qt::Key_Return);
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(text(0, Vendor), QStringLiteral("Zed"));
    key(Qt::CTRL | Qt::Key_F);
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
    m_document->setCurrentRow(0);
    QCOMPARE(note(), QStringLiteral("The filter hides row 1."));
    QCOMPARE(m_document->currentRow(), 0);
}

void DatasetPanelTest::anotherFileStartsUnfiltered()
{
    filter(QStringLiteral("vendor = Meta"));
    m_document->openDefault();
    QCOMPARE(m_table->model()->rowCount(), 373);
}

void DatasetPanelTest::nextProblemGoesRound()
{
    m_document->setCell(1, 3, QStringLiteral("2023-02-30"));
    m_document->setCell(3, 5, QStringLiteral("-1"));
    click(2, Model);
    key(Qt::Key_F8);
    QCOMPARE(m_table->currentIndex(), cell(3, Input));
    key(Qt::Key_F8);
    QCOMPARE(m_table->currentIndex(), cell(1, From));
}

void DatasetPanelTest::summaryCountsRowsProblemsAndEdits()
{
    QCOMPARE(summary(), QStringLiteral("4 of 4 rows · 0 problems"));
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

void DatasetPanelTest::tabLeavesTheTable()
{
    click(0, Model);
    key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != m_table);
}

QTEST_MAIN(DatasetPanelTest)
#include "tst_datasetpanel.moc"
