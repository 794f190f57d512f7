#include "document/document.h"

#include "document/defaultdataset.h"
#include "document/editcommands.h"
#include "document/emptypricelist.h"
#include "document/startsettings.h"
#include "document/text.h"
#include "formats/filestorage.h"
#include "formats/jsonimport.h"

#include <QFileInfo>

#include <algorithm>
#include <ranges>

namespace llmflation {

namespace {

QString toMessage(const FileError &error)
{
    return toQString(error.message);
}

/// A text that is no JSON gives its error in words.
tl::expected<PriceList, QString> readNamedBytes(const QString &path, SharedBytes bytes)
{
    return readPriceListOf(path.toStdString(), std::move(bytes)).map_error([&](const Diagnostic &problem) {
        return toQString(toString(problem, QFileInfo(path).fileName().toStdString()));
    });
}

/// Where saving goes: JSON is read and not written, so a name is asked for.
QString savingPath(const QString &path)
{
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? QString() : path;
}

} // namespace

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
    m_file = {};
    load(emptyPriceList(), fresh(m_start), {}, {});
}

void Document::openDefault()
{
    m_file = {};
    load(readPriceList(defaultDatasetBytes()), fresh(withPreset(m_start, "article").value_or(AnalysisSettings{})), {},
         QString::fromLatin1(defaultDatasetName));
}

std::optional<QString> Document::open(const QString &path)
{
    FileOnDisk file(path.toStdString());
    auto bytes = readFile(path.toStdString());
    if (!bytes)
        return toMessage(bytes.error());
    file.setContents(*bytes);
    auto list = readNamedBytes(path, *std::move(bytes));
    if (!list)
        return list.error();
    m_file = std::move(file);
    const AnalysisSetup setup = fresh(startSettings(list->dataset, m_start));
    if (path == QLatin1String("-"))
        load(*std::move(list), setup, {}, tr("standard input"));
    else
        load(*std::move(list), setup, savingPath(path), QFileInfo(path).fileName());
    return std::nullopt;
}

std::optional<QString> Document::open(const QString &path, const AnalysisSetup &setup)
{
    if (path.isEmpty()) {
        m_file = {};
        load(readPriceList(defaultDatasetBytes()), setup, {}, QString::fromLatin1(defaultDatasetName));
        return std::nullopt;
    }
    FileOnDisk file(path.toStdString());
    auto bytes = readFile(path.toStdString());
    if (!bytes)
        return toMessage(bytes.error());
    file.setContents(*bytes);
    auto list = readNamedBytes(path, *std::move(bytes));
    if (!list)
        return list.error();
    m_file = std::move(file);
    load(*std::move(list), setup, savingPath(path), QFileInfo(path).fileName());
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

void Document::load(PriceList list, const AnalysisSetup &setup, const QString &path, const QString &name)
{
    Q_EMIT aboutToReset();
    m_list = std::move(list);
    m_origin = originOf(m_list);
    m_settings = setup.settings;
    m_path = path;
    m_name = name;
    m_currentRow = -1;
    m_analysis = PreparedAnalysis(dataset(), m_settings);
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
