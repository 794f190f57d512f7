#include "document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

/// Edits of a document that takes even a few rows for a large dataset.
class TestBackgroundAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->openDefault();
        m_document->setLargeFrom(1);
        m_read = std::make_unique<QSignalSpy>(m_document.get(), &Document::datasetRead);
    }

    void anEditOfACellIsFollowedAtOnce()
    {
        const double before = lastPrice();
        m_document->setCell(rowOfLastPoint(), inputColumn(), QStringLiteral("0.04"));
        QVERIFY(!m_document->isReading());
        QCOMPARE(lastPrice(), 0.05); // the mean of 0.04 and 0.06
        m_document->undoStack()->undo();
        QVERIFY(!m_document->isReading());
        QCOMPARE(lastPrice(), before);
        m_document->undoStack()->redo();
        QCOMPARE(lastPrice(), 0.05);
    }

    void anEditOfManyRowsIsReadOnAnotherThread()
    {
        const double before = lastPrice();
        editManyRows(0.04);
        QVERIFY(m_document->isReading());
        QCOMPARE(lastPrice(), before);
        QVERIFY(m_read->wait());
        QVERIFY(!m_document->isReading());
        QCOMPARE(lastPrice(), 0.05);
        m_document->undoStack()->undo();
        QVERIFY(m_read->wait());
        QCOMPARE(lastPrice(), before);
    }

    void aCellEditedMeanwhileIsReadWithTheOthers()
    {
        editManyRows(0.04);
        m_document->setCell(rowOfLastPoint(), inputColumn(), QStringLiteral("0.02"));
        QVERIFY(m_document->isReading());
        QVERIFY(m_read->wait());
        QCOMPARE(lastPrice(), 0.04); // the mean of 0.02 and 0.06
        QVERIFY(!m_read->wait(50));
    }

    void onlyTheLastOfManyEditsArrives()
    {
        for (int i = 1; i <= 20; ++i)
            editManyRows(0.001 * i);
        QVERIFY(m_read->wait());
        QCOMPARE(m_read->size(), 1);
        QCOMPARE(lastPrice(), 0.04); // the mean of 0.02 and 0.06
        QVERIFY(!m_read->wait(50));
    }

    void settingsOfMeanwhileAreKept()
    {
        AnalysisSettings settings = m_document->settings();
        editManyRows(0.04);
        settings.vendors = {"OpenAI"};
        settings.thresholds = {70};
        m_document->setSettings(settings);
        QVERIFY(m_read->wait());
        QVERIFY(m_document->result().settings == settings);
        QCOMPARE(m_document->result().series.size(), std::size_t{1});
    }

    void otherFiltersAreFoundOnAnotherThread()
    {
        const std::size_t used = m_document->result().counts.used;
        AnalysisSettings settings = m_document->settings();
        settings.vendors = {"OpenAI"};
        m_document->setSettings(settings);
        QVERIFY(m_document->isReading());
        QCOMPARE(m_document->result().counts.used, used);
        settings.vendors = {"Meta"};
        m_document->setSettings(settings);
        QVERIFY(m_read->wait());
        QVERIFY(m_document->result().settings == settings);
        QVERIFY(m_document->result().counts.used < used);
        QVERIFY(!m_read->wait(50)); // one answer, to the last question
    }

    void theFiltersOfBeforeNeedNoReading()
    {
        const AnalysisSettings before = m_document->settings();
        AnalysisSettings other = before;
        other.vendors = {"OpenAI"};
        m_document->setSettings(other);
        m_document->setSettings(before);
        QVERIFY(!m_document->isReading());
        QVERIFY(!m_read->wait(300));
        QVERIFY(m_document->result().settings == before);
    }

    void anEditIsNotForgottenForFiltersOfBefore()
    {
        const AnalysisSettings before = m_document->settings();
        editManyRows(0.04);
        AnalysisSettings other = before;
        other.vendors = {"OpenAI"};
        m_document->setSettings(other);
        m_document->setSettings(before);
        while (m_document->isReading())
            QVERIFY(m_read->wait());
        QCOMPARE(lastPrice(), 0.05);
    }

    void movedRowsSayNothingUntilTheyAreRead()
    {
        m_document->setCell(5, m_dateColumn, QStringLiteral("no date"));
        QCOMPARE(m_document->diagnosticsAt(5, m_dateColumn).size(), std::size_t{1});
        m_document->removeRows({0});
        QVERIFY(!m_document->rowsAgree());
        QVERIFY(m_document->diagnosticsAt(4, m_dateColumn).empty());
        QVERIFY(m_read->wait());
        QVERIFY(m_document->rowsAgree());
        QCOMPARE(m_document->diagnosticsAt(4, m_dateColumn).size(), std::size_t{1});
        QCOMPARE(m_document->dataset().rowCount(), m_document->table().rowCount());
    }

    void anotherFileDropsWhatWasAsked()
    {
        editManyRows(0.04);
        m_document->newFile();
        QVERIFY(!m_document->isReading());
        QVERIFY(!m_read->wait(300));
        QCOMPARE(m_document->dataset().rowCount(), std::size_t{0});
    }

    void aDocumentMayGoWhileItIsRead()
    {
        editManyRows(0.04);
        m_read.reset();
        m_document.reset();
        QCoreApplication::processEvents();
    }

private:
    /// More than are read one by one.
    void editManyRows(double price)
    {
        const QString text = QString::number(price);
        std::vector<Document::CellText> cells{{rowOfLastPoint(), inputColumn(), text}};
        for (int row = 0; row < 40; ++row)
            cells.push_back({row, static_cast<int>(m_document->columnMap().find(Role::Notes).value()), text});
        m_document->setCells(cells, QStringLiteral("Paste"));
    }
    [[nodiscard]] int rowOfLastPoint() const
    {
        return static_cast<int>(m_document->result().series.at(0).floor.back().row);
    }
    [[nodiscard]] double lastPrice() const { return m_document->result().series.at(0).floor.back().price; }
    [[nodiscard]] int inputColumn() const
    {
        return static_cast<int>(m_document->columnMap().find(Role::InputPrice).value());
    }

    static constexpr int m_dateColumn = 3;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QSignalSpy> m_read;
};

QTEST_GUILESS_MAIN(TestBackgroundAnalysis)
#include "tst_backgroundanalysis.moc"
