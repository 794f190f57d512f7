#include "document/document.h"

#include "document/defaultdataset.h"
#include "document/editcommands.h"
#include "document/emptypricelist.h"

#include <algorithm>
#include <ranges>

namespace llmflation {

Document::Document(QObject *parent)
    : QObject(parent)
{
}

Document::~Document() = default;

std::vector<const Diagnostic *> Document::diagnosticsAt(int row, int column) const
{
    const auto rowOf = [](const Diagnostic &diagnostic) {
        return diagnostic.row ? static_cast<int>(*diagnostic.row) : -1;
    };
    std::vector<const Diagnostic *> found;
    if (!m_rowsAgree)
        return found;
    for (const Diagnostic &diagnostic : std::ranges::equal_range(dataset().diagnostics, row, {}, rowOf)) {
        if (static_cast<int>(diagnostic.fieldIndex.value_or(0)) == column)
            found.push_back(&diagnostic);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Diagnostic::severity);
    return found;
}

void Document::newFile()
{
    load(emptyPriceList(), fresh(m_start), {}, {});
}

void Document::openDefault()
{
    const FileToOpen what = toOpen(shippedPath(QLatin1String(defaultDatasetName)));
    if (const auto problem = open(what))
        qFatal("the default dataset can't be read: %s", qPrintable(*problem));
}

FileToOpen Document::toOpen(const QString &path, std::optional<AnalysisSetup> setup) const
{
    if (!setup && path == shippedPath(QLatin1String(defaultDatasetName)))
        setup = fresh(withPreset(m_start, "article").value_or(AnalysisSettings{}));
    return {path, std::move(setup), m_start, false};
}

std::optional<QString> Document::open(const FileToOpen &what)
{
    auto opened = readToOpen(what);
    if (!opened)
        return opened.error().words;
    show(*std::move(opened));
    return std::nullopt;
}

QString Document::displayName() const
{
    return m_name.isEmpty() ? tr("Untitled") : m_name;
}

bool Document::isDefault() const
{
    return m_path.isEmpty() && m_name == QLatin1String(defaultDatasetName);
}

void Document::load(PriceList list, const AnalysisSetup &setup, const QString &path, const QString &name,
                    FileOnDisk file)
{
    OpenedFile opened = analysed(std::move(list), setup.settings);
    opened.file = std::move(file);
    opened.setup = setup;
    opened.path = path;
    opened.name = name;
    show(std::move(opened));
}

void Document::show(OpenedFile opened)
{
    const AnalysisSetup setup = opened.setup.value_or(fresh(opened.settings));
    Q_EMIT aboutToReset();
    m_file = std::move(opened.file);
    m_list = std::move(opened.list);
    m_origin = std::move(opened.origin);
    m_settings = opened.settings;
    m_path = opened.path;
    m_name = opened.name;
    m_currentRow = -1;
    m_analysis = std::move(opened.analysis);
    m_background.forget();
    m_rowsAgree = true;
    m_tableIsAhead = false;
    m_undo.clear();
    m_savedState = m_datasetState;
    const bool otherOptions = setup.chart != m_chartOptions;
    m_chartOptions = setup.chart;
    m_annotations = setup.annotations;
    Q_EMIT reset();
    Q_EMIT settingsChanged();
    Q_EMIT resultChanged();
    Q_EMIT annotationsChanged();
    if (otherOptions)
        Q_EMIT chartOptionsChanged();
    Q_EMIT currentRowChanged(m_currentRow);
    Q_EMIT fileChanged();
}

void Document::setDatasetState(int state)
{
    const bool wasModified = isModified();
    m_datasetState = state;
    if (isModified() != wasModified)
        Q_EMIT fileChanged();
}

void Document::datasetEdited(bool rowsMoved)
{
    if (isLarge()) {
        m_rowsAgree = m_rowsAgree && !rowsMoved;
        m_tableIsAhead = true;
        readAnew();
        return;
    }
    m_background.forget();
    m_tableIsAhead = false;
    m_list.dataset = interpretEdited(m_list.table, m_list.dialect, m_list.map, m_list.formDiagnostics);
    m_analysis = PreparedAnalysis(dataset(), m_settings);
    m_rowsAgree = true;
}

void Document::cellsEdited(std::span<const CellPlace> cells)
{
    const bool isUpToDate = !m_tableIsAhead && !isReading() && m_analysis.covers(m_settings);
    const auto edit = isLarge() && isUpToDate ? interpretCells(m_list, cells) : std::nullopt;
    if (edit)
        m_analysis.update(dataset(), *edit);
    else
        datasetEdited(false);
}

void Document::readAnew()
{
    m_background.ask({m_list.table, m_list.dialect, m_list.map, m_list.formDiagnostics, m_settings});
}

void Document::takeReading(std::optional<BackgroundAnalysis::Answer> answer)
{
    if (!answer) {              // the table is safe; figures and marks stay those of before
        Q_EMIT resultChanged(); // what says that a reading is under way looks again
        return;
    }
    m_list.dataset = std::move(answer->dataset);
    m_analysis = std::move(answer->analysis);
    m_rowsAgree = true;
    m_tableIsAhead = false;
    if (!m_analysis.covers(m_settings)) // they changed meanwhile
        readAnew();
    else if (result().settings != m_settings)
        m_analysis.setSettings(m_settings);
    Q_EMIT datasetRead();
    Q_EMIT resultChanged();
}

void Document::showAnew()
{
    Q_EMIT settingsChanged();
    Q_EMIT resultChanged();
}

void Document::setSettings(const AnalysisSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    const bool covered = m_analysis.covers(settings);
    if (covered && !m_tableIsAhead)
        m_background.forget(); // what other settings asked for
    if (covered)
        m_analysis.setSettings(settings);
    else if (isLarge())
        readAnew();
    else
        m_analysis = PreparedAnalysis(dataset(), settings);
    Q_EMIT settingsChanged();
    Q_EMIT resultChanged();
}

void Document::setThreshold(std::size_t index, double threshold)
{
    AnalysisSettings settings = m_settings;
    settings.thresholds[index] = threshold;
    setSettings(settings);
}

void Document::addThreshold(double threshold)
{
    if (m_settings.thresholds.size() == maxThresholds)
        return;
    AnalysisSettings settings = m_settings;
    settings.thresholds.push_back(threshold);
    setSettings(settings);
}

void Document::removeThreshold(std::size_t index)
{
    if (m_settings.thresholds.size() == 1)
        return;
    AnalysisSettings settings = m_settings;
    settings.thresholds.erase(settings.thresholds.begin() + static_cast<std::ptrdiff_t>(index));
    setSettings(settings);
}

void Document::setChartOptions(const ChartOptions &options)
{
    if (options == m_chartOptions)
        return;
    m_chartOptions = options;
    Q_EMIT chartOptionsChanged();
}

void Document::setAnnotations(std::vector<Annotation> annotations, const QString &title)
{
    if (annotations != m_annotations)
        m_undo.push(new AnnotationsCommand(*this, std::move(annotations), title));
}

void Document::setCurrentRow(int row)
{
    if (row == m_currentRow)
        return;
    m_currentRow = row;
    Q_EMIT currentRowChanged(row);
}

} // namespace llmflation
