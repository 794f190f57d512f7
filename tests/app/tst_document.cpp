#include "document/document.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace llmflation;

namespace {

const QByteArray prices = "\xEF\xBB\xBFmodel;vendor;provider;date;input_usd_per_mtok;mmlu;note\r\n"
                          "GPT-3;OpenAI;OpenAI;2021-11-01;60;43.9;\"first; of all\"\r\n"
                          "R&D;OpenAI;OpenAI;2023-03-14;45;86.4;\r\n"
                          "short row;Meta\r\n"
                          "Caf\xE9;Meta;Together AI;2023-11-11;0.2;45.3;\r\n"
                          "Llama 3;Meta;Together AI;2024-07-23;0.9;83.6;last\r\n";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void defaultDatasetGivesTheArticlesDecline();
    void newFileHasCanonicalColumnsAndNoRows();
    void unreadableFileLeavesTheDocumentAsItWas();
    void fileWithoutMmluStartsWithItsOwnBenchmark();
    void savingUneditedGivesTheSameBytes();
    void savingAfterUndoGivesTheSameBytes_data();
    void savingAfterUndoGivesTheSameBytes();
    void undoneAndRedoneEditsGiveTheSameBytes();
    void editOfTheSameTextIsNoStep();
    void stepIsNamedAfterWhatItChanges();
    void resultFollowsBeforeTheSignal();
    void modifiedFollowsTheUndoStack();
    void failedSaveKeepsTheModifiedMark();
    void aTsvFileIsWrittenWithTabs();
    void standardInputIsNoFileOfTheUsers();
    void currentRowStaysWithItsRow();
    void removedCurrentRowGivesWayToItsNeighbour();
    void problemsOfTheFormMoveWithTheirRow();
    void sameSettingsAreNoChange();
    void oneThresholdAlwaysStays();

private:
    [[nodiscard]] QString cell(std::size_t row, std::size_t column) const
    {
        const auto text = m_document.table().cell(row, column);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    [[nodiscard]] QByteArray saved()
    {
        const QString path = m_folder.filePath(QStringLiteral("saved.csv"));
        return m_document.save(path) ? QByteArray("not saved") : bytesOf(path);
    }

    QTemporaryDir m_folder;
    QString m_path;
    Document m_document;
};

void DocumentTest::init()
{
    m_path = m_folder.filePath(QStringLiteral("prices.csv"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(prices);
    file.close();
    QVERIFY(!m_document.open(m_path));
}

void DocumentTest::defaultDatasetGivesTheArticlesDecline()
{
    m_document.openDefault();
    QCOMPARE(m_document.table().rowCount(), 373U);
    QVERIFY(std::abs(m_document.result().series[0].decline->factor - 1000) < 1e-6);
    QCOMPARE(m_document.displayName(), QStringLiteral("llm-price-history.csv"));
    QVERIFY(m_document.path().isEmpty());
}

void DocumentTest::newFileHasCanonicalColumnsAndNoRows()
{
    m_document.newFile();
    QCOMPARE(m_document.table().rowCount(), 0U);
    QVERIFY(m_document.columnMap().find(Role::InputPrice));
    QCOMPARE(m_document.displayName(), QStringLiteral("Untitled"));
    m_document.insertRows(0, {{QStringLiteral("GPT-4")}}, QStringLiteral("Insert row"));
    QVERIFY2(saved().startsWith("model,vendor,"), saved().constData());
    QVERIFY(saved().contains("\nGPT-4,,"));
}

void DocumentTest::unreadableFileLeavesTheDocumentAsItWas()
{
    const QSignalSpy reset(&m_document, &Document::reset);
    const auto error = m_document.open(m_folder.filePath(QStringLiteral("missing.csv")));
    QVERIFY(error && error->contains(QStringLiteral("missing.csv")));
    QCOMPARE(m_document.path(), m_path);
    QCOMPARE(reset.count(), 0);
}

void DocumentTest::fileWithoutMmluStartsWithItsOwnBenchmark()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("model,date,input_usd_per_mtok,humaneval\nA,2024-01-01,1,10\nB,2024-01-01,1,20\nC,2024-01-01,1,30\n"
               "D,2024-01-01,1,40\nE,2024-01-01,1,50\n");
    file.close();
    QVERIFY(!m_document.open(m_path));
    QCOMPARE(m_document.settings().benchmark, std::string("humaneval"));
    QCOMPARE(m_document.settings().thresholds, (std::vector<double>{20, 40}));
}

void DocumentTest::savingUneditedGivesTheSameBytes()
{
    QCOMPARE(saved(), prices);
}

void DocumentTest::savingAfterUndoGivesTheSameBytes_data()
{
    using Edit = void (*)(Document &);
    QTest::addColumn<Edit>("edit");
    QTest::newRow("cell") << Edit([](Document &d) { d.setCell(0, 0, QStringLiteral("x")); });
    QTest::newRow("cell that is not UTF-8") << Edit([](Document &d) { d.setCell(3, 0, QStringLiteral("Café")); });
    QTest::newRow("cell of a short row") << Edit([](Document &d) { d.setCell(2, 3, QStringLiteral("2024-01-01")); });
    QTest::newRow("cells") << Edit([](Document &d) {
        d.setCells({{0, 0, {}}, {4, 6, QStringLiteral("a\nb")}}, QStringLiteral("Paste"));
    });
    QTest::newRow("insert") << Edit([](Document &d) {
        d.insertRows(1, {{QStringLiteral("x")}, {}}, QStringLiteral("Insert rows"));
    });
    QTest::newRow("duplicate") << Edit([](Document &d) { d.duplicateRows({0, 2}); });
    QTest::newRow("remove scattered rows") << Edit([](Document &d) { d.removeRows({4, 0, 2}); });
    QTest::newRow("remove all rows") << Edit([](Document &d) { d.removeRows({0, 1, 2, 3, 4}); });
}

void DocumentTest::savingAfterUndoGivesTheSameBytes()
{
    using Edit = void (*)(Document &);
    QFETCH(Edit, edit);
    edit(m_document);
    QVERIFY(saved() != prices);
    m_document.undoStack()->undo();
    QCOMPARE(saved(), prices);
}

void DocumentTest::undoneAndRedoneEditsGiveTheSameBytes()
{
    m_document.removeRows({1, 3});
    m_document.setCell(0, 4, QStringLiteral("50"));
    m_document.duplicateRows({0});
    const QByteArray once = saved();
    while (m_document.undoStack()->canUndo())
        m_document.undoStack()->undo();
    while (m_document.undoStack()->canRedo())
        m_document.undoStack()->redo();
    QCOMPARE(saved(), once);
}

void DocumentTest::editOfTheSameTextIsNoStep()
{
    const QSignalSpy changed(&m_document, &Document::resultChanged);
    m_document.setCell(0, 0, QStringLiteral("GPT-3"));
    m_document.setCell(3, 0, QStringLiteral("Caf\uFFFD")); // as an editor shows the byte that is no UTF-8
    QCOMPARE(m_document.undoStack()->count(), 0);
    QCOMPARE(changed.count(), 0);
}

void DocumentTest::stepIsNamedAfterWhatItChanges()
{
    QUndoStack *undo = m_document.undoStack();
    m_document.setCell(0, 4, QStringLiteral("1"));
    QCOMPARE(undo->undoText(), QStringLiteral("Edit input price of GPT-3"));
    m_document.setCell(1, 5, QStringLiteral("1"));
    QCOMPARE(undo->undoText(), QStringLiteral("Edit MMLU score of R&&D")); // a menu shows one of them
    m_document.setCell(0, 0, {});
    QCOMPARE(undo->undoText(), QStringLiteral("Edit model name of GPT-3"));
    m_document.setCell(0, 6, QStringLiteral("x"));
    QCOMPARE(undo->undoText(), QStringLiteral("Edit notes of row 1"));
    m_document.setCells({{0, 0, QStringLiteral("a")}, {0, 1, QStringLiteral("b")}}, QStringLiteral("Paste"));
    QCOMPARE(undo->undoText(), QStringLiteral("Paste 2 cells"));
    m_document.duplicateRows({0, 1});
    QCOMPARE(undo->undoText(), QStringLiteral("Duplicate 2 rows"));
    m_document.removeRows({0});
    QCOMPARE(undo->undoText(), QStringLiteral("Delete row"));
}

void DocumentTest::resultFollowsBeforeTheSignal()
{
    double price = 0;
    std::size_t rows = 0;
    const QObject listener; // ends the connections with the variables that they write to
    connect(&m_document, &Document::cellsChanged, &listener, [&] { price = m_document.result().price[0]; });
    connect(&m_document, &Document::rowsRemoved, &listener, [&] { rows = m_document.result().use.size(); });
    m_document.setCell(0, 4, QStringLiteral("7"));
    QCOMPARE(price, 7.0);
    m_document.removeRows({1, 2});
    QCOMPARE(rows, 3U);
}

void DocumentTest::modifiedFollowsTheUndoStack()
{
    const QSignalSpy file(&m_document, &Document::fileChanged);
    m_document.setCell(0, 0, QStringLiteral("x"));
    QVERIFY(m_document.isModified());
    QCOMPARE(file.count(), 1);
    QVERIFY(!saved().isEmpty());
    QVERIFY(!m_document.isModified());
    QCOMPARE(m_document.displayName(), QStringLiteral("saved.csv"));
    m_document.undoStack()->undo();
    QVERIFY(m_document.isModified());
}

void DocumentTest::failedSaveKeepsTheModifiedMark()
{
    m_document.setCell(0, 0, QStringLiteral("x"));
    QVERIFY(m_document.save(m_folder.filePath(QStringLiteral("no/such/folder.csv"))));
    QVERIFY(m_document.isModified());
    QCOMPARE(m_document.path(), m_path);
}

void DocumentTest::aTsvFileIsWrittenWithTabs()
{
    const QString tabs = m_folder.filePath(QStringLiteral("saved.TSV"));
    for (int i = 0; i < 2; ++i) { // the second time under the document's own name
        QVERIFY(!m_document.save(tabs));
        QVERIFY(bytesOf(tabs).startsWith("\xEF\xBB\xBFmodel\tvendor\t"));
        QVERIFY(bytesOf(tabs).contains("\t43.9\tfirst; of all\r\n"));
    }
    QCOMPARE(saved(), prices);
}

void DocumentTest::standardInputIsNoFileOfTheUsers()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int terminal = ::dup(STDIN_FILENO);
    QVERIFY(::dup2(file.handle(), STDIN_FILENO) == STDIN_FILENO);
    const auto problem = m_document.open(QStringLiteral("-"));
    ::dup2(terminal, STDIN_FILENO);
    ::close(terminal);
    QVERIFY(!problem);
    QCOMPARE(cell(0, 0), QStringLiteral("GPT-3"));
    QCOMPARE(m_document.displayName(), QStringLiteral("standard input"));
    QVERIFY(m_document.path().isEmpty());
}

void DocumentTest::currentRowStaysWithItsRow()
{
    m_document.setCurrentRow(3);
    m_document.insertRows(1, {{}, {}}, QStringLiteral("Insert rows"));
    QCOMPARE(m_document.currentRow(), 5);
    m_document.removeRows({0, 6});
    QCOMPARE(m_document.currentRow(), 4);
    m_document.undoStack()->undo();
    QCOMPARE(m_document.currentRow(), 5);
}

void DocumentTest::removedCurrentRowGivesWayToItsNeighbour()
{
    m_document.setCurrentRow(4);
    m_document.removeRows({3, 4});
    QCOMPARE(m_document.currentRow(), 2);
    m_document.removeRows({0, 1, 2});
    QCOMPARE(m_document.currentRow(), -1);
}

void DocumentTest::problemsOfTheFormMoveWithTheirRow()
{
    const auto marked = [this](int row) { return m_document.dataset().hasError[static_cast<std::size_t>(row)]; };
    QVERIFY(marked(2));
    m_document.removeRows({0});
    QVERIFY(marked(1) && !marked(3));
    m_document.removeRows({1});
    QCOMPARE(m_document.dataset().diagnostics.size(), m_document.diagnosticsAt(1, 0).size());
    m_document.undoStack()->undo();
    m_document.undoStack()->undo();
    QVERIFY(marked(2) && !marked(1));
    QCOMPARE(cell(2, 0), QStringLiteral("short row"));
}

void DocumentTest::sameSettingsAreNoChange()
{
    const QSignalSpy changed(&m_document, &Document::settingsChanged);
    m_document.setSettings(m_document.settings());
    QCOMPARE(changed.count(), 0);
    m_document.setThreshold(0, 50);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_document.result().series[0].threshold, 50.0);
}

void DocumentTest::oneThresholdAlwaysStays()
{
    m_document.removeThreshold(0);
    m_document.removeThreshold(0);
    QCOMPARE(m_document.settings().thresholds, (std::vector<double>{83}));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
