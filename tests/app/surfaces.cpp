#include "surfaces.h"

#include "charts/chartexport.h"
#include "document/recovery.h"
#include "formats/pricelist.h"
#include "guide.h"
#include "panels/exportdialog.h"
#include "panels/importdialog.h"
#include "preferencesdialog.h"
#include "tour.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace llmflation {

namespace {

const QByteArray smallList = "model,provider,date,input_usd_per_mtok,output_usd_per_mtok,mmlu\n"
                             "Gemma 7B,Groq,2024-03-01,0.1,0.1,64.3\nMixtral 8x7B,Groq,2024-03-01,0.27,0.27,\n"
                             "Llama 2 70B,Groq,2024-03-01,0.7,0.8,68.9\n";
const QByteArray otherList = "model,provider,date,input_usd_per_mtok,output_usd_per_mtok,mmlu\n"
                             "Gemma 7B,Groq,2024-03-01,0.07,0.1,64.3\nMixtral 8x7B,Groq,2024-03-01,0.27,0.27,70.6\n"
                             "Llama 3 8B,Groq,2024-04-20,0.05,0.1,68.4\n";
const QByteArray euroList = "model;date;input price per 1K (EUR);remark\n"
                            "Llama 3 70B;2024-04-18;0,00082;hosted\nGPT-4o mini;today;0,00014;list\n"
                            "Mistral Large;2024-02-26;0,0074;list\n";

constexpr const char *windowSurfaces[] = {"window", "filters", "candidates",  "problems", "history",
                                          "find",   "replace", "file change", "tour",     "no data"};
constexpr const char *modelessSurfaces[] = {"preferences", "about", "what it measures", "guide"};
constexpr const char *modalSurfaces[] = {"import",   "merge", "compare", "join",   "export",  "export in mm",
                                         "recovery", "note",  "rate",    "weight", "unsaved", "changed",
                                         "reload",   "offer", "error",   "paste"};

RecoverableEdits leftEdits()
{
    RecoverableEdits edits;
    edits.path = QStringLiteral("/home/ada/prices.csv");
    edits.name = QStringLiteral("prices.csv");
    edits.fileState = RecoverableEdits::FileState::Changed;
    edits.changedCells = 3;
    edits.examples = {QStringLiteral("A, date: 2024-01-01 → 2024-01-02")};
    edits.origin.emplace();
    return edits;
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

void Surfaces::addRows()
{
    QTest::addColumn<QString>("surface");
    const auto add = [](const char *name) { QTest::newRow(name) << QString::fromLatin1(name); };
    std::ranges::for_each(windowSurfaces, add);
    std::ranges::for_each(modelessSurfaces, add);
    std::ranges::for_each(modalSurfaces, add);
}

void Surfaces::visit(const QString &surface, const Look &look)
{
    QSettings().clear();
    QSettings().setValue(QStringLiteral("theme"), theme);
    m_document = std::make_unique<Document>();
    m_document->openDefault();
    m_window = std::make_unique<MainWindow>(*m_document, m_silent);
    m_window->resize(windowSize);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto isOneOf = [&surface](const auto &names) {
        return std::ranges::any_of(names, [&surface](const char *name) { return surface == QLatin1String(name); });
    };
    if (isOneOf(windowSurfaces))
        visitWindow(surface, look);
    else if (isOneOf(modelessSurfaces))
        visitModeless(surface, look);
    else
        visitModal(surface, look);
    m_window.reset();
    m_document.reset();
}

QString Surfaces::write(const char *name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return path;
}

/// An action of the window or of its menus, by its object name or its words.
void Surfaces::trigger(const QString &objectOrText)
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->objectName() == objectOrText || plain(action->text()) == objectOrText) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(objectOrText));
}

void Surfaces::visitWindow(const QString &surface, const Look &look)
{
    if (surface == QLatin1String("filters"))
        trigger(QStringLiteral("Filters"));
    else if (surface == QLatin1String("candidates"))
        trigger(QStringLiteral("Why This Model?"));
    else if (surface == QLatin1String("problems")) {
        constexpr int price = 5; // column
        m_document->setCell(1, price, QStringLiteral("1.2O"));
        m_document->setCell(3, price, QStringLiteral("0.06"));
        m_document->setCell(2, 1, QStringLiteral("OpenAI "));
        QVERIFY(QTest::qWaitFor([this] { // the bootstrap
            const auto figures = m_window->findChildren<QLabel *>(QStringLiteral("figureValue"));
            return std::ranges::none_of(figures, [](const QLabel *one) { return one->text() == QStringLiteral("…"); });
        }));
        trigger(QStringLiteral("Problems"));
    } else if (surface == QLatin1String("history"))
        trigger(QStringLiteral("History"));
    else if (surface == QLatin1String("find") || surface == QLatin1String("replace"))
        trigger(surface + QStringLiteral("Cells"));
    else if (surface == QLatin1String("file change"))
        showFileChange();
    else if (surface == QLatin1String("tour"))
        startTour(*m_window);
    else if (surface == QLatin1String("no data"))
        m_document->newFile();
    QCoreApplication::processEvents();
    look(*m_window);
}

void Surfaces::showFileChange()
{
    m_window->open(write("prices.csv", smallList));
    QTest::qWait(20);
    (void)write("prices.csv", otherList);
    QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("fileChangeBar"))->isVisible());
}

void Surfaces::visitModeless(const QString &surface, const Look &look)
{
    if (surface == QLatin1String("preferences"))
        trigger(QStringLiteral("preferences"));
    else if (surface == QLatin1String("about"))
        trigger(QStringLiteral("About LLMflation"));
    else if (surface == QLatin1String("what it measures"))
        trigger(QStringLiteral("What It Measures"));
    else
        showGuide(*m_window, QStringLiteral("first-steps"));
    QWidget *shown = m_window->findChild<QDialog *>();
    if (!shown)
        shown = m_window->findChild<Guide *>();
    QVERIFY(shown);
    shown->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), shown);
    look(*shown);
}

void Surfaces::visitModal(const QString &surface, const Look &look)
{
    bool isSeen = false;
    QTimer untilShown;
    untilShown.start(10);
    QObject::connect(&untilShown, &QTimer::timeout, m_window.get(), [&look, &isSeen, &untilShown] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        untilShown.stop();
        dialog->activateWindow();
        isSeen = QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
        if (isSeen)
            look(*dialog);
        dialog->done(QDialog::Rejected);
    });
    ask(surface);
    QVERIFY2(isSeen, qPrintable(surface));
}

void Surfaces::ask(const QString &surface)
{
    QWidget *const window = m_window.get();
    const QString name = QStringLiteral("prices.csv");
    std::string other(otherList.constData());
    if (surface == QLatin1String("import")) {
        (void)m_dialogs.importPlan(window, ImportedFile{name, SharedBytes(euroList.toStdString())});
    } else if (surface == QLatin1String("merge") || surface == QLatin1String("compare")) {
        QVERIFY(!m_document->open(write("base.csv", smallList)));
        const PriceList list = readPriceList(std::move(other));
        (void)(surface == QLatin1String("merge") ? m_dialogs.merge(window, *m_document, list, name)
                                                 : m_dialogs.compare(window, *m_document, list, name));
    } else if (surface == QLatin1String("join")) {
        QVERIFY(!m_document->open(write("base.csv", smallList)));
        (void)m_dialogs.joinScores(window, *m_document,
                                   readPriceList("model,mmlu\nmixtral-8x7b,70.6\nLlama 2 70B,69\nPhi-3 mini,68.8\n"),
                                   name);
    } else if (surface.startsWith(QLatin1String("export"))) {
        ChartExport proposal;
        proposal.path = QStringLiteral("/home/ada/chart.png"); // nothing is written
        if (surface == QLatin1String("export in mm"))
            proposal.size = {170, 100, LengthUnit::Millimetre};
        const ChartContent content = contentFor(chartContent(*m_document), proposal, QStringLiteral("prices.csv"));
        const AutomaticWords automatic{content.title, content.subtitle.join(partSeparator()), content.source};
        (void)m_dialogs.chartExport(
            window, proposal,
            {automatic, [this](const ChartExport &choice, double scale) {
                 return renderChart(contentFor(chartContent(*m_document), choice, QStringLiteral("prices.csv")),
                                    layoutSize(choice.size), scale);
             }});
    } else if (surface == QLatin1String("recovery")) {
        (void)m_dialogs.recovery(window, leftEdits());
    } else if (surface == QLatin1String("paste")) {
        QApplication::clipboard()->setText(
            QStringLiteral("$0,25\t0.002 / 1K tokens\n1,50\t$7.00\n0,9\t0.0025 / 1K tokens"));
        auto *table = m_window->findChild<QDockWidget *>(QStringLiteral("datasetDock"))->findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 4));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    } else if (surface == QLatin1String("note")) {
        (void)m_dialogs.noteText(window, QStringLiteral("GPT-4 arrives"));
    } else if (surface == QLatin1String("rate")) {
        (void)m_dialogs.ratePerYear(window, 10);
    } else if (surface == QLatin1String("weight")) {
        (void)m_dialogs.inputWeight(window, 0.5);
    } else if (surface == QLatin1String("unsaved")) {
        (void)m_dialogs.unsavedChanges(window, name);
    } else if (surface == QLatin1String("changed")) {
        (void)m_dialogs.fileChangedOnDisk(window, name);
    } else if (surface == QLatin1String("reload")) {
        (void)m_dialogs.mayReload(window, name);
    } else if (surface == QLatin1String("offer")) {
        (void)m_dialogs.offerImport(window, name, QStringLiteral("It has no column of dates."));
    } else {
        m_dialogs.showError(window, QStringLiteral("Could not open the file"), QStringLiteral("It is not there."));
    }
}

} // namespace llmflation
