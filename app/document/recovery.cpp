#include "document/recovery.h"

#include "document/document.h"
#include "document/text.h"
#include "formats/filestorage.h"

#include <algorithm>
#include <map>

namespace llmflation {

namespace {

constexpr qsizetype mostExamples = 4;
constexpr qsizetype longestExample = 40;

QString shortened(std::string_view text)
{
    QString words = toQString(text).simplified();
    if (words.size() > longestExample)
        words = words.left(longestExample - 1) + u'…';
    return words.isEmpty() ? llmflation::tr("(empty)") : words;
}

/// How a table differs from what it was. A row keeps its place in the source's bytes, wherever it stands.
class EditSummary {
public:
    EditSummary(const Table &before, const Table &after, RecoverableEdits &edits)
        : m_before(before)
        , m_after(after)
        , m_edits(edits)
    {
    }
    void make()
    {
        std::map<std::uint32_t, std::size_t> rows;
        for (std::size_t row = 0; row < m_before.rowCount(); ++row)
            rows.emplace_hint(rows.end(), m_before.source(row).offset, row);
        for (std::size_t row = 0; row < m_after.rowCount(); ++row) {
            const SourceRecord &source = m_after.source(row);
            if (source.length == 0) {
                addRow(row);
                continue;
            }
            const auto old = rows.find(source.offset);
            if (old == rows.end())
                continue;
            compare(old->second, row);
            rows.erase(old);
        }
        m_edits.removedRows = rows.size();
        for (const auto &[offset, row] : rows)
            addExample(llmflation::tr("Row %1 deleted: %2").arg(row + 1).arg(shortened(m_before.cell(row, 0))));
    }

private:
    void addRow(std::size_t row)
    {
        ++m_edits.addedRows;
        addExample(llmflation::tr("Row %1 added: %2").arg(row + 1).arg(shortened(m_after.cell(row, 0))));
    }
    void compare(std::size_t before, std::size_t after)
    {
        const TableRow old = m_before.row(before);
        if (old.own == m_after.row(after).own)
            return;
        for (std::size_t column = 0; column < m_after.columnCount(); ++column) {
            const std::string_view was = m_before.cell(before, column);
            const std::string_view is = m_after.cell(after, column);
            if (was == is)
                continue;
            ++m_edits.changedCells;
            addExample(llmflation::tr("Row %1, %2: %3 → %4")
                           .arg(QString::number(after + 1), toQString(m_after.columnTitle(column)), shortened(was),
                                shortened(is)));
        }
    }
    void addExample(const QString &words)
    {
        if (m_edits.examples.size() < mostExamples)
            m_edits.examples << words;
    }

    const Table &m_before;
    const Table &m_after;
    RecoverableEdits &m_edits;
};

/// What stands in the file, and whether it is what the journal began with.
SharedBytes lookAtFile(const JournalBase &base, RecoverableEdits &edits)
{
    if (base.kind != JournalBase::Kind::File)
        return {};
    auto bytes = readFile(base.path);
    if (!bytes) {
        edits.fileState = RecoverableEdits::FileState::Gone;
        return {};
    }
    const bool same = contentHash(bytes->view()) == base.fileHash;
    edits.fileState = same ? RecoverableEdits::FileState::AsKnown : RecoverableEdits::FileState::Changed;
    return *std::move(bytes);
}

} // namespace

RecoverableEdits recoverableEdits(const JournalBase &base, const std::vector<TimedEntry> &entries)
{
    RecoverableEdits edits;
    edits.path = base.kind == JournalBase::Kind::File ? toQString(base.path) : QString();
    edits.name = toQString(base.name);
    edits.lastEdit = entries.empty() ? base.milliseconds : entries.back().milliseconds;
    edits.fileHash = base.fileHash;
    const SharedBytes inFile = lookAtFile(base, edits);
    const SharedBytes bytes = base.bytes.value_or(inFile);
    if (!bytes.exist())
        return edits;

    const bool isSame = base.bytes || edits.fileState == RecoverableEdits::FileState::AsKnown;
    edits.origin = Origin{bytes, {base.delimiter, base.quote}, base.columns, true};
    CsvFile file = readCsv(bytes, edits.origin->reading);
    file.table.widen(base.columns);
    TableReplay replay(file.table, isSame ? TableReplay::Strictness::SameTable : TableReplay::Strictness::SimilarTable);
    bool fits = true;
    for (const TimedEntry &timed : entries) {
        const auto *noted = std::get_if<TableChange>(&timed.entry);
        if (!noted)
            continue;
        TableChange change = *noted;
        fits = fits && replay.apply(change);
        if (fits)
            edits.changes.push_back(std::move(change));
        else
            ++edits.lostChanges;
    }
    EditSummary(file.table, replay.table(), edits).make();
    return edits;
}

bool recover(Document &document, const RecoverableEdits &edits)
{
    if (!edits.origin)
        return false;
    document.recover(*edits.origin, edits.path, edits.name, edits.fileHash, edits.changes);
    return true;
}

} // namespace llmflation
