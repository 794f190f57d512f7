#include "document/document.h"

#include "document/columntitles.h"
#include "document/defaultdataset.h"
#include "document/editcommands.h"
#include "document/emptypricelist.h"
#include "document/startsettings.h"
#include "document/text.h"
#include "formats/filestorage.h"

#include <QFileInfo>

#include <algorithm>
#include <ranges>

namespace llmflation {

namespace {

constexpr int longestNameInMenu = 40;

QString toMessage(const FileError &error)
{
    return toQString(error.message);
}

} // namespace

Document::Document(QObject *parent)
    : QObject(parent)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::fileChanged);
}

Document::~Document()
{
    m_undo.disconnect(this); // a stack says that it is clean while it goes
}

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
    load(emptyPriceList(), AnalysisSettings{}, {}, {});
}

void Document::openDefault()
{
    load(readPriceList(defaultDatasetBytes()), withPreset({}, "article").value_or(AnalysisSettings{}), {},
         QString::fromLatin1(defaultDatasetName));
}

std::optional<QString> Document::open(const QString &path)
{
    auto bytes = readFile(path.toStdString());
    if (!bytes)
        return toMessage(bytes.error());
    PriceList list = readPriceList(std::move(*bytes));
    const AnalysisSettings settings = startSettings(list.dataset);
    if (path == QLatin1String("-"))
        load(std::move(list), settings, {}, tr("standard input"));
    else
        load(std::move(list), settings, path, QFileInfo(path).fileName());
    return std::nullopt;
}

std::optional<QString> Document::save(const QString &path)
{
    const bool tabSeparated = path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive);
    const std::string bytes =
        tabSeparated ? writeTabSeparated(table(), m_list.dialect) : writeCsv(table(), m_list.dialect);
    if (const auto written = writeFileAtomically(path.toStdString(), bytes); !written)
        return toMessage(written.error());
    m_path = path;
    m_name = QFileInfo(path).fileName();
    m_undo.setClean();
    Q_EMIT fileChanged();
    return std::nullopt;
}

QString Document::displayName() const
{
    return m_name.isEmpty() ? tr("Untitled") : m_name;
}

void Document::load(PriceList list, const AnalysisSettings &settings, const QString &path, const QString &name)
{
    Q_EMIT aboutToReset();
    m_list = std::move(list);
    m_settings = settings;
    m_path = path;
    m_name = name;
    m_currentRow = -1;
    m_analysis = PreparedAnalysis(dataset(), m_settings);
    m_background.forget();
    m_rowsAgree = true;
    m_tableIsAhead = false;
    m_undo.clear();
    m_annotations.clear();
    Q_EMIT reset();
    Q_EMIT settingsChanged();
    Q_EMIT resultChanged();
    Q_EMIT annotationsChanged();
    Q_EMIT currentRowChanged(m_currentRow);
    Q_EMIT fileChanged();
}

void Document::datasetEdited(bool rowsMoved)
{
    if (table().rowCount() >= m_largeFrom) {
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

void Document::setCell(int row, int column, const QString &text)
{
    setCells({{row, column, text}}, {});
}

void Document::setCells(const std::vector<CellText> &cells, const QString &title)
{
    std::vector<CellsCommand::Change> changes;
    for (const CellText &cell : cells) {
        const auto before = table().cell(static_cast<std::size_t>(cell.row), static_cast<std::size_t>(cell.column));
        if (toQString(before) != cell.text)
            changes.push_back({cell.row, cell.column, std::string(before), cell.text.toStdString()});
    }
    if (changes.empty())
        return;
    const QString text = title.isEmpty()     ? editTitle(cells.front().row, cells.front().column)
                         : cells.size() == 1 ? tr("%1 1 cell").arg(title)
                                             : tr("%1 %2 cells").arg(title).arg(cells.size());
    m_undo.push(new CellsCommand(*this, std::move(changes), text));
}

QString Document::editTitle(int row, int column) const
{
    const auto index = static_cast<std::size_t>(row);
    const QString noun = columnNoun(columnMap().columns[static_cast<std::size_t>(column)]);
    const auto modelColumn = columnMap().find(Role::Model);
    QString model = modelColumn ? toQString(table().cell(index, *modelColumn)).simplified() : QString();
    if (model.isEmpty())
        return tr("Edit %1 of row %2").arg(noun).arg(row + 1);
    if (model.size() > longestNameInMenu)
        model = model.left(longestNameInMenu - 1) + u'…';
    return tr("Edit %1 of %2").arg(noun, model);
}

void Document::insertRows(int row, const std::vector<QStringList> &rows, const QString &title)
{
    if (rows.empty())
        return;
    RowsCommand::Block block{row, {}};
    for (const QStringList &texts : rows) {
        std::vector<std::string> bytes;
        std::ranges::transform(texts, std::back_inserter(bytes), &QString::toStdString);
        const std::vector<std::string_view> cells(bytes.begin(), bytes.end());
        block.rows.push_back(m_list.table.makeRow(cells));
    }
    m_undo.push(new RowsCommand(*this, RowsCommand::Kind::Insert, {std::move(block)}, title));
}

int Document::duplicateRows(std::vector<int> rows)
{
    std::ranges::sort(rows);
    if (rows.empty())
        return -1;
    RowsCommand::Block block{rows.back() + 1, {}};
    std::vector<std::string_view> cells(table().columnCount());
    for (const int row : rows) {
        table().readCells(static_cast<std::size_t>(row), cells);
        block.rows.push_back(table().makeRow(cells));
    }
    const int first = block.first;
    const QString title = rows.size() == 1 ? tr("Duplicate row") : tr("Duplicate %1 rows").arg(rows.size());
    m_undo.push(new RowsCommand(*this, RowsCommand::Kind::Insert, {std::move(block)}, title));
    return first;
}

void Document::removeRows(std::vector<int> rows)
{
    std::ranges::sort(rows, std::greater{});
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    if (rows.empty())
        return;
    std::vector<RowsCommand::Block> blocks;
    for (const int row : rows) {
        if (blocks.empty() || blocks.back().first != row + 1)
            blocks.push_back({row, {}});
        blocks.back().first = row;
        blocks.back().rows.push_back(table().row(static_cast<std::size_t>(row)));
    }
    for (RowsCommand::Block &block : blocks)
        std::ranges::reverse(block.rows);
    const QString title = rows.size() == 1 ? tr("Delete row") : tr("Delete %1 rows").arg(rows.size());
    m_undo.push(new RowsCommand(*this, RowsCommand::Kind::Remove, std::move(blocks), title));
}

void Document::setSettings(const AnalysisSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    if (m_analysis.covers(settings)) {
        m_analysis.setSettings(settings);
        if (!m_tableIsAhead)
            m_background.forget(); // what other settings asked for
    } else if (table().rowCount() >= m_largeFrom) {
        readAnew();
    } else {
        m_analysis = PreparedAnalysis(dataset(), settings);
    }
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
