#include "datasetpanelfixture.h"
#include "settingsfolder.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace llmflation;

class TableEditingTest : public QObject, protected DatasetPanelFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        openPanel();
    }
    void cleanup() { closePanel(); }

    void tabWalksTheRowAndEnterGoesOnBelowItsStart();
    void tabGoesOnInTheNextRow();
    void enterWalksTheSelection();
    void ctrlTabLeavesTheTable();
    void tabBehindTheLastCellLeavesTheTable();
    void copiesCellsAsTabSeparatedText();
    void cutsCells();
    void pastesABlockAsOneStep();
    void pasteGrowsTheTable();
    void pasteOfOneValueFillsTheSelection();
    void deleteKeyClearsTheSelection();
    void fillsDownAndRight();
    void copyOffersHtmlToo();
    void copyForSpreadsheetDefusesFormulas();
    void pastesAWebTable();
    void pasteOfABlockFillsALargerSelection();
    void pastedPricesAreShownBeforeTheyAreApplied();
    void ambiguousPricesAreReadAsTheUserSays();
    void pricesCanBePastedAsTheyAreOrNotAtAll();
    void plainPricesAreNotAskedAbout();
    void hiddenColumnsAreRememberedAndPassedOver();
    void widthsAreRememberedByName();
    void orderAndHiddenColumnsAreRememberedByName();

private:
    void answerPriceDialog(const std::function<void(QDialog *)> &answer);

    SettingsFolder m_settings;
};

void TableEditingTest::answerPriceDialog(const std::function<void(QDialog *)> &answer)
{
    QTimer::singleShot(0, this, [answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        answer(dialog);
    });
}

void TableEditingTest::tabWalksTheRowAndEnterGoesOnBelowItsStart()
{
    click(0, Vendor);
    key(Qt::Key_Tab);
    QCOMPARE(m_table->currentIndex(), cell(0, Provider));
    type(QStringLiteral("Zed"));
    key(Qt::Key_Tab);
    QCOMPARE(text(0, Provider), QStringLiteral("Zed"));
    QCOMPARE(m_table->currentIndex(), cell(0, From));
    QCOMPARE(QApplication::focusWidget(), m_table);
    key(Qt::SHIFT | Qt::Key_Tab);
    QCOMPARE(m_table->currentIndex(), cell(0, Provider));
    key(Qt::Key_Return);
    QCOMPARE(m_table->currentIndex(), cell(1, Vendor));
    key(Qt::SHIFT | Qt::Key_Return);
    QCOMPARE(m_table->currentIndex(), cell(0, Vendor));
}

void TableEditingTest::tabGoesOnInTheNextRow()
{
    click(0, Open);
    key(Qt::Key_Tab);
    QCOMPARE(m_table->currentIndex(), cell(1, Model));
}

void TableEditingTest::enterWalksTheSelection()
{
    click(0, Input);
    click(1, Output, Qt::ShiftModifier);
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    m_table->selectionModel()->setCurrentIndex(cell(0, Input), QItemSelectionModel::NoUpdate);
    key(Qt::Key_Return);
    QCOMPARE(m_table->currentIndex(), cell(1, Input));
    key(Qt::Key_Return);
    QCOMPARE(m_table->currentIndex(), cell(0, Output));
    QCOMPARE(m_table->selectionModel()->selectedIndexes().size(), selected.size());
}

void TableEditingTest::ctrlTabLeavesTheTable()
{
    click(1, Model);
    key(Qt::CTRL | Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != m_table);
}

void TableEditingTest::tabBehindTheLastCellLeavesTheTable()
{
    click(3, Open);
    key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != m_table);
}

void TableEditingTest::copiesCellsAsTabSeparatedText()
{
    click(1, Input);
    click(2, Mean, Qt::ShiftModifier);
    key(Qt::CTRL | Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("30\t60\t45\n0.2\t0.2\t0.2\n"));
}

void TableEditingTest::cutsCells()
{
    click(0, Model);
    key(Qt::CTRL | Qt::Key_X);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("GPT-3\n"));
    QCOMPARE(text(0, Model), QString());
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Cut 1 cell"));
}

void TableEditingTest::pastesABlockAsOneStep()
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

void TableEditingTest::pasteGrowsTheTable()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("A\tMeta\nB\t\"Me\"\"ta\nInc\"\n"));
    click(3, Model);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(m_table->model()->rowCount(), 5);
    QCOMPARE(text(3, Model), QStringLiteral("A"));
    QCOMPARE(cell(4, Vendor).data(Qt::EditRole).toString(), QStringLiteral("Me\"ta\nInc"));
    QCOMPARE(text(4, Vendor), QStringLiteral("Me\"ta␊Inc"));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Paste 4 cells"));
    m_document->undoStack()->undo();
    QCOMPARE(m_table->model()->rowCount(), 4);
    QCOMPARE(text(3, Model), QStringLiteral("Llama 3.1 70B"));
}

void TableEditingTest::pasteOfOneValueFillsTheSelection()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("7"));
    click(0, Input);
    click(1, Output, Qt::ShiftModifier);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(0, Input) + text(0, Output) + text(1, Input) + text(1, Output), QStringLiteral("7777"));
    QCOMPARE(text(2, Input), QStringLiteral("0.2"));
}

void TableEditingTest::deleteKeyClearsTheSelection()
{
    click(0, Vendor);
    click(1, Provider, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    QCOMPARE(text(1, Provider), QString());
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Clear 4 cells"));
}

void TableEditingTest::fillsDownAndRight()
{
    click(0, Vendor);
    click(2, Provider, Qt::ShiftModifier);
    key(Qt::CTRL | Qt::Key_D);
    QCOMPARE(text(2, Vendor), QStringLiteral("OpenAI"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    click(1, Output);
    key(Qt::CTRL | Qt::Key_R);
    QCOMPARE(text(1, Output), QStringLiteral("30"));
    click(1, Model);
    key(Qt::CTRL | Qt::Key_D);
    QCOMPARE(text(1, Model), QStringLiteral("GPT-3"));
}

void TableEditingTest::copyOffersHtmlToo()
{
    click(0, Model);
    key(Qt::CTRL | Qt::Key_C);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral(">GPT-3</td>")));
}

void TableEditingTest::copyForSpreadsheetDefusesFormulas()
{
    m_document->setCell(0, 0, QStringLiteral("=HYPERLINK(\"http://x\")"));
    m_document->setCell(0, 1, QStringLiteral("-5"));
    click(0, Model);
    click(0, Vendor, Qt::ShiftModifier);
    m_panel->findChild<QAction *>(QStringLiteral("copyForSpreadsheet"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("'=HYPERLINK(\"http://x\")\t-5\n"));
}

void TableEditingTest::pastesAWebTable()
{
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<table><tr><td>A<td>B &amp; C</tr><tr><td>D<td>E</table>"));
    data->setText(QStringLiteral("A B & C\nD E"));
    QGuiApplication::clipboard()->setMimeData(data);
    click(0, Model);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(0, Vendor), QStringLiteral("B & C"));
    QCOMPARE(text(1, Model), QStringLiteral("D"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TableEditingTest::pasteOfABlockFillsALargerSelection()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2"));
    click(0, Input);
    click(3, Output, Qt::ShiftModifier);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(3, Input), QStringLiteral("1"));
    QCOMPARE(text(3, Output), QStringLiteral("2"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TableEditingTest::pastedPricesAreShownBeforeTheyAreApplied()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("$0,25\t0.002 / 1K tokens\n1,234\t7"));
    QStringList shown;
    answerPriceDialog([&shown](QDialog *dialog) {
        const auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("pastedPrices"));
        for (int row = 0; row < table->rowCount(); ++row)
            shown += table->item(row, 0)->text() + QStringLiteral(" → ") + table->item(row, 1)->text();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("applyPrices")), Qt::LeftButton);
    });
    click(0, Input);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(shown, (QStringList{QStringLiteral("$0,25 → 0.25"), QStringLiteral("0.002 / 1K tokens → 2"),
                                 QStringLiteral("1,234 → (left as it is)")}));
    QCOMPARE(text(0, Input), QStringLiteral("0.25"));
    QCOMPARE(text(0, Output), QStringLiteral("2"));
    QCOMPARE(text(1, Input), QStringLiteral("1,234"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TableEditingTest::ambiguousPricesAreReadAsTheUserSays()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("1,234"));
    answerPriceDialog([](QDialog *dialog) {
        auto *commas = dialog->findChild<QComboBox *>(QStringLiteral("commaChoice"));
        commas->setFocus();
        QTest::keyClick(commas, Qt::Key_Down);
        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("applyPrices")), Qt::Key_Space);
    });
    click(0, Input);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(0, Input), QStringLiteral("1.234"));
}

void TableEditingTest::pricesCanBePastedAsTheyAreOrNotAtAll()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("$5"));
    answerPriceDialog([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    click(0, Input);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(0, Input), QStringLiteral("60"));
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_table->setFocus();
    answerPriceDialog([](QDialog *dialog) {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("pasteAsItIs")), Qt::LeftButton);
    });
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(0, Input), QStringLiteral("$5"));
}

void TableEditingTest::plainPricesAreNotAskedAbout()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("$5"));
    click(0, Vendor); // no price column
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(0, Vendor), QStringLiteral("$5"));
}

void TableEditingTest::hiddenColumnsAreRememberedAndPassedOver()
{
    m_table->horizontalHeader()->setSectionHidden(Vendor, true);
    QGuiApplication::clipboard()->setText(QStringLiteral("A\tB"));
    click(0, Model);
    key(Qt::CTRL | Qt::Key_V);
    QCOMPARE(text(0, Vendor), QStringLiteral("OpenAI"));
    QCOMPARE(text(0, Provider), QStringLiteral("B"));
}

void TableEditingTest::widthsAreRememberedByName()
{
    QHeaderView &header = *m_table->horizontalHeader();
    const int before = header.sectionSize(Provider);
    const QPoint edge(header.sectionViewportPosition(Provider) + before - 1, header.height() / 2);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header.viewport(), edge + QPoint(20, 0));
    QTest::mouseMove(header.viewport(), edge + QPoint(40, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
    const int wider = header.sectionSize(Provider);
    QCOMPARE(wider, before + 40);

    QVERIFY(!m_document->open(m_document->path())); // another dataset with such a column
    QCOMPARE(header.sectionSize(Provider), wider);
    closePanel();
    openPanel();
    QCOMPARE(m_table->horizontalHeader()->sectionSize(Provider), wider);

    QHeaderView &anew = *m_table->horizontalHeader();
    const QPoint itsEdge(anew.sectionViewportPosition(Provider) + wider - 1, anew.height() / 2);
    QTest::mouseDClick(anew.viewport(), Qt::LeftButton, {}, itsEdge); // as wide as needed
    QCOMPARE(anew.sectionSize(Provider), before);
    closePanel();
    openPanel();
    QCOMPARE(m_table->horizontalHeader()->sectionSize(Provider), before);
}

void TableEditingTest::orderAndHiddenColumnsAreRememberedByName()
{
    const auto choose = [this](const char *name) {
        click(0, Vendor);
        key(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
        auto *menu = m_table->findChild<QMenu *>(QStringLiteral("columnMenuOpen"));
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto found = std::ranges::find_if(actions, [name](const QAction *action) {
            return QString(action->text()).remove(u'&') == QLatin1String(name);
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        menu->close();
        QTRY_VERIFY(!m_table->findChild<QMenu *>(QStringLiteral("columnMenuOpen")));
    };
    choose("Move Right");
    QCOMPARE(m_table->horizontalHeader()->visualIndex(Vendor), 2);
    choose("Hide");
    closePanel();
    openPanel();
    QVERIFY(m_table->horizontalHeader()->isSectionHidden(Vendor));
    QCOMPARE(m_table->horizontalHeader()->visualIndex(Vendor), 2);
    QVERIFY(!m_table->horizontalHeader()->isSectionHidden(Provider));
}

QTEST_MAIN(TableEditingTest)
#include "tst_tableediting.moc"
