#include "document/document.h"
#include "models/datasetmodel.h"
#include "models/rowfilter.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace llmflation;

namespace {

const QByteArray prices = "model,provider,date,input_usd_per_mtok,output_usd_per_mtok,mmlu,colour\n"
                          "Ten,A,2024-05-13,10,20,80,red\n"
                          "Nine,A,2024-01-02,9,,79.5,<b>bold</b>\n"
                          "None,B,2023-12-31,,,,\n"
                          "Bad,B,2024-02-30,n/a,1,81,blue\n"
                          "Free,Together AI,2024-06-01,0,0,70,red\n";

enum Column { Model, Provider, From, Input, Output, Blended, Mmlu, Colour, ValidUntil, Floors };

} // namespace

class DatasetModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void headersAreFriendlyAndNameTheFilesColumns();
    void blendedPriceFollowsTheWeight();
    void blendedPriceIsReadOnly();
    void numbersStandAtTheRight();
    void textFromTheFileIsNeverRichText();
    void rowsLeftOutSayWhy();
    void thresholdsChangeTheColumnOfFloorsAlone();
    void setDataIsAnUndoStep();
    void staysConsistentThroughEdits();
    void staysConsistentThroughOtherFiles();
    void sortsNumbersByValueAndEmptyCellsLast();
    void sortsDatesInTheirOrder();
    void filters_data();
    void filters();
    void restoredRowsShowUnderTheFilter();

private:
    [[nodiscard]] QVariant data(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    [[nodiscard]] QStringList shownModels() const
    {
        QStringList models;
        for (int row = 0; row < m_rows->rowCount(); ++row)
            models += m_rows->index(row, Model).data().toString();
        return models;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<DatasetModel> m_model;
    std::unique_ptr<RowFilter> m_rows;
};

void DatasetModelTest::init()
{
    const QString path = m_folder.filePath(QStringLiteral("prices.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(prices);
    file.close();
    m_document = std::make_unique<Document>();
    QVERIFY(!m_document->open(path));
    m_model = std::make_unique<DatasetModel>(*m_document);
    m_rows = std::make_unique<RowFilter>(*m_model);
}

void DatasetModelTest::cleanup()
{
    m_rows.reset();
    m_model.reset();
}

void DatasetModelTest::headersAreFriendlyAndNameTheFilesColumns()
{
    const auto header = [this](int column, int role) {
        return m_model->headerData(column, Qt::Horizontal, role).toString();
    };
    QCOMPARE(header(Input, Qt::DisplayRole), QStringLiteral("Input $/Mtok"));
    QVERIFY(header(Input, Qt::ToolTipRole).contains(QStringLiteral("input_usd_per_mtok")));
    QCOMPARE(header(Mmlu, Qt::DisplayRole), QStringLiteral("MMLU"));
    QCOMPARE(header(Colour, Qt::DisplayRole), QStringLiteral("colour"));
}

void DatasetModelTest::blendedPriceFollowsTheWeight()
{
    QCOMPARE(data(0, Blended).toString(), QStringLiteral("15"));
    AnalysisSettings settings = m_document->settings();
    settings.inputWeight = 0.75;
    m_document->setSettings(settings);
    QCOMPARE(data(0, Blended).toString(), QStringLiteral("12.5"));
    QCOMPARE(m_model->headerData(Blended, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("3:1 $/Mtok"));
    QCOMPARE(data(2, Blended).toString(), QString());
}

void DatasetModelTest::blendedPriceIsReadOnly()
{
    QVERIFY(!m_model->index(0, Blended).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(m_model->index(0, Blended), QStringLiteral("1")));
    QVERIFY(m_model->index(0, Output).flags().testFlag(Qt::ItemIsEditable));
}

void DatasetModelTest::numbersStandAtTheRight()
{
    QVERIFY(data(0, Input, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    QVERIFY(data(0, Model, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignLeft));
}

void DatasetModelTest::textFromTheFileIsNeverRichText()
{
    m_document->setCell(1, 3, QStringLiteral("<img src=x onerror=y>"));
    QVERIFY(data(1, Input, Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
}

void DatasetModelTest::rowsLeftOutSayWhy()
{
    QCOMPARE(data(0, Model, DatasetModel::RowUseRole).toInt(), static_cast<int>(RowUse::Used));
    QCOMPARE(data(3, Model, DatasetModel::RowUseRole).toInt(), static_cast<int>(RowUse::Invalid));
    QVERIFY(data(4, Model, Qt::ToolTipRole).toString().contains(QStringLiteral("price of zero")));
}

void DatasetModelTest::thresholdsChangeTheColumnOfFloorsAlone()
{
    const QSignalSpy changed(m_model.get(), &DatasetModel::dataChanged);
    QCOMPARE(data(1, Floors).toString(), QStringLiteral("42"));
    m_document->setThreshold(0, 60);
    QCOMPARE(data(1, Floors).toString(), QStringLiteral("60"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().column(), Floors);
}

void DatasetModelTest::setDataIsAnUndoStep()
{
    QVERIFY(m_model->setData(m_model->index(0, Output), QStringLiteral("30")));
    QCOMPARE(data(0, Blended).toString(), QStringLiteral("20"));
    m_document->undoStack()->undo();
    QCOMPARE(data(0, Output).toString(), QStringLiteral("20"));
}

void DatasetModelTest::staysConsistentThroughEdits()
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester model(m_model.get(), fatal);
    const QAbstractItemModelTester rows(m_rows.get(), fatal);
    m_rows->sort(Input, Qt::DescendingOrder);
    m_rows->setQuery(QStringLiteral("a"));
    m_document->setCell(0, 3, QStringLiteral("x"));
    m_document->insertRows(2, {{QStringLiteral("New")}, {}}, QStringLiteral("Insert rows"));
    m_document->duplicateRows({0, 3});
    m_document->removeRows({0, 2, 3, 6});
    QUndoStack *undo = m_document->undoStack();
    while (undo->canUndo())
        undo->undo();
    while (undo->canRedo())
        undo->redo();
    m_rows->setQuery({});
    m_rows->sort(-1);
    m_document->removeRows({0, 1, 2, 3, 4});
    QCOMPARE(m_rows->rowCount(), 0);
    while (undo->canUndo())
        undo->undo();
    QCOMPARE(m_rows->rowCount(), 5);
}

void DatasetModelTest::staysConsistentThroughOtherFiles()
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester model(m_model.get(), fatal);
    const QAbstractItemModelTester rows(m_rows.get(), fatal);
    m_rows->setQuery(QStringLiteral("colour = red"));
    m_document->newFile();
    QCOMPARE(m_model->rowCount(), 0);
    m_document->openDefault();
    QCOMPARE(m_model->rowCount(), 373);
    m_document->newFile();
}

void DatasetModelTest::sortsNumbersByValueAndEmptyCellsLast()
{
    m_rows->sort(Input, Qt::AscendingOrder);
    QCOMPARE(shownModels().join(u' '), QStringLiteral("Free Nine Ten Bad None"));
    m_rows->sort(Input, Qt::DescendingOrder);
    QCOMPARE(shownModels().join(u' '), QStringLiteral("Ten Nine Free Bad None"));
    m_rows->sort(-1);
    QCOMPARE(shownModels().join(u' '), QStringLiteral("Ten Nine None Bad Free"));
}

void DatasetModelTest::sortsDatesInTheirOrder()
{
    m_rows->sort(From, Qt::AscendingOrder);
    QCOMPARE(shownModels().join(u' '), QStringLiteral("None Nine Bad Ten Free"));
}

void DatasetModelTest::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("models");
    QTest::newRow("nothing") << QString() << QStringLiteral("Ten Nine None Bad Free");
    QTest::newRow("word, any case") << QStringLiteral("RED") << QStringLiteral("Ten Free");
    QTest::newRow("all words") << QStringLiteral("red 20") << QStringLiteral("Ten Free");
    QTest::newRow("quoted words") << QStringLiteral("\"together ai\"") << QStringLiteral("Free");
    QTest::newRow("equal text") << QStringLiteral("provider = a") << QStringLiteral("Ten Nine");
    QTest::newRow("text of two words") << QStringLiteral("provider = Together AI") << QStringLiteral("Free");
    QTest::newRow("not equal") << QStringLiteral("provider != A") << QStringLiteral("None Bad Free");
    QTest::newRow("numbers by value") << QStringLiteral("input>=10") << QStringLiteral("Ten");
    QTest::newRow("unreadable cell is no number") << QStringLiteral("input < 100") << QStringLiteral("Ten Nine Free");
    QTest::newRow("two conditions") << QStringLiteral("mmlu > 75 provider = A") << QStringLiteral("Ten Nine");
    QTest::newRow("words and condition") << QStringLiteral("red mmlu > 75") << QStringLiteral("Ten");
    QTest::newRow("name in the file") << QStringLiteral("input_usd_per_mtok = 9") << QStringLiteral("Nine");
    QTest::newRow("blended price") << QStringLiteral("mean = 15") << QStringLiteral("Ten");
    QTest::newRow("month of a date") << QStringLiteral("from = 2024-05") << QStringLiteral("Ten");
    QTest::newRow("after a year") << QStringLiteral("from > 2023") << QStringLiteral("Ten Nine Bad Free");
    QTest::newRow("empty cell") << QStringLiteral("colour = \"\"") << QStringLiteral("None");
    QTest::newRow("not empty") << QStringLiteral("input != \"\"") << QStringLiteral("Ten Nine Bad Free");
    QTest::newRow("condition being typed") << QStringLiteral("provider =") << QStringLiteral("Ten Nine None Bad Free");
    QTest::newRow("no such column") << QStringLiteral("b>bold") << QStringLiteral("Nine");
}

void DatasetModelTest::filters()
{
    QFETCH(QString, query);
    QFETCH(QString, models);
    m_rows->setQuery(query);
    QCOMPARE(shownModels().join(u' '), models);
}

void DatasetModelTest::restoredRowsShowUnderTheFilter()
{
    m_document->removeRows({0});
    m_rows->setQuery(QStringLiteral("blue"));
    m_document->undoStack()->undo();
    QCOMPARE(shownModels().join(u' '), QStringLiteral("Ten Bad"));
}

QTEST_MAIN(DatasetModelTest)
#include "tst_datasetmodel.moc"
