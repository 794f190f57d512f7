#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "charts/pricechart.h"
#include "dialogs.h"
#include "document/document.h"
#include "mainwindow.h"
#include "panels/thresholdslider.h"
#include "silentdialogs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace llmflation;

/// Gives the answers that a test has prepared, and keeps what was told.
class PreparedDialogs : public SilentDialogs {
public:
    QString fileToOpen(QWidget *, const QString &) override { return path; }
    QString fileToSave(QWidget *, const QString &) override { return path; }
    UnsavedAnswer unsavedChanges(QWidget *, const QString &) override
    {
        ++questions;
        return answer;
    }
    std::optional<ChartExport> chartExport(QWidget *, const ChartExport &proposal, const ExportedChart &) override
    {
        ChartExport choice = proposal;
        choice.path = path;
        choice.scale = scale.value_or(proposal.scale);
        return choice;
    }
    QString chartDataFile(QWidget *, const QString &) override { return path; }
    std::optional<double> ratePerYear(QWidget *, double) override { return rate; }
    std::optional<double> inputWeight(QWidget *, double) override { return weight; }
    std::optional<QString> noteText(QWidget *, const QString &current) override
    {
        noteBefore = current;
        return note;
    }

    QString path;
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    double rate = 10;
    double weight = 0.5;
    std::optional<double> scale;
    std::optional<QString> note;
    QString noteBefore;
    int questions = 0;
};

namespace {

const QByteArray smallFile =
    "model,date,price_usd_per_mtok,mmlu\nA,2024-01-01,8,50\nB,2024-02-01,4,50\nC,2024-03-01,1,50\n";

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// Opens the chart's menu at a place by a right click.
void chooseFromChartMenu(ChartView &view, QPoint place, const QString &entry)
{
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, place);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto found = std::ranges::find_if(
        actions, [&entry](const QAction *action) { return withoutMnemonic(action->text()) == entry; });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    menu->close();
}

} // namespace

class TestMainWindow : public QObject {
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
        m_document = std::make_unique<Document>();
        m_document->openDefault();
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void noteGetsItsTextFromTheDialog()
    {
        auto *view = m_window->findChild<ChartView *>(QStringLiteral("chartView"));
        m_dialogs.note = QStringLiteral("GPT-4 <b>arrives</b>\n");
        chooseFromChartMenu(*view, {300, 300}, QStringLiteral("Add Note Here…"));
        QCOMPARE(m_document->annotations().size(), std::size_t(1));
        QCOMPARE(m_document->annotations()[0].text, std::string("GPT-4 <b>arrives</b>"));
        QVERIFY(m_document->annotations()[0].price);
        QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Add Note"));

        m_dialogs.note = QStringLiteral("other");
        chooseFromChartMenu(*view, view->priceChart().annotationBoxes()[0].box.center().toPoint(),
                            QStringLiteral("Edit Note…"));
        QCOMPARE(m_dialogs.noteBefore, QStringLiteral("GPT-4 <b>arrives</b>"));
        QCOMPARE(m_document->annotations()[0].text, std::string("other"));
        m_document->undoStack()->undo();
        QCOMPARE(m_document->annotations()[0].text, std::string("GPT-4 <b>arrives</b>"));
    }
    void noteWithoutTextIsNone()
    {
        auto *view = m_window->findChild<ChartView *>(QStringLiteral("chartView"));
        for (const auto &answer : {std::optional<QString>(), std::optional(QStringLiteral(" "))}) {
            m_dialogs.note = answer;
            chooseFromChartMenu(*view, {300, 300}, QStringLiteral("Add Note at This Date…"));
            QVERIFY(m_document->annotations().empty());
        }
    }
    void copiesTheSummary()
    {
        m_window->findChild<QAction *>(QStringLiteral("copySummary"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("The cheapest model with MMLU of ")));
        QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Summary copied"));
    }

    void titleNamesTheFileAndMarksChanges()
    {
        QCOMPARE(m_window->windowTitle(), QStringLiteral("llm-price-history.csv[*] — LLMflation"));
        QVERIFY(!m_window->isWindowModified());
        m_document->setCell(0, 0, QStringLiteral("Other"));
        QVERIFY(m_window->isWindowModified());
    }

    void rightArrowOnTheSliderChangesFloorAndCard()
    {
        auto *slider = m_window->findChild<ThresholdSlider *>(QStringLiteral("thresholdSlider1"));
        slider->setFocus();
        const auto before = m_document->result().series[1].floor.size();
        const QString headline = cardText(1, "headline");
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(cardText(1, "title"), QStringLiteral("MMLU ≥ 87"));
        QVERIFY(m_document->result().series[1].floor.size() != before);
        QVERIFY(cardText(1, "headline") != headline);
    }

    void rightArrowOnTheSliderRedrawsTheChart()
    {
        auto *chart = m_window->findChild<ChartPanel *>();
        const QImage before = chart->grab().toImage();
        auto *slider = m_window->findChild<ThresholdSlider *>(QStringLiteral("thresholdSlider1"));
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(chart->grab().toImage() != before);
    }

    void priceTypedIntoTheTableMovesTheFloorAndUndoPutsItBack()
    {
        auto *table = m_window->findChild<QTableView *>();
        const QAbstractItemModel &model = *table->model();
        const int column = columnTitled(model, QStringLiteral("Input $/Mtok"));
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, QStringLiteral("GPT-4"), 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QCOMPARE(m_document->result().series[1].floor.front().price, 45.0);

        table->setCurrentIndex(found.first().siblingAtColumn(column));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("20"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_document->result().series[1].floor.front().price, 40.0);
        QCOMPARE(cardText(1, "change"), QStringLiteral("$40 GPT-4 → $0.88 Llama 3.1 70B Instruct"));

        action("Edit", "Undo")->trigger();
        QCOMPARE(m_document->result().series[1].floor.front().price, 45.0);
    }

    void undoNamesTheEditAndPutsItBack()
    {
        m_document->setCell(0, 0, QStringLiteral("Other"));
        QAction *undo = action("Edit", "Undo");
        QVERIFY2(undo->text().length() > 8, qPrintable(undo->text()));
        QCOMPARE(undo->iconText(), QStringLiteral("Undo"));
        undo->trigger();
        QVERIFY(!m_document->isModified());
    }

    void openReadsTheChosenFile()
    {
        m_dialogs.path = write("small.csv", smallFile);
        action("File", "Open…")->trigger();
        QCOMPARE(m_document->dataset().rowCount(), std::size_t{3});
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("small.csv")));
    }

    void openedFileStandsAmongTheRecentOnes()
    {
        m_dialogs.path = write("small.csv", smallFile);
        action("File", "Open…")->trigger();
        auto *recent = m_window->findChild<QMenu *>(QStringLiteral("recentFilesMenu"));
        recent->popup({});
        QVERIFY(recent->actions().first()->text().endsWith(QStringLiteral("small.csv")));
        recent->close();
        m_document->newFile();
        recent->actions().first()->trigger();
        QCOMPARE(m_document->dataset().rowCount(), std::size_t{3});
    }

    void missingFileIsReportedAndTheDocumentStays()
    {
        const auto rows = m_document->dataset().rowCount();
        m_dialogs.path = m_folder.filePath(QStringLiteral("none.csv"));
        action("File", "Open…")->trigger();
        QCOMPARE(m_dialogs.errors.size(), 1);
        QCOMPARE(m_document->dataset().rowCount(), rows);
    }

    void fileWithProblemsOpensWithAMessageInTheStatusBar()
    {
        m_dialogs.path = write("bad.csv", smallFile + "D,2024-02-30,1,50\n");
        action("File", "Open…")->trigger();
        QVERIFY(m_dialogs.errors.isEmpty());
        QVERIFY2(m_window->statusBar()->currentMessage().contains(QStringLiteral("1 problem")),
                 qPrintable(m_window->statusBar()->currentMessage()));
    }

    void saveAsksForANameTheFirstTime()
    {
        m_dialogs.path = m_folder.filePath(QStringLiteral("saved.csv"));
        action("File", "Save")->trigger();
        QFile saved(m_dialogs.path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QFile shipped(QStringLiteral(RESOURCES_DIR "/llm-price-history.csv"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), shipped.readAll());
        QCOMPARE(m_document->path(), m_dialogs.path);
    }

    void aTableIsNotSavedOverAnAnalysis()
    {
        m_dialogs.path = m_folder.filePath(QStringLiteral("mine.llmflation"));
        QFile analysis(m_dialogs.path);
        QVERIFY(analysis.open(QIODevice::WriteOnly));
        analysis.write("{}");
        analysis.close();
        action("File", "Save")->trigger();
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_document->path().isEmpty());
        QCOMPARE(analysis.size(), 2);
    }

    void failedSaveIsReportedAndTheChangesStay()
    {
        m_document->setCell(0, 0, QStringLiteral("Other"));
        m_dialogs.path = m_folder.filePath(QStringLiteral("no-such-folder/saved.csv"));
        action("File", "Save")->trigger();
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_document->isModified());
    }

    void droppedFileIsOpened()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write("small.csv", smallFile))});
        const QPoint middle = m_window->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(m_document->dataset().rowCount(), std::size_t{3});
    }

    void closeAsksOnlyWhenThereAreChanges()
    {
        QVERIFY(m_window->close());
        QCOMPARE(m_dialogs.questions, 0);
        m_document->setCell(0, 0, QStringLiteral("Other"));
        m_window->show();
        QVERIFY(!m_window->close());
        QCOMPARE(m_dialogs.questions, 1);
        m_dialogs.answer = UnsavedAnswer::Discard;
        QVERIFY(m_window->close());
    }

    void closeSavesWhenToldSo()
    {
        m_document->setCell(0, 0, QStringLiteral("Other"));
        m_dialogs.answer = UnsavedAnswer::Save;
        m_dialogs.path = m_folder.filePath(QStringLiteral("closed.csv"));
        QVERIFY(m_window->close());
        QVERIFY(QFile::exists(m_dialogs.path));
    }

    void saveTakesInWhatStandsInAnOpenCellEditor()
    {
        auto *table = m_window->findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Renamed"));
        m_dialogs.path = m_folder.filePath(QStringLiteral("renamed.csv"));
        action("File", "Save")->trigger();
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Renamed"));
    }

    void saveTakesInAnOpenCellEditorOfAFloatingPanel()
    {
        auto *table = m_window->findChild<QTableView *>();
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("datasetDock"));
        QVERIFY(dock);
        dock->setFloating(true);
        dock->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dock); // a tool window counts as active together with its parent
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClicks(table->viewport()->findChild<QLineEdit *>(), QStringLiteral("Renamed"));
        m_dialogs.path = m_folder.filePath(QStringLiteral("floating.csv"));
        action("File", "Save")->trigger();
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Renamed"));
    }

    void openKeepsUnsavedChangesWhenCancelled()
    {
        m_document->setCell(0, 0, QStringLiteral("Other"));
        m_dialogs.path = write("small.csv", smallFile);
        action("File", "Open…")->trigger();
        QVERIFY(m_document->isModified());
    }

    void panelsComeBackAsTheyWereLeft()
    {
        m_window->findChild<QDockWidget *>(QStringLiteral("resultsDock"))->hide();
        m_window->findChild<QDockWidget *>(QStringLiteral("thresholdsDock"))->hide();
        m_window->close();
        openWindow();
        QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("resultsDock"))->isHidden());
        QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("thresholdsDock"))->isHidden());
        QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("datasetDock"))->isHidden());
    }

    void benchmarkSelectorChangesTheAnalysis()
    {
        auto *selector = m_window->findChild<QComboBox *>(QStringLiteral("benchmarkSelector"));
        choose(*selector, QStringLiteral("GPQA Diamond"));
        QCOMPARE(m_document->settings().benchmark, std::string("gpqa_diamond"));
        QVERIFY(cardText(0, "title").startsWith(QStringLiteral("GPQA Diamond ≥ ")));
    }

    void benchmarkChosenForTheFirstTimeHasThresholdsAtItsQuartiles()
    {
        m_dialogs.path = write("two.csv", "model,date,price_usd_per_mtok,mmlu,gpqa_diamond\nA,2024-01-01,8,50,10\n"
                                          "B,2024-02-01,4,50,20\nC,2024-03-01,1,50,30\nD,2024-03-01,1,50,40\n"
                                          "E,2024-04-01,1,50,50\n");
        action("File", "Open…")->trigger();
        auto *selector = m_window->findChild<QComboBox *>(QStringLiteral("benchmarkSelector"));
        choose(*selector, QStringLiteral("GPQA Diamond"));
        QCOMPARE(m_document->settings().thresholds, (std::vector<double>{20, 40}));
        m_document->setThreshold(0, 33);
        choose(*selector, QStringLiteral("MMLU"));
        choose(*selector, QStringLiteral("GPQA Diamond"));
        QCOMPARE(m_document->settings().thresholds, (std::vector<double>{33, 40}));
    }

    void benchmarkOnAnotherScaleBringsThresholdsOfItsOwn()
    {
        auto *selector = m_window->findChild<QComboBox *>(QStringLiteral("benchmarkSelector"));
        choose(*selector, QStringLiteral("Arena Elo"));
        QVERIFY(m_document->settings().thresholds.front() > 1000);
        choose(*selector, QStringLiteral("MMLU"));
        QCOMPARE(m_document->settings().thresholds, (std::vector<double>{42, 83}));
    }

    void presetSelectorSaysCustomOnceSomethingIsChanged()
    {
        auto *preset = m_window->findChild<QComboBox *>(QStringLiteral("presetSelector"));
        QCOMPARE(preset->currentData().toString(), QStringLiteral("article"));
        choose(*m_window->findChild<QComboBox *>(QStringLiteral("blendSelector")), QStringLiteral("input only"));
        QCOMPARE(preset->currentText(), QStringLiteral("Custom"));
    }

    void rateOfTheDashedLineCanBeChosen()
    {
        auto *menu = m_window->findChild<QMenu *>(QStringLiteral("fitMenu"));
        trigger(*menu, QStringLiteral("4×"));
        QCOMPARE(m_document->settings().rate, 4.0);
        m_dialogs.rate = 15;
        trigger(*menu, QStringLiteral("Other Rate…"));
        QCOMPARE(m_document->settings().rate, 15.0);
        QVERIFY(cardText(0, "verdict").contains(QStringLiteral("15×")));
    }

    void confidenceOfTheIntervalsCanBeChosen()
    {
        trigger(*m_window->findChild<QMenu *>(QStringLiteral("fitMenu")), QStringLiteral("90 %"));
        QCOMPARE(m_document->settings().confidence, 0.9);
        QCOMPARE(m_window->findChild<QToolButton *>(QStringLiteral("fitButton"))->text(), QStringLiteral("10× · 90 %"));
    }

    void fitMenuStandsInTheAnalysisMenuToo()
    {
        QCOMPARE(action("Analysis", "Dashed Line and Intervals")->menu(),
                 m_window->findChild<QMenu *>(QStringLiteral("fitMenu")));
    }

    void ruleOfTheFloorCanBeChosen()
    {
        choose(*m_window->findChild<QComboBox *>(QStringLiteral("ruleSelector")), QStringLiteral("record lows"));
        QCOMPARE(m_document->settings().rule, FloorRule::RecordLow);
    }

    void weightOfTheBlendCanBeTyped()
    {
        m_dialogs.weight = 0.9;
        auto *blend = m_window->findChild<QComboBox *>(QStringLiteral("blendSelector"));
        blend->setFocus();
        QTest::keyClick(blend, Qt::Key_End);
        QCOMPARE(m_document->settings().inputWeight, 0.9);
        QCOMPARE(blend->currentText(), QStringLiteral("90 % input"));
        choose(*blend, QStringLiteral("input + output mean"));
        QCOMPARE(m_document->settings().inputWeight, 0.5);
        QCOMPARE(blend->findText(QStringLiteral("90 % input")), -1);
    }

    void filtersStandAsideUntilTheButtonIsPressed()
    {
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("filtersDock"));
        auto *button = m_window->findChild<QToolButton *>(QStringLiteral("filtersButton"));
        QVERIFY(dock->isHidden());
        QCOMPARE(button->text(), QStringLiteral("Filters (4)"));
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(dock->isVisible());
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("resetFilters")), Qt::LeftButton);
        QCOMPARE(button->text(), QStringLiteral("Filters"));
        QVERIFY(m_document->settings().vendors.empty());
        m_window->close();
        openWindow();
        QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("filtersDock"))->isVisible());
        QVERIFY(m_window->findChild<QToolButton *>(QStringLiteral("filtersButton"))->isChecked());
    }

    void themeMenuChangesTheProgramsColours()
    {
        action("View", "Theme")->menu()->actions().at(2)->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Window).lightnessF() < 0.3);
        action("View", "Theme")->menu()->actions().at(1)->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Window).lightnessF() > 0.7);
    }

    void chartIsExportedInTheFormatOfItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PNG") << QStringLiteral("chart.png") << QByteArray("\x89PNG");
        QTest::newRow("SVG") << QStringLiteral("chart.svg") << QByteArray("<?xml");
        QTest::newRow("PDF") << QStringLiteral("chart.PDF") << QByteArray("%PDF");
    }
    void chartIsExportedInTheFormatOfItsName()
    {
        QFETCH(QString, name);
        m_dialogs.path = m_folder.filePath(name);
        action("File", "Export Chart…")->trigger();
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFETCH(QByteArray, start);
        QCOMPARE(file.read(start.size()), start);
    }

    void exportedPictureHasTheSizeAskedFor()
    {
        m_dialogs.path = m_folder.filePath(QStringLiteral("chart.png"));
        action("File", "Export Chart…")->trigger();
        QCOMPARE(QImage(m_dialogs.path).size(), QSize(1600, 900));
    }

    void failedExportIsReported()
    {
        m_dialogs.path = m_folder.filePath(QStringLiteral("no-such-folder/chart.png"));
        action("File", "Export Chart…")->trigger();
        QCOMPARE(m_dialogs.errors.size(), 1);
    }

    void pictureTooLargeForTheMemoryLeavesTheFileAsItIs()
    {
        m_dialogs.path = write("chart.png", "old");
        m_dialogs.scale = 1000;
        action("File", "Export Chart…")->trigger();
        QCOMPARE(m_dialogs.errors.size(), 1);
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
    }

    void chartIsCopiedAsAnImage()
    {
        action("Edit", "Copy Chart as Image")->trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(1600, 900));
    }

    void figuresAreCopiedForAReport()
    {
        action("Analysis", "Copy Figures")->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("1,000× cheaper")));
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_document, m_dialogs);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    /// The entry of a menu of the menu bar whose text begins so.
    [[nodiscard]] QAction *action(const char *menu, const char *text) const
    {
        for (const QAction *top : m_window->menuBar()->actions())
            if (withoutMnemonic(top->text()) == QLatin1String(menu))
                for (QAction *entry : top->menu()->actions())
                    if (withoutMnemonic(entry->text()).startsWith(QString::fromUtf8(text)))
                        return entry;
        qFatal("no entry %s in menu %s", text, menu);
    }

    [[nodiscard]] QString cardText(int card, const char *label) const
    {
        return m_window->findChild<QWidget *>(QStringLiteral("resultCard%1").arg(card))
            ->findChild<QLabel *>(QLatin1String(label))
            ->text();
    }

    [[nodiscard]] static int columnTitled(const QAbstractItemModel &model, const QString &title)
    {
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return column;
        qFatal("no column %s", qPrintable(title));
    }

    static void trigger(QMenu &menu, const QString &text)
    {
        menu.popup({});
        for (QAction *entry : menu.actions())
            if (withoutMnemonic(entry->text()) == text)
                return QTest::keyClick(&menu, Qt::Key_Escape), entry->trigger();
        qFatal("no entry %s", qPrintable(text));
    }

    /// By keyboard, as a user who knows the name would.
    static void choose(QComboBox &selector, const QString &text)
    {
        selector.setFocus();
        QTest::keyClick(&selector, Qt::Key_Home);
        while (selector.currentText() != text && selector.currentIndex() + 1 < selector.count())
            QTest::keyClick(&selector, Qt::Key_Down);
        QCOMPARE(selector.currentText(), text);
    }

    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("could not write %s", name);
        return path;
    }

    QTemporaryDir m_folder;
    PreparedDialogs m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
