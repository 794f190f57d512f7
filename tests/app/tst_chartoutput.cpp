#include "chartoutput.h"
#include "defaultdata.h"
#include "dialogs.h"
#include "document/document.h"
#include "silentdialogs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace llmflation;

/// Prints to a file, and gives the answers that a test has prepared.
class PreparedAnswers : public SilentDialogs {
public:
    std::optional<ChartExport> chartExport(QWidget *, const ChartExport &proposal, const ExportedChart &chart) override
    {
        words = chart.words;
        return choose ? std::optional(choose(proposal)) : std::nullopt;
    }
    QString chartDataFile(QWidget *, const QString &proposal) override
    {
        dataProposal = proposal;
        return path;
    }
    bool print(QWidget *, const PrintJob &job) override
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageOrientation(job.orientation);
        return job.paint(printer);
    }
    void previewPrint(QWidget *, const PrintJob &job) override { previewed = job.name; }

    std::function<ChartExport(ChartExport)> choose;
    AutomaticWords words;
    QString path;
    QString dataProposal;
    QString previewed;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a PDF's compressed streams hold.
QByteArray pdfContents(const QByteArray &pdf)
{
    QByteArray contents;
    const QByteArray mark = "\nstream\n";
    for (auto place = pdf.indexOf(mark); place >= 0; place = pdf.indexOf(mark, place + 1)) {
        const auto start = place + mark.size();
        contents += qUncompress(QByteArray(4, '\1') + pdf.mid(start, pdf.indexOf("endstream", start) - start));
    }
    return contents;
}

/// As PDF says it where it fills.
QByteArray fillOf(const QColor &color)
{
    return QByteArray::number(color.redF(), 'f', 6).left(6);
}

} // namespace

class TestChartOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init()
    {
        m_dialogs = {};
        m_document = std::make_unique<Document>();
        m_document->openDefault();
        m_window = std::make_unique<QMenu>();
        m_output = std::make_unique<ChartOutput>(*m_document, m_dialogs, m_window.get());
        m_output->addActionsTo(*m_window);
    }
    void cleanup()
    {
        m_output.reset();
        m_window.reset();
        m_document.reset();
    }

    void actionsHaveKeys()
    {
        QCOMPARE(action("printChart")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        QCOMPARE(action("exportChart")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QCOMPARE(action("exportData")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
        QVERIFY(action("previewPrint"));
    }

    void clipboardHasPixelsAndSvg()
    {
        m_output->copyAction()->trigger();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(1600, 900));
        QXmlStreamReader svg(data->data(QStringLiteral("image/svg+xml")));
        QVERIFY(svg.readNextStartElement());
        QCOMPARE(svg.name(), QStringLiteral("svg"));
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    }

    void clipboardSparesTheSvgOfManyQuotes()
    {
        QByteArray rows = "model,date,price,mmlu\n";
        for (int i = 0; i < 20'001; ++i)
            rows += "A" + QByteArray::number(i) + ",2024-01-01,1,50\n";
        QFile file(m_folder.filePath(QStringLiteral("many.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
        file.close();
        QVERIFY(!m_document->open(file.fileName()));
        m_output->copyAction()->trigger();
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(!QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("image/svg+xml")));
    }

    void clipboardHasTheSizeLastExported()
    {
        m_dialogs.choose = [this](ChartExport choice) {
            choice.path = m_folder.filePath(QStringLiteral("a.png"));
            choice.size = {100, 50, LengthUnit::Millimetre};
            choice.scale = 2;
            return choice;
        };
        action("exportChart")->trigger();
        QCOMPARE(QImage(m_folder.filePath(QStringLiteral("a.png"))).size(), QSize(756, 378)); // 377.95 x 188.98, twice
        m_output->copyAction()->trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(756, 378));
    }

    void wordsGoWithTheChartThatTheyAreAbout()
    {
        ChartExport proposed;
        m_dialogs.choose = [&](ChartExport proposal) {
            proposed = proposal;
            proposal.path = m_folder.filePath(QStringLiteral("own.png"));
            proposal.title = QStringLiteral("My own title");
            proposal.note = QStringLiteral("My own note");
            proposal.dark = true;
            return proposal;
        };
        action("exportChart")->trigger();
        action("exportChart")->trigger();
        QCOMPARE(proposed.title, std::optional(QStringLiteral("My own title")));
        ChartOptions options;
        options.unit = PriceUnit::TokensPerUsd;
        m_document->setChartOptions(options);
        action("exportChart")->trigger();
        QVERIFY(!proposed.title && proposed.note.isEmpty());
        QVERIFY(proposed.dark); // size, scale and colours stay
        QVERIFY(proposed.path.endsWith(QStringLiteral("own.png")));
        m_document->openDefault();
        action("exportChart")->trigger();
        QVERIFY(!proposed.title && !proposed.path.endsWith(QStringLiteral("own.png")));
    }

    void aPrintThatFailedIsNotCalledPrinted()
    {
        QStringList messages;
        connect(m_output.get(), &ChartOutput::message, this, [&](const QString &text) { messages << text; });
        m_dialogs.path = m_folder.filePath(QStringLiteral("no-such-folder/print.pdf"));
        action("printChart")->trigger();
        QVERIFY(messages.isEmpty());
        m_dialogs.path = m_folder.filePath(QStringLiteral("printed.pdf"));
        action("printChart")->trigger();
        QCOMPARE(messages.size(), 1);
    }

    void dialogIsToldTheAutomaticWords()
    {
        action("exportChart")->trigger();
        QCOMPARE(m_dialogs.words.title, QStringLiteral("Cheapest model per month at a minimum MMLU score"));
        QCOMPARE(m_dialogs.words.source, QStringLiteral("Data: llm-price-history.csv"));
        QVERIFY(m_dialogs.words.subtitle.startsWith(QStringLiteral("USD per million tokens, log scale · ")));
    }

    void dataAreEveryPointOfTheFloor()
    {
        m_document->setSettings(articleSettings({42, 83}));
        m_dialogs.path = m_folder.filePath(QStringLiteral("data.csv"));
        action("exportData")->trigger();
        QVERIFY(m_dialogs.dataProposal.endsWith(QStringLiteral("llm-price-history-chart.csv")));
        const QList<QByteArray> lines = bytesOf(m_dialogs.path).split('\n');
        QCOMPARE(lines[0].trimmed(),
                 QByteArray("benchmark,threshold,month,quote_date,price_usd_per_mtok,tokens_per_usd,model,"
                            "vendor,provider,score,fixed_rate_usd_per_mtok,trend_usd_per_mtok"));
        QCOMPARE(lines.size(), 1 + 37 + 21 + 1); // header, points, and nothing after the last line's end
        QVERIFY(lines[1].endsWith('\r'));
        const QList<QByteArray> first = lines[1].trimmed().split(',');
        QCOMPARE(first.mid(0, 3), (QList<QByteArray>{"mmlu", "42", "2021-11"}));
        QCOMPARE(first[4].toDouble(), 60.0);
        QVERIFY(std::abs(first[5].toDouble() - 1e6 / 60) < 1e-6);
        // The fixed rate falls ten times from November to November, the trend by its own factor.
        const QList<QByteArray> yearOn = lines[13].trimmed().split(',');
        QCOMPARE(yearOn[2], QByteArray("2022-11"));
        const double years = 365 / 365.2425;
        QVERIFY(std::abs(first[10].toDouble() / yearOn[10].toDouble() - std::pow(10, years)) < 1e-6);
        QVERIFY(std::abs(first[11].toDouble() / yearOn[11].toDouble() - std::pow(15.313, years)) < 0.001);
    }

    void paperIsLightAndLiesAcross()
    {
        QApplication::setPalette(toPalette(darkTheme()));
        m_dialogs.choose = [this](ChartExport choice) {
            choice.path = m_folder.filePath(QStringLiteral("dark.png"));
            choice.dark = true;
            return choice;
        };
        action("exportChart")->trigger();
        m_dialogs.path = m_folder.filePath(QStringLiteral("print.pdf"));
        action("printChart")->trigger();
        QApplication::setPalette(QPalette());
        const QByteArray pdf = bytesOf(m_dialogs.path);
        const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"))
                             .match(QString::fromLatin1(pdf));
        QVERIFY(box.captured(1).toDouble() > box.captured(2).toDouble());
        const QByteArray contents = pdfContents(pdf);
        QVERIFY(contents.contains(fillOf(lightTheme().seriesColor(0))));
        QVERIFY(!contents.contains(fillOf(darkTheme().seriesColor(0))));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void previewIsNamedAfterTheDataset()
    {
        action("previewPrint")->trigger();
        QCOMPARE(m_dialogs.previewed, QStringLiteral("llm-price-history"));
    }

    void dataThatCannotBeWrittenAreReported()
    {
        m_dialogs.path = m_folder.filePath(QStringLiteral("no-such-folder/data.csv"));
        action("exportData")->trigger();
        QCOMPARE(m_dialogs.errors.size(), 1);
    }

private:
    QAction *action(const char *name) { return m_output->findChild<QAction *>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    PreparedAnswers m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QMenu> m_window;
    std::unique_ptr<ChartOutput> m_output;
};

QTEST_MAIN(TestChartOutput)
#include "tst_chartoutput.moc"
