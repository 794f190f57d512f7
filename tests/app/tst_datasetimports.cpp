#include "document/document.h"
#include "mainwindow.h"
#include "panels/importdialog.h"
#include "panels/joindialog.h"
#include "panels/mergedialog.h"
#include "settingsfolder.h"
#include "silentdialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <functional>
#include <memory>

using namespace llmflation;

namespace {

QPushButton *acceptButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
}

/// A user who has the real dialogs before them and does what the test says, then accepts.
class RealDialogs : public SilentDialogs {
public:
    QString fileToImport(QWidget *, const QString &) override { return path; }
    ImportAnswer offerImport(QWidget *, const QString &, const QString &words) override
    {
        doubts = words;
        return answer;
    }
    std::optional<ImportPlan> importPlan(QWidget *parent, const ImportedFile &file) override
    {
        ImportDialog dialog(file, parent);
        return isAccepted(dialog) ? std::optional(dialog.plan()) : std::nullopt;
    }
    std::optional<TakenOver> merge(QWidget *parent, const Document &document, const PriceList &other,
                                   const QString &name) override
    {
        MergeDialog dialog(document, other, name, MergeDialog::Purpose::Merge, parent);
        return isAccepted(dialog) ? std::optional(TakenOver{dialog.model().takenCells(), dialog.model().takenRows()})
                                  : std::nullopt;
    }
    std::optional<TakenOver> compare(QWidget *parent, const Document &document, const PriceList &other,
                                     const QString &name) override
    {
        MergeDialog dialog(document, other, name, MergeDialog::Purpose::Compare, parent);
        return isAccepted(dialog) ? std::optional(TakenOver{dialog.model().takenCells(), dialog.model().takenRows()})
                                  : std::nullopt;
    }
    std::optional<TakenOver> joinScores(QWidget *parent, const Document &document, const PriceList &scores,
                                        const QString &name) override
    {
        JoinDialog dialog(document, scores, name, parent);
        return isAccepted(dialog) ? std::optional(TakenOver{dialog.cells(), {}}) : std::nullopt;
    }

    UnsavedAnswer unsavedChanges(QWidget *, const QString &) override
    {
        ++questions;
        return UnsavedAnswer::Cancel;
    }

    QString path;
    QString doubts;
    int questions = 0;
    ImportAnswer answer = ImportAnswer::Import;
    std::function<void(QDialog &)> act; ///< what is done in each dialog before it is accepted

private:
    bool isAccepted(QDialog &dialog)
    {
        dialog.show();
        if (act)
            act(dialog);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isEnabled())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        return dialog.result() == QDialog::Accepted;
    }
};

const QByteArray base = "model,provider,date,price,mmlu\nA,P,2024-01-01,1,50\nB,P,2024-01-01,2,\nC,P,2024-01-01,3,70\n";

} // namespace

class TestDatasetImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importedFileIsAnUnsavedDataset();
    void aLargeFileIsImportedWhileTheWindowGoesOn();
    void editsMadeMeanwhileAreAskedAbout();
    void aCancelledImportChangesNothing();
    void openingAPlainPriceListAsksNothing();
    void openingWhatIsNoPriceListOffersToImport();
    void openedAsItIsItIsTheFileItself();
    void aFileThatIsNotThereIsTold();
    void mergingAddsNewRowsAsOneStep();
    void aDifferenceIsTakenOverByTheSpaceKey();
    void mergingSaysWhatIsLeftOut();
    void comparingTakesNothingByItself();
    void joiningFillsEmptyCellsOnly();
    void joiningReplacesWhereChosen();
    void joiningNamesTheColumnsThatItLeavesOut();
    void aNameIsMatchedByHand();
    void aFileWithoutScoresIsTold();

private:
    void write(const char *name, const QByteArray &bytes)
    {
        m_dialogs.path = m_folder.filePath(QLatin1String(name));
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void openBase()
    {
        write("base.csv", base);
        QVERIFY(!m_document->open(m_dialogs.path));
    }
    void press(Qt::Key key) { QTest::keyClick(m_window.get(), key, Qt::ControlModifier); }
    QString cell(std::size_t row, std::size_t column) const
    {
        return QString::fromStdString(std::string(m_document->table().cell(row, column)));
    }

    SettingsFolder m_settings;
    QTemporaryDir m_folder;
    RealDialogs m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

void TestDatasetImports::init()
{
    QSettings().clear();
    m_dialogs = {};
    m_document = std::make_unique<Document>();
    m_document->openDefault();
    m_window = std::make_unique<MainWindow>(*m_document, m_dialogs);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestDatasetImports::cleanup()
{
    m_window.reset();
    m_document.reset();
}

void TestDatasetImports::importedFileIsAnUnsavedDataset()
{
    write("euro.csv", "model;date;input price per 1K (EUR)\nA;2024-01-01;0,002\nB;today;0,001\n");
    m_dialogs.act = [](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("importRate")), QStringLiteral("1.5"));
    };
    press(Qt::Key_I);
    QCOMPARE(m_document->table().rowCount(), std::size_t(1));
    QCOMPARE(cell(0, 2), QStringLiteral("3"));
    QVERIFY(m_document->path().isEmpty());
    QVERIFY(m_document->isModified());
    QCOMPARE(m_document->displayName(), QStringLiteral("euro.csv"));
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Imported 1 row of euro.csv; refused: 1"));
}

void TestDatasetImports::aLargeFileIsImportedWhileTheWindowGoesOn()
{
    write("euro.csv", "model;date;input price per 1K (EUR)\nA;2024-01-01;0,002\nB;today;0,001\n");
    m_dialogs.act = [](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("importRate")), QStringLiteral("1.5"));
    };
    m_window->files().setLargeFrom(0);
    press(Qt::Key_I);
    QVERIFY(m_window->isOpening());
    QVERIFY(m_document->table().rowCount() > 1);
    QTRY_VERIFY(!m_window->isOpening());
    QCOMPARE(m_document->table().rowCount(), std::size_t(1));
    QCOMPARE(cell(0, 2), QStringLiteral("3"));
    QVERIFY(m_document->path().isEmpty() && m_document->isModified());
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Imported 1 row of euro.csv; refused: 1"));
}

void TestDatasetImports::editsMadeMeanwhileAreAskedAbout()
{
    write("some.csv", "model;date;price\nA;2024-01-01;2\n");
    m_window->files().setLargeFrom(0);
    press(Qt::Key_I);
    QVERIFY(m_window->isOpening());
    m_document->setCell(0, 0, QStringLiteral("typed meanwhile"));
    QTRY_VERIFY(!m_window->isOpening());
    QCOMPARE(m_dialogs.questions, 1); // and the answer was to stay
    QCOMPARE(cell(0, 0), QStringLiteral("typed meanwhile"));
}

void TestDatasetImports::aCancelledImportChangesNothing()
{
    write("euro.csv", "model;date;price (EUR)\nA;2024-01-01;2\n"); // no rate: it can't be accepted
    press(Qt::Key_I);
    QVERIFY(m_document->isDefault());
    QVERIFY(!m_document->isModified());
}

void TestDatasetImports::openingAPlainPriceListAsksNothing()
{
    write("plain.csv", base);
    m_window->open(m_dialogs.path);
    QVERIFY(m_dialogs.doubts.isEmpty());
    QCOMPARE(m_document->path(), m_dialogs.path);
}

void TestDatasetImports::openingWhatIsNoPriceListOffersToImport()
{
    write("odd.csv", "model;date;price per 1K tokens\nA;2024-01-01;0,5\n");
    m_window->open(m_dialogs.path);
    QVERIFY2(m_dialogs.doubts.contains(u"decimal comma"), qPrintable(m_dialogs.doubts));
    QVERIFY(m_dialogs.doubts.contains(u"per 1K tokens"));
    QCOMPARE(cell(0, 2), QStringLiteral("500"));
    QVERIFY(m_document->path().isEmpty());
}

void TestDatasetImports::openedAsItIsItIsTheFileItself()
{
    write("odd.csv", "model;date;price per 1K tokens\nA;2024-01-01;0,5\n");
    m_dialogs.answer = ImportAnswer::OpenAsItIs;
    m_window->open(m_dialogs.path);
    QCOMPARE(m_document->path(), m_dialogs.path);
    m_document->newFile();
    m_dialogs.answer = ImportAnswer::Cancel;
    m_window->open(m_dialogs.path);
    QVERIFY(m_document->path().isEmpty());
}

void TestDatasetImports::aFileThatIsNotThereIsTold()
{
    m_dialogs.path = m_folder.filePath(QStringLiteral("nothing.csv"));
    press(Qt::Key_I);
    press(Qt::Key_M);
    QCOMPARE(m_dialogs.errors.size(), 2);
}

void TestDatasetImports::mergingAddsNewRowsAsOneStep()
{
    openBase();
    write("more.csv", "date,model,provider,price,mmlu\n2024-01-01,B,P,2.5,60\n2024-03-01,D,P,4,80\n"
                      "2024-01-01,A,P,1.0,50\n");
    m_dialogs.act = [](QDialog &dialog) {
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("mergeSummary"))
                    ->text()
                    .startsWith(u"Rows that are new: 1, equal: 1, different: 1 (cells: 2), in this dataset only: 1."));
    };
    press(Qt::Key_M);
    QCOMPARE(m_document->table().rowCount(), std::size_t(4));
    QCOMPARE(cell(3, 0), QStringLiteral("D"));
    QCOMPARE(cell(3, 4), QStringLiteral("80"));
    QCOMPARE(cell(1, 3), QStringLiteral("2")); // a difference is left alone unless it is chosen
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Merge more.csv"));

    m_dialogs.act = [](QDialog &dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("mergeAllDifferent")), Qt::LeftButton);
    };
    m_document->undoStack()->undo();
    press(Qt::Key_M);
    QCOMPARE(m_document->table().rowCount(), std::size_t(4));
    QCOMPARE(cell(1, 3), QStringLiteral("2.5"));
    QCOMPARE(cell(1, 4), QStringLiteral("60"));
    QCOMPARE(m_document->undoStack()->count(), 1); // new rows and cells together
    m_document->undoStack()->undo();
    QCOMPARE(writeCsv(m_document->table(), CsvDialect{}), base.toStdString());
    QVERIFY(!m_document->isModified());
}

void TestDatasetImports::aDifferenceIsTakenOverByTheSpaceKey()
{
    openBase();
    write("more.csv", "model,provider,date,price,mmlu\nA,P,2024-01-01,9,51\n");
    m_dialogs.act = [](QDialog &dialog) {
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("mergeTable"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Space);
    };
    press(Qt::Key_M);
    QCOMPARE(cell(0, 3), QStringLiteral("1"));
    QCOMPARE(cell(0, 4), QStringLiteral("51"));
}

void TestDatasetImports::mergingSaysWhatIsLeftOut()
{
    openBase();
    write("more.csv", "model,provider,date,price,speed\nA,P,2024-01-01,9,100\n");
    QString words;
    m_dialogs.act = [&words](QDialog &dialog) {
        words = dialog.findChild<QLabel *>(QStringLiteral("mergeSummary"))->text();
    };
    press(Qt::Key_M);
    QVERIFY2(words.contains(u"left out: speed."), qPrintable(words));
}

void TestDatasetImports::comparingTakesNothingByItself()
{
    openBase();
    write("more.csv", "model,provider,date,price,mmlu\nA,P,2024-01-01,9,\nE,P,2024-01-01,1,1\n");
    QString words;
    m_dialogs.act = [&words](QDialog &dialog) {
        words = dialog.findChild<QLabel *>(QStringLiteral("mergeSummary"))->text();
        QVERIFY(!acceptButton(dialog)->isEnabled() || !acceptButton(dialog)->isDefault());
    };
    press(Qt::Key_K);
    QVERIFY2(words.startsWith(u"Rows that are new: 1, equal: 0, different: 1 (cells: 2)"), qPrintable(words));
    QVERIFY(!m_document->isModified());
}

void TestDatasetImports::joiningFillsEmptyCellsOnly()
{
    openBase();
    write("scores.csv", "model,MMLU score\nvendor/a,55\nb (2024-05-01),60\nz,1\n");
    press(Qt::Key_J);
    QCOMPARE(cell(0, 4), QStringLiteral("50"));
    QCOMPARE(cell(1, 4), QStringLiteral("60"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(writeCsv(m_document->table(), CsvDialect{}), base.toStdString());
}

void TestDatasetImports::joiningReplacesWhereChosen()
{
    openBase();
    write("scores.csv", "model,mmlu\nA,55\nB,60\n");
    m_dialogs.act = [](QDialog &dialog) {
        auto *replace = dialog.findChild<QCheckBox *>(QStringLiteral("joinReplace"));
        replace->setFocus();
        QTest::keyClick(replace, Qt::Key_Space);
    };
    press(Qt::Key_J);
    QCOMPARE(cell(0, 4), QStringLiteral("55"));
    QCOMPARE(cell(1, 4), QStringLiteral("60"));
}

void TestDatasetImports::joiningNamesTheColumnsThatItLeavesOut()
{
    openBase();
    write("scores.csv", "model,mmlu,my_benchmark\nB,60,7\n");
    QString words;
    m_dialogs.act = [&words](QDialog &dialog) {
        words = dialog.findChild<QLabel *>(QStringLiteral("joinSummary"))->text();
    };
    press(Qt::Key_J);
    QVERIFY2(words.contains(QStringLiteral(": my_benchmark.")), qPrintable(words));
    QCOMPARE(cell(1, 4), QStringLiteral("60"));
}

void TestDatasetImports::aNameIsMatchedByHand()
{
    openBase();
    write("scores.csv", "model,mmlu\nunheard of,61\n");
    m_dialogs.act = [](QDialog &dialog) {
        auto *model = dialog.findChild<QComboBox *>(QStringLiteral("joinModel"));
        model->setFocus();
        QTest::keyClick(model, Qt::Key_Down);
        QTest::keyClick(model, Qt::Key_Down);
        auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("joinTable"));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("B"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("chosen"));
    };
    press(Qt::Key_J);
    QCOMPARE(cell(1, 4), QStringLiteral("61"));
}

void TestDatasetImports::aFileWithoutScoresIsTold()
{
    openBase();
    write("scores.csv", "model,speed\nA,55\n");
    press(Qt::Key_J);
    QCOMPARE(m_dialogs.errors.size(), 1);
}

QTEST_MAIN(TestDatasetImports)
#include "tst_datasetimports.moc"
