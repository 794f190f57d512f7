#include "document/defaultdataset.h"
#include "document/document.h"
#include "document/editcommands.h"
#include "document/startsettings.h"
#include "document/text.h"
#include "formats/filestorage.h"

#include <QFileInfo>

#include <algorithm>

namespace llmflation {

namespace {

/// Changes as the commands that make them; cells that are set one after the other are one command.
class ChangePusher {
public:
    ChangePusher(Document &document, QUndoStack &stack, const QString &title)
        : m_document(document)
        , m_stack(stack)
        , m_title(title)
    {
    }
    ~ChangePusher() { pushCells(); }
    ChangePusher(const ChangePusher &) = delete;
    ChangePusher &operator=(const ChangePusher &) = delete;

    void operator()(const CellsSet &change)
    {
        for (const CellsSet::Cell &cell : change.cells)
            m_cells.push_back({static_cast<int>(cell.row), static_cast<int>(cell.column), cell.before, cell.after});
    }
    void operator()(const RowsInserted &change)
    {
        if (!change.rows.empty())
            pushRows(RowsCommand::Kind::Insert, {static_cast<int>(change.first), change.rows});
    }
    void operator()(const RowsRemoved &change)
    {
        RowsCommand::Block block{static_cast<int>(change.first), {}};
        pushCells(); // before the rows are looked at
        for (std::size_t row = change.first; row < std::size_t{change.first} + change.count; ++row)
            block.rows.push_back(m_document.table().row(row));
        if (!block.rows.empty())
            pushRows(RowsCommand::Kind::Remove, std::move(block));
    }

private:
    void pushRows(RowsCommand::Kind kind, RowsCommand::Block block)
    {
        pushCells();
        m_stack.push(new RowsCommand(m_document, kind, {std::move(block)}, m_title));
    }
    void pushCells()
    {
        if (!m_cells.empty())
            m_stack.push(new CellsCommand(m_document, std::exchange(m_cells, {}), m_title));
    }

    Document &m_document;
    QUndoStack &m_stack;
    QString m_title;
    std::vector<CellsCommand::Change> m_cells;
};

/// A change that says nothing marks a table that differs from its file without an edit.
bool changesCells(const TableChange &change)
{
    const auto *cells = std::get_if<CellsSet>(&change);
    return !cells || !cells->cells.empty();
}

} // namespace

std::string Document::bytes() const
{
    return writeCsv(table(), m_list.dialect);
}

std::optional<QString> Document::save(const QString &path, Backup backup)
{
    const bool tabSeparated = path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive);
    std::string contents = tabSeparated ? writeTabSeparated(table(), m_list.dialect) : bytes();
    const std::string file = path.toStdString();
    const std::string hash = contentHash(contents);
    if (backup == Backup::OneGeneration) {
        if (const auto kept = backUpFile(file, contents); !kept)
            return translated(kept.error().message);
    }
    Q_EMIT aboutToSave(path, hash);
    if (const auto written = writeFileAtomically(file, contents); !written)
        return translated(written.error().message);
    m_file = FileOnDisk(file);
    m_file.setHash(hash);
    CsvDialect dialect = m_list.dialect;
    dialect.delimiter = tabSeparated ? '\t' : dialect.delimiter;
    m_origin = savedOrigin(std::move(contents), dialect, table().columnCount());
    m_path = path;
    m_name = QFileInfo(path).fileName();
    m_savedState = m_datasetState;
    Q_EMIT fileChanged();
    return std::nullopt;
}

void Document::keepAgainstFile()
{
    constexpr int noState = -1;
    m_file.accept();
    m_savedState = noState;
    Q_EMIT fileChanged();
}

void Document::recover(const Origin &origin, const QString &path, const QString &name, const std::string &fileHash,
                       const std::vector<TableChange> &changes)
{
    PriceList list = readOrigin(origin);
    FileOnDisk file = path.isEmpty() ? FileOnDisk() : FileOnDisk::remembered(path.toStdString(), fileHash);
    const bool isShipped = path.isEmpty() && name == QLatin1String(defaultDatasetName);
    const AnalysisSettings settings =
        isShipped ? withPreset(m_start, "article").value_or(AnalysisSettings{}) : startSettings(list.dataset, m_start);
    load(std::move(list), fresh(settings), path, name, std::move(file));
    if (std::ranges::any_of(changes, changesCells)) {
        m_undo.beginMacro(tr("Recover edits"));
        {
            ChangePusher pusher(*this, m_undo, {});
            for (const TableChange &change : changes)
                std::visit(pusher, change);
        }
        m_undo.endMacro();
    } else {
        setDatasetState(++m_newestState); // it was never saved as it is, or its file says something else
    }
}

} // namespace llmflation
