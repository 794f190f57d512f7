#include "chartoutput.h"

#include "chartprint.h"
#include "charts/chartexport.h"
#include "charts/chartpanel.h"
#include "dialogs.h"
#include "document/chartdata.h"
#include "document/document.h"
#include "document/text.h"
#include "formats/filestorage.h"
#include "panels/resultspanel.h"
#include "report.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>
#include <QStandardPaths>
#include <QWidget>

namespace llmflation {

namespace {

/// A circle for each quote of a million takes seconds, and nobody who pastes wants so many megabytes.
constexpr std::size_t mostRowsAsSvg = 20'000;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

ChartOutput::ChartOutput(Document &document, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_export(new QAction(tr("&Export Chart…"), this))
    , m_exportData(new QAction(tr("Export &Data…"), this))
    , m_exportReport(new QAction(tr("Export &Report…"), this))
    , m_copy(new QAction(tr("Copy Chart as I&mage"), this))
    , m_print(new QAction(tr("&Print…"), this))
    , m_preview(new QAction(tr("Print Pre&view…"), this))
{
    m_export->setObjectName(QStringLiteral("exportChart"));
    m_export->setIconText(tr("Export chart"));
    m_export->setShortcut(QKeySequence(tr("Ctrl+E")));
    m_exportData->setObjectName(QStringLiteral("exportData"));
    m_exportData->setShortcut(QKeySequence(tr("Ctrl+Shift+E")));
    m_exportReport->setObjectName(QStringLiteral("exportReport"));
    m_exportReport->setShortcut(QKeySequence(tr("Ctrl+Shift+R")));
    m_copy->setObjectName(QStringLiteral("copyChart"));
    m_copy->setIconText(tr("Copy chart"));
    m_copy->setShortcut(QKeySequence(tr("Ctrl+Alt+C")));
    m_print->setObjectName(QStringLiteral("printChart"));
    m_print->setShortcut(QKeySequence::Print);
    m_preview->setObjectName(QStringLiteral("previewPrint"));
    connect(m_export, &QAction::triggered, this, &ChartOutput::exportWithDialog);
    connect(m_exportData, &QAction::triggered, this, &ChartOutput::exportData);
    connect(m_exportReport, &QAction::triggered, this, &ChartOutput::exportReport);
    connect(m_copy, &QAction::triggered, this, &ChartOutput::copyImage);
    connect(m_print, &QAction::triggered, this, &ChartOutput::print);
    connect(m_preview, &QAction::triggered, this, &ChartOutput::previewPrint);
    // Words of the user's own are about the chart that they saw.
    connect(&document, &Document::reset, this, [this] { m_last.path.clear(); });
    for (const auto changed : {&Document::reset, &Document::settingsChanged, &Document::chartOptionsChanged})
        connect(&document, changed, this, &ChartOutput::forgetWords);
}

void ChartOutput::addActionsTo(QMenu &fileMenu)
{
    fileMenu.addActions({m_export, m_exportData, m_exportReport});
    fileMenu.addSeparator();
    fileMenu.addActions({m_print, m_preview});
}

void ChartOutput::forgetWords()
{
    m_last.title.reset();
    m_last.subtitle.reset();
    m_last.source.reset();
    m_last.note.clear();
}

QString ChartOutput::proposedPath(const QString &ending) const
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!m_document.path().isEmpty())
        folder = QFileInfo(m_document.path()).absolutePath();
    else if (!QFileInfo::exists(folder))
        folder = QDir::homePath();
    return QDir(folder).filePath(QFileInfo(m_document.displayName()).completeBaseName() + ending);
}

ChartContent ChartOutput::content(const ChartExport &choice) const
{
    ChartContent content = chartContent(m_document);
    if (m_chart)
        content.view = m_chart->view();
    return contentFor(content, choice, m_document.displayName());
}

bool ChartOutput::write(std::string_view bytes, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QString problem;
    if (bytes.empty())
        problem = tr("There is not enough memory for a picture of that size.");
    else if (const auto written = writeFileAtomically(path.toStdString(), bytes); !written)
        problem = translated(written.error().message);
    if (problem.isEmpty())
        Q_EMIT message(tr("Exported %1").arg(name));
    else
        m_dialogs.showError(m_window, tr("Could not export %1").arg(name), problem);
    return problem.isEmpty();
}

bool ChartOutput::exportWithDialog()
{
    ChartExport proposal = m_last;
    if (proposal.path.isEmpty())
        proposal.path = proposedPath(QStringLiteral(".png"));
    const ChartContent automatic = content(ChartExport());
    const auto render = [this](const ChartExport &choice, double scale) {
        return renderChart(content(choice), layoutSize(choice.size), scale);
    };
    const auto choice = m_dialogs.chartExport(
        m_window, proposal, {{automatic.title, automatic.subtitle.join(partSeparator()), automatic.source}, render});
    if (!choice)
        return false;
    m_last = *choice;
    return write(viewOf(chartPicture(content(*choice), *choice, m_document.displayName())), choice->path);
}

bool ChartOutput::exportData()
{
    const QString path = m_dialogs.chartDataFile(m_window, proposedPath(QStringLiteral("-chart.csv")));
    return !path.isEmpty() && write(chartDataCsv(m_document.dataset(), m_document.result()), path);
}

bool ChartOutput::exportReport()
{
    const QString path = m_dialogs.reportFile(m_window, proposedPath(QStringLiteral("-report.html")));
    if (path.isEmpty())
        return false;
    const ChartContent chart = content(ChartExport());
    const ReportParts parts{m_results ? m_results->plainText() : QString()};
    const bool isPdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    return write(viewOf(isPdf ? reportPdf(m_document, chart, parts) : reportHtml(m_document, chart, parts)), path);
}

/// As a picture for those who want pixels, and as SVG for those who can draw it sharp.
void ChartOutput::copyImage()
{
    ChartExport choice = m_last;
    choice.dark = themeFor(m_window->palette()).dark;
    const ChartContent content = this->content(choice);
    const QImage picture = renderChart(content, layoutSize(choice.size), choice.scale);
    if (picture.isNull()) {
        Q_EMIT message(tr("There is not enough memory for a picture of that size"));
        return;
    }
    auto *data = new QMimeData; // the clipboard's
    data->setImageData(picture);
    if (m_document.result().use.size() <= mostRowsAsSvg) {
        choice.path = QStringLiteral("chart.svg");
        data->setData(QStringLiteral("image/svg+xml"), chartPicture(content, choice, m_document.displayName()));
    }
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT message(tr("Chart copied as an image"));
}

PrintJob ChartOutput::printJob() const
{
    const QSizeF layout = layoutSize(m_last.size);
    return {QFileInfo(m_document.displayName()).completeBaseName(),
            layout.width() >= layout.height() ? QPageLayout::Landscape : QPageLayout::Portrait,
            [this, layout](QPrinter &printer) { return printChart(printer, content(m_last), layout); }};
}

void ChartOutput::print()
{
    if (m_dialogs.print(m_window, printJob()))
        Q_EMIT message(tr("Chart printed"));
}

void ChartOutput::previewPrint()
{
    m_dialogs.previewPrint(m_window, printJob());
}

} // namespace llmflation
