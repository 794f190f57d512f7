#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "charts/pricechart.h"
#include "dialogs.h"
#include "document/analysisfile.h"
#include "document/document.h"
#include "mainwindow.h"
#include "models/candidatesmodel.h"
#include "silentdialogs.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QWheelEvent>

#include <memory>

namespace llmflation {

/// Gives the answers that a test has prepared, and keeps what was asked and told.
class PreparedAnswers : public SilentDialogs {
public:
    QString fileToOpen(QWidget *, const QString &) override { return path; }
    QString fileToSave(QWidget *, const QString &proposal) override
    {
        proposals << proposal;
        return proposal.endsWith(QLatin1String(".csv")) ? datasetPath : path;
    }
    UnsavedAnswer unsavedChanges(QWidget *, const QString &name) override
    {
        questions << name;
        return answer;
    }
    std::optional<ChartExport> chartExport(QWidget *, const ChartExport &, const ExportedChart &) override
    {
        return picture;
    }

    QString path;
    QString datasetPath;
    std::optional<ChartExport> picture;
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    QStringList proposals;
    QStringList questions;
};

const QByteArray smallPrices =
    "model,date,price_usd_per_mtok,mmlu\nA,2024-01-01,8,50\nB,2024-02-01,4,50\nC,2024-03-01,1,50\n";

} // namespace llmflation

using namespace llmflation;

class TestAnalysisWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("llmflation-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void init()
    {
        QSettings().clear();
        m_dialogs = {};
        m_dialogs.path = filePath("prices.llmflation");
        m_dialogs.datasetPath = filePath("saved.csv");
        write(filePath("prices.csv"), smallPrices);
        QFile::remove(m_dialogs.path);
        m_document = std::make_unique<Document>();
        m_document->openDefault();
        m_window = std::make_unique<MainWindow>(*m_document, m_dialogs);
        m_window->resize(1280, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void savedAndOpenedByKeysItIsTheSame();
    void theCommandLineMakesTheSamePicture();
    void theTitleNamesTheAnalysisAndMarksChanges();
    void notesDoNotMarkTheDataset();
    void undoLeadsBackToTheSavedState();
    void closingAsksAboutTheAnalysis();
    void notesAreAskedAboutWithoutAFile();
    void anotherDatasetClosesTheAnalysis();
    void anUnsavedDatasetIsSavedFirst();
    void aBrokenFileLeavesEverythingAsItIs();
    void aMissingDatasetIsNamed();
    void aDroppedAnalysisIsOpened();
    void theThemeIsShownButNotKept();
    void otherEndingsAreRefused();
    void aClickOnTheFloorTellsWhy();
    void whyThisModelByKeys();
    void theListFollowsTheThreshold();
    void theListIsSortedByAClickAndNamesStayPlain();
    void recordLowsAreSteppedThrough();

private:
    [[nodiscard]] QString filePath(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void saveByKeys() { QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }
    void openByKeys() { QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier); }
    void note() { m_document->setAnnotations({{"A note", 19'800, 2.0, 5, -5}}, QStringLiteral("Add note")); }
    template <typename T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    QString cell(int row, int column)
    {
        return child<QTableView>("candidatesTable")->model()->index(row, column).data().toString();
    }

    QTemporaryDir m_folder;
    PreparedAnswers m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

void TestAnalysisWindow::savedAndOpenedByKeysItIsTheSame()
{
    m_window->open(filePath("prices.csv"));
    AnalysisSettings settings = m_document->settings();
    settings.thresholds = {45, 50, 60};
    settings.rate = 7;
    m_document->setSettings(settings);
    ChartOptions options;
    options.trend = true;
    options.laws = {ReferenceLaw::Moore};
    m_document->setChartOptions(options);
    note();
    auto *chart = child<ChartPanel>("chartPanel");
    QVERIFY(!chart->view());
    auto *view = child<ChartView>("chartView");
    const QPointF middle = view->priceChart().scale().plot.center();
    QWheelEvent wheel(middle, view->viewport()->mapToGlobal(middle.toPoint()), {}, QPoint(0, 240), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &wheel);
    const auto zoomed = chart->view();
    QVERIFY(zoomed);
    const AnalysisSetup saved = m_document->setup();
    saveByKeys();
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.join(u' ')));
    const auto file = readAnalysis(m_dialogs.path.toStdString());
    QVERIFY(file);
    QCOMPARE(QString::fromStdString(file->analysis.dataset), QStringLiteral("prices.csv"));
    QVERIFY(file->analysis.rows == std::size_t{3});

    m_document->openDefault();
    m_document->setChartOptions({});
    QVERIFY(!chart->view());
    openByKeys();
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.join(u' ')));
    QVERIFY(m_document->setup() == saved);
    QCOMPARE(QFileInfo(m_document->path()).canonicalFilePath(), QFileInfo(filePath("prices.csv")).canonicalFilePath());
    QVERIFY(chart->view() == zoomed);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!m_document->undoStack()->canUndo());
}

void TestAnalysisWindow::theCommandLineMakesTheSamePicture()
{
    ChartOptions options;
    options.trend = true;
    options.unit = PriceUnit::TokensPerUsd;
    m_document->setChartOptions(options);
    note();
    child<ChartPanel>("chartPanel")->setView(ViewRange{19'000, 20'000, -1.5, 1.5});
    m_dialogs.picture = ChartExport();
    m_dialogs.picture->path = filePath("window.png");
    m_dialogs.picture->size = {1200, 700};
    m_dialogs.picture->dark = true;
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    saveByKeys();
    const QStringList command{QStringLiteral("export"), m_dialogs.path,           QStringLiteral("-o"),
                              filePath("file.png"),     QStringLiteral("--size"), QStringLiteral("1200x700")};
    QCOMPARE(QProcess::execute(QStringLiteral(LLMFLATION_BINARY),
                               command + QStringList{QStringLiteral("--theme"), QStringLiteral("dark")}),
             0);
    const QImage picture(filePath("file.png"));
    QCOMPARE(picture.size(), QSize(1200, 700));
    QCOMPARE(picture, QImage(filePath("window.png")));
    // Without the view it is another one.
    child<ChartPanel>("chartPanel")->fitView();
    saveByKeys();
    QCOMPARE(QProcess::execute(QStringLiteral(LLMFLATION_BINARY), command), 0);
    QVERIFY(picture != QImage(filePath("file.png")));
}

void TestAnalysisWindow::theTitleNamesTheAnalysisAndMarksChanges()
{
    saveByKeys();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("prices.llmflation[*] — LLMflation"));
    QVERIFY(!m_window->isWindowModified());
    m_document->setThreshold(0, 43);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(!m_document->isModified());
    saveByKeys();
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(m_dialogs.proposals.size(), 1); // the name was asked for once
}

void TestAnalysisWindow::notesDoNotMarkTheDataset()
{
    m_window->open(filePath("prices.csv"));
    note();
    QVERIFY(m_document->undoStack()->canUndo());
    QVERIFY(!m_document->isModified());
    QVERIFY(m_window->isWindowModified());
    m_document->setCell(0, 0, QStringLiteral("Other"));
    QVERIFY(m_document->isModified());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_document->isModified());
    m_document->undoStack()->undo(); // the cell
    QVERIFY(m_document->isModified());
    m_document->undoStack()->undo(); // the note
    QVERIFY(m_document->isModified());
    m_document->undoStack()->redo();
    m_document->undoStack()->redo();
    QVERIFY(!m_document->isModified());
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    note(); // the saved state can't be reached any more
    QVERIFY(m_document->isModified());
}

void TestAnalysisWindow::undoLeadsBackToTheSavedState()
{
    saveByKeys();
    note();
    QVERIFY(m_window->isWindowModified());
    m_document->undoStack()->undo();
    QVERIFY(!m_window->isWindowModified());
}

void TestAnalysisWindow::closingAsksAboutTheAnalysis()
{
    saveByKeys();
    m_document->setThreshold(0, 43);
    QVERIFY(!m_window->close());
    QCOMPARE(m_dialogs.questions, QStringList{QStringLiteral("prices.llmflation")});
    m_dialogs.answer = UnsavedAnswer::Save;
    QVERIFY(m_window->close());
    QCOMPARE(readAnalysis(m_dialogs.path.toStdString())->analysis.setup.settings.thresholds.front(), 43.0);
}

void TestAnalysisWindow::notesAreAskedAboutWithoutAFile()
{
    m_document->setThreshold(0, 43); // settings alone are no reason to ask
    m_dialogs.answer = UnsavedAnswer::Cancel;
    note();
    QVERIFY(!m_window->close());
    QCOMPARE(m_dialogs.questions, QStringList{QStringLiteral("the analysis of llm-price-history.csv")});
    m_document->undoStack()->undo();
    QVERIFY(m_window->close());
}

void TestAnalysisWindow::anotherDatasetClosesTheAnalysis()
{
    saveByKeys();
    m_window->open(filePath("prices.csv"));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("prices.csv[*] — LLMflation"));
    QVERIFY(m_document->annotations().empty());
}

void TestAnalysisWindow::anUnsavedDatasetIsSavedFirst()
{
    m_document->newFile();
    saveByKeys();
    QVERIFY(QFile::exists(m_dialogs.datasetPath));
    const auto file = readAnalysis(m_dialogs.path.toStdString());
    QVERIFY(file);
    QCOMPARE(QString::fromStdString(file->analysis.dataset), QStringLiteral("saved.csv"));
    // The shipped dataset needs no file, unless it was edited.
    m_document->openDefault();
    saveByKeys();
    QCOMPARE(QString::fromStdString(readAnalysis(m_dialogs.path.toStdString())->analysis.dataset), QString());
}

void TestAnalysisWindow::aBrokenFileLeavesEverythingAsItIs()
{
    m_window->open(filePath("prices.csv"));
    note();
    m_dialogs.answer = UnsavedAnswer::Discard;
    const AnalysisSetup before = m_document->setup();
    write(m_dialogs.path, "{\"format\": \"llmflation-analysis\", \"version\": 7}");
    openByKeys();
    QCOMPARE(m_dialogs.errors.size(), 1);
    QVERIFY2(m_dialogs.errors.first().contains(QLatin1String("newer LLMflation")),
             qPrintable(m_dialogs.errors.first()));
    QVERIFY(m_document->setup() == before);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("prices.csv[*] — LLMflation"));
}

void TestAnalysisWindow::aMissingDatasetIsNamed()
{
    write(
        m_dialogs.path,
        R"({"format": "llmflation-analysis", "version": 1, "dataset": {"path": "gone.csv"}, "chart": {"trend": true}})");
    openByKeys();
    QCOMPARE(m_dialogs.errors.size(), 1);
    QVERIFY(m_dialogs.errors.first().contains(QLatin1String("gone.csv")));
    QVERIFY(!m_document->chartOptions().trend);
    QVERIFY(m_document->isDefault());
}

void TestAnalysisWindow::aDroppedAnalysisIsOpened()
{
    write(
        m_dialogs.path,
        R"({"format": "llmflation-analysis", "version": 1, "dataset": {"path": "prices.csv"}, "chart": {"trend": true}})");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_dialogs.path)});
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(m_document->chartOptions().trend);
    QCOMPARE(m_document->displayName(), QStringLiteral("prices.csv"));
}

void TestAnalysisWindow::theThemeIsShownButNotKept()
{
    const bool dark = themeFor(QApplication::palette()).dark;
    write(m_dialogs.path,
          QByteArray(R"({"format": "llmflation-analysis", "version": 1, "dataset": {"default": true}, "theme": ")") +
              (dark ? "light" : "dark") + "\"}");
    openByKeys();
    QCOMPARE(themeFor(QApplication::palette()).dark, !dark);
    saveByKeys();
    QVERIFY(readAnalysis(m_dialogs.path.toStdString())->analysis.dark == !dark);
    QVERIFY(!QSettings().contains(QStringLiteral("theme")));
    m_document->openDefault();
    QCOMPARE(themeFor(QApplication::palette()).dark, dark);
}

void TestAnalysisWindow::otherEndingsAreRefused()
{
    m_dialogs.path = filePath("analysis.csv");
    saveByKeys();
    QCOMPARE(m_dialogs.errors.size(), 1);
    QVERIFY(!QFile::exists(m_dialogs.path));
}

void TestAnalysisWindow::aClickOnTheFloorTellsWhy()
{
    auto *table = child<QTableView>("candidatesTable");
    QVERIFY(!table->isVisible());
    auto *view = child<ChartView>("chartView");
    const auto &step = view->priceChart().series().at(1).steps.front(); // GPT-4, March 2023, MMLU 83
    const QPointF place = view->priceChart().scale().at((step.from + step.to) / 2, step.price);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.toPoint());
    QVERIFY(table->isVisible());
    QCOMPARE(child<QComboBox>("candidatesSeries")->currentIndex(), 1);
    QVERIFY(child<QLabel>("candidatesMonth")->text().contains(QLatin1String("2023")));
    const QModelIndex winner = table->currentIndex();
    QCOMPARE(winner.siblingAtColumn(CandidatesModel::Model).data().toString(), QStringLiteral("GPT-4"));
    QCOMPARE(winner.siblingAtColumn(CandidatesModel::Price).data().toString(), QStringLiteral("$45"));
    QCOMPARE(winner.siblingAtColumn(CandidatesModel::Why).data().toString(), QStringLiteral("cheapest"));
}

void TestAnalysisWindow::whyThisModelByKeys()
{
    m_window->open(filePath("prices.csv"));
    AnalysisSettings settings = m_document->settings();
    settings.thresholds = {50};
    m_document->setSettings(settings);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = child<QTableView>("candidatesTable");
    QVERIFY(table->isVisible());
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(child<QLabel>("candidatesMonth")->text(), QStringLiteral("Mar 2024"));
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(cell(0, CandidatesModel::Model), QStringLiteral("C"));
    QCOMPARE(cell(2, CandidatesModel::Why), QStringLiteral("qualifies"));
    QVERIFY(!child<QToolButton>("candidatesAfter")->isEnabled());
    // A month back, by key and by mouse.
    QTest::keyClick(table, Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(child<QLabel>("candidatesMonth")->text(), QStringLiteral("Feb 2024"));
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::mouseClick(child<QToolButton>("candidatesBefore"), Qt::LeftButton);
    QCOMPARE(child<QLabel>("candidatesMonth")->text(), QStringLiteral("Jan 2024"));
    QVERIFY(!child<QToolButton>("candidatesBefore")->isEnabled());
    QTest::keyClick(table, Qt::Key_PageDown, Qt::AltModifier);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_document->currentRow(), 0); // A, behind B
    const QRect first = table->visualRect(table->model()->index(0, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(m_document->currentRow(), 1);
}

void TestAnalysisWindow::theListFollowsTheThreshold()
{
    m_window->open(filePath("prices.csv"));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    AnalysisSettings settings = m_document->settings();
    settings.thresholds = {51};
    m_document->setSettings(settings);
    QCOMPARE(cell(0, CandidatesModel::Why), QStringLiteral("score too low"));
    QVERIFY(child<QLabel>("candidatesSummary")->text().startsWith(QLatin1String("0 qualify, 3 left out")));
    m_document->setCell(2, 2, QStringLiteral("100"));
    QCOMPARE(cell(0, CandidatesModel::Model), QStringLiteral("B"));
    m_document->newFile(); // no rows at all
    QCOMPARE(child<QTableView>("candidatesTable")->model()->rowCount(), 0);
}

void TestAnalysisWindow::theListIsSortedByAClickAndNamesStayPlain()
{
    write(filePath("prices.csv"), smallPrices + "<b>Z</b>,2024-03-05,5,99\n");
    m_window->open(filePath("prices.csv"));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = child<QTableView>("candidatesTable");
    QCOMPARE(table->model()->rowCount(), 4);
    const auto clickOn = [table](int column) {
        QHeaderView *header = table->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    clickOn(CandidatesModel::Score);
    clickOn(CandidatesModel::Score);
    QCOMPARE(cell(0, CandidatesModel::Model), QStringLiteral("<b>Z</b>"));
    QVERIFY(!table->model()
                 ->index(0, CandidatesModel::Model)
                 .data(Qt::ToolTipRole)
                 .toString()
                 .contains(QLatin1String("<b>")));
    clickOn(CandidatesModel::Price);
    QCOMPARE(cell(0, CandidatesModel::Price), QStringLiteral("$1"));
    QCOMPARE(cell(3, CandidatesModel::Price), QStringLiteral("$8"));
}

void TestAnalysisWindow::recordLowsAreSteppedThrough()
{
    m_window->open(filePath("prices.csv"));
    AnalysisSettings settings = m_document->settings();
    settings.rule = FloorRule::RecordLow;
    m_document->setSettings(settings);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = child<QTableView>("candidatesTable");
    QCOMPARE(child<QLabel>("candidatesMonth")->text(), QStringLiteral("1 Mar 2024"));
    QTest::keyClick(table, Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(child<QLabel>("candidatesMonth")->text(), QStringLiteral("1 Feb 2024"));
    QCOMPARE(table->currentIndex().siblingAtColumn(CandidatesModel::Model).data().toString(), QStringLiteral("B"));
}

QTEST_MAIN(TestAnalysisWindow)
#include "tst_analysiswindow.moc"
