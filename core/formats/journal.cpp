#include "formats/journal.h"

#include "formats/packedbytes.h"

#include <algorithm>
#include <boost/crc.hpp>

namespace llmflation {

namespace {

constexpr std::string_view journalMagic = "LLMFLATION journal 1\r\n"; // a copy as text changes its line end
constexpr std::size_t recordHeadSize = 12;                            // length, checksum

enum class RecordKind : std::uint8_t { Base = 1, CellsSet, RowsInserted, RowsRemoved, SaveBegun };

std::uint32_t checksum(std::string_view length, std::string_view payload)
{
    boost::crc_32_type crc;
    crc.process_bytes(length.data(), length.size());
    crc.process_bytes(payload.data(), payload.size());
    return crc.checksum();
}

std::string sealed(PackedWriter &payload)
{
    const std::string bytes = payload.take();
    PackedWriter length;
    length.number(bytes.size(), 8);
    std::string record = length.take();
    PackedWriter check;
    check.number32(checksum(record, bytes));
    return record + check.take() + bytes;
}

PackedWriter begin(RecordKind kind, std::int64_t milliseconds)
{
    PackedWriter out;
    out.byte(static_cast<std::uint8_t>(kind));
    out.number(static_cast<std::uint64_t>(milliseconds), 8);
    return out;
}

/// Rows of a table in the form that a journal takes.
class RowPacker {
public:
    RowPacker(const Table::Source &source, std::size_t columns, bool sourceIsBase)
        : m_table(std::vector<std::string>(columns))
        , m_cells(columns)
        , m_sourceIsBase(sourceIsBase)
    {
        m_table.setSourceText(source);
    }
    void pack(PackedWriter &out, const TableRow &row)
    {
        const SourceRecord source = m_sourceIsBase ? row.source : SourceRecord{};
        out.number32(source.offset);
        out.number32(source.length);
        out.number32(source.line);
        if (source.length != 0 && !row.own) {
            out.number32(0);
            return;
        }
        m_table.insertRows(0, {&row, 1});
        m_table.readCells(0, m_cells);
        out.number32(m_cells.size());
        for (const std::string_view cell : m_cells)
            out.text(cell);
        m_table.removeRows(0, 1);
    }

private:
    Table m_table;
    std::vector<std::string_view> m_cells;
    bool m_sourceIsBase;
};

TableRow unpackRow(PackedReader &in)
{
    TableRow row;
    row.source.offset = in.number32();
    row.source.length = in.number32();
    row.source.line = in.number32();
    std::vector<std::string_view> cells(in.count(8));
    std::ranges::generate(cells, [&in] { return in.text(); });
    if (!cells.empty())
        row.own = std::make_shared<const OwnCells>(cells);
    return row;
}

JournalBase unpackBase(PackedReader &in)
{
    JournalBase base;
    base.kind = static_cast<JournalBase::Kind>(std::min<int>(in.byte(), static_cast<int>(JournalBase::Kind::Unsaved)));
    base.path = in.text();
    base.name = in.text();
    base.delimiter = static_cast<char>(in.byte());
    base.quote = static_cast<char>(in.byte());
    base.columns = in.number32();
    base.fileHash = in.text();
    if (in.byte() != 0)
        base.bytes = SharedBytes(std::string(in.text()));
    return base;
}

CellsSet unpackCells(PackedReader &in)
{
    CellsSet change;
    change.cells.resize(in.count(24));
    for (CellsSet::Cell &cell : change.cells) {
        cell.row = in.number32();
        cell.column = in.number32();
        cell.before = in.text();
        cell.after = in.text();
    }
    return change;
}

std::optional<JournalEntry> unpackEntry(RecordKind kind, PackedReader &in)
{
    switch (kind) {
    case RecordKind::CellsSet:
        return TableChange(unpackCells(in));
    case RecordKind::RowsInserted: {
        RowsInserted change;
        change.first = in.number32();
        change.rows.resize(in.count(16));
        std::ranges::generate(change.rows, [&in] { return unpackRow(in); });
        return TableChange(std::move(change));
    }
    case RecordKind::RowsRemoved: {
        RowsRemoved change;
        change.first = in.number32();
        change.count = in.number32();
        change.check = in.number32();
        return TableChange(change);
    }
    case RecordKind::SaveBegun: {
        SaveBegun save;
        save.path = in.text();
        save.fileHash = in.text();
        return save;
    }
    case RecordKind::Base:
        break;
    }
    return std::nullopt;
}

/// The payload of the record at the start of the bytes, if it is whole.
std::optional<std::string_view> payloadAt(std::string_view bytes)
{
    PackedReader head(bytes);
    const std::uint64_t length = head.number(8);
    const std::uint32_t check = head.number32();
    if (!head.ok() || length > bytes.size() - recordHeadSize)
        return std::nullopt;
    const std::string_view payload = bytes.substr(recordHeadSize, length);
    return checksum(bytes.substr(0, 8), payload) == check ? std::optional(payload) : std::nullopt;
}

/// False where the record says nothing that this program knows.
bool take(std::string_view payload, ReadJournal &journal)
{
    PackedReader in(payload);
    const auto kind = static_cast<RecordKind>(in.byte());
    const auto milliseconds = static_cast<std::int64_t>(in.number(8));
    if ((kind == RecordKind::Base) == journal.base.has_value())
        return false; // it comes first, and once
    if (kind == RecordKind::Base) {
        JournalBase base = unpackBase(in);
        base.milliseconds = milliseconds;
        if (in.ok() && in.atEnd() && base.columns <= mostJournalColumns)
            journal.base = std::move(base);
        return journal.base.has_value();
    }
    auto entry = unpackEntry(kind, in);
    if (!entry || !in.ok() || !in.atEnd())
        return false;
    journal.entries.push_back({milliseconds, *std::move(entry)});
    return true;
}

} // namespace

std::string journalStart(const JournalBase &base)
{
    PackedWriter out = begin(RecordKind::Base, base.milliseconds);
    out.byte(static_cast<std::uint8_t>(base.kind));
    out.text(base.path);
    out.text(base.name);
    out.byte(static_cast<std::uint8_t>(base.delimiter));
    out.byte(static_cast<std::uint8_t>(base.quote));
    out.number32(base.columns);
    out.text(base.fileHash);
    out.byte(base.bytes ? 1 : 0);
    if (base.bytes)
        out.text(base.bytes->view());
    return std::string(journalMagic) + sealed(out);
}

std::string journalRecord(const TableChange &change, std::int64_t milliseconds, const Table::Source &source,
                          std::size_t columns, bool sourceIsBase)
{
    if (const auto *cells = std::get_if<CellsSet>(&change)) {
        PackedWriter out = begin(RecordKind::CellsSet, milliseconds);
        out.number32(cells->cells.size());
        for (const CellsSet::Cell &cell : cells->cells) {
            out.number32(cell.row);
            out.number32(cell.column);
            out.text(cell.before);
            out.text(cell.after);
        }
        return sealed(out);
    }
    if (const auto *inserted = std::get_if<RowsInserted>(&change)) {
        PackedWriter out = begin(RecordKind::RowsInserted, milliseconds);
        out.number32(inserted->first);
        out.number32(inserted->rows.size());
        RowPacker packer(source, columns, sourceIsBase);
        for (const TableRow &row : inserted->rows)
            packer.pack(out, row);
        return sealed(out);
    }
    const auto &removed = std::get<RowsRemoved>(change);
    PackedWriter out = begin(RecordKind::RowsRemoved, milliseconds);
    out.number32(removed.first);
    out.number32(removed.count);
    out.number32(removed.check);
    return sealed(out);
}

std::string journalRecord(const SaveBegun &save, std::int64_t milliseconds)
{
    PackedWriter out = begin(RecordKind::SaveBegun, milliseconds);
    out.text(save.path);
    out.text(save.fileHash);
    return sealed(out);
}

ReadJournal readJournal(std::string_view bytes)
{
    ReadJournal journal;
    if (!bytes.starts_with(journalMagic))
        return journal;
    std::size_t at = journalMagic.size();
    for (auto payload = payloadAt(bytes.substr(at)); payload; payload = payloadAt(bytes.substr(at))) {
        if (!take(*payload, journal))
            break;
        at += recordHeadSize + payload->size();
        journal.validBytes = at;
    }
    return journal;
}

} // namespace llmflation
