#include "analysisfiles.h"

#include "appearance.h"
#include "charts/chartpanel.h"
#include "document/document.h"
#include "document/text.h"

#include <QFileInfo>
#include <QLocale>

namespace llmflation {

namespace {

QString notesOn(const ReadAnalysis &read, std::size_t rows)
{
    QStringList notes;
    for (const std::string &warning : read.warnings)
        notes << toQString(warning);
    const QLocale locale;
    if (read.analysis.rows && *read.analysis.rows != rows)
        notes << AnalysisFiles::tr("its dataset has %1 rows, and had %2 when the analysis was saved")
                     .arg(locale.toString(static_cast<qulonglong>(rows)),
                          locale.toString(static_cast<qulonglong>(*read.analysis.rows)));
    return notes.join(QStringLiteral("; "));
}

} // namespace

AnalysisFiles::AnalysisFiles(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::reset, this, [this] {
        if (!m_opening)
            forget();
    });
    for (const auto signal : {&Document::settingsChanged, &Document::chartOptionsChanged, &Document::annotationsChanged,
                              &Document::fileChanged})
        connect(&document, signal, this, &AnalysisFiles::changed);
}

void AnalysisFiles::useWindow(ChartPanel &chart, ThemeMenu &theme)
{
    m_chart = &chart;
    m_theme = &theme;
}

QString AnalysisFiles::name() const
{
    return m_path.isEmpty() ? tr("the analysis of %1").arg(m_document.displayName()) : QFileInfo(m_path).fileName();
}

QString AnalysisFiles::proposedName() const
{
    return QFileInfo(m_document.displayName()).completeBaseName() + QLatin1String(analysisEnding);
}

bool AnalysisFiles::isModified() const
{
    if (m_path.isEmpty())
        return !m_document.annotations().empty() && m_document.annotations() != m_saved.annotations;
    return m_savedDataset != m_document.path() || m_saved != m_document.setup();
}

void AnalysisFiles::forget()
{
    const bool wasOpen = !m_path.isEmpty();
    remember({});
    if (wasOpen && m_theme)
        m_theme->show({});
}

void AnalysisFiles::remember(const QString &path)
{
    m_path = path;
    m_saved = m_document.setup();
    m_savedDataset = m_document.path();
    Q_EMIT changed();
}

tl::expected<AnalysisFiles::ToOpen, QString> AnalysisFiles::toOpen(const QString &path) const
{
    const std::string name = path.toStdString();
    auto read = isShipped(path) ? parseAnalysis(shippedBytes(path), name) : readAnalysis(name);
    if (!read)
        return tl::make_unexpected(translated(read.error().message));
    QString named = toQString(datasetPathOf(read->analysis, name));
    if (isShipped(path) && !named.isEmpty())
        named = QFileInfo(path).path() + u'/' + toQString(read->analysis.dataset);
    FileToOpen dataset = m_document.toOpen(named, read->analysis.setup);
    return ToOpen{path, *std::move(read), std::move(dataset)};
}

void AnalysisFiles::show(const ToOpen &what, OpenedFile dataset)
{
    showReloaded(std::move(dataset));
    m_notes = notesOn(what.read, m_document.table().rowCount());
    if (m_theme)
        m_theme->show(what.read.analysis.dark);
    if (m_chart)
        m_chart->setView(what.read.analysis.view);
    remember(isShipped(what.path) ? QString() : what.path);
}

void AnalysisFiles::showReloaded(OpenedFile dataset)
{
    m_opening = true;
    m_document.show(std::move(dataset));
    m_opening = false;
}

std::optional<QString> AnalysisFiles::save(const QString &path)
{
    const std::string file = path.toStdString();
    Analysis analysis;
    analysis.setup = m_document.setup();
    if (!m_document.isModified()) // rows that are not saved may never be
        analysis.rows = m_document.table().rowCount();
    if (!m_document.isDefault())
        analysis.dataset = datasetNameFor(m_document.path().toStdString(), file);
    if (m_chart)
        analysis.view = m_chart->view();
    if (m_theme)
        analysis.dark = m_theme->dark();
    if (const auto saved = saveAnalysis(analysis, file); !saved)
        return translated(saved.error().message);
    remember(path);
    return std::nullopt;
}

} // namespace llmflation
