// A journal of unsaved edits: any bytes give a prefix of records, and records of any content, be they sealed as ours
// are, change a table or leave it.

#include "formats/csv.h"
#include "formats/journal.h"
#include "require.h"

#include <boost/crc.hpp>
#include <cstdint>
#include <string>
#include <string_view>

using namespace llmflation;

namespace {

void replay(const ReadJournal &journal)
{
    if (!journal.base)
        return;
    const SharedBytes bytes = journal.base->bytes.value_or(SharedBytes("model,price\nA,1\n"));
    for (const auto strictness : {TableReplay::Strictness::SameTable, TableReplay::Strictness::SimilarTable}) {
        CsvFile file = readCsv(bytes);
        file.table.widen(journal.base->columns);
        TableReplay table(file.table, strictness);
        for (const TimedEntry &timed : journal.entries) {
            const auto *change = std::get_if<TableChange>(&timed.entry);
            if (!change)
                continue;
            TableChange mine = *change;
            if (!table.apply(mine))
                break;
        }
        const std::string written = writeCsv(table.table(), file.dialect);
        require(file.table.columnCount() == 0 || readCsv(SharedBytes(written)).table.columnCount() > 0);
    }
}

std::string numberBytes(std::uint64_t value, int size)
{
    std::string bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i));
    return bytes;
}

/// The bytes as payloads of records with the right checksum; each begins with its length in a byte.
std::string sealedRecords(std::string_view bytes)
{
    JournalBase base;
    base.bytes = SharedBytes("model,price\nA,1\nB,\"2\"\nC\n");
    std::string file = journalStart(base);
    while (!bytes.empty()) {
        const std::string payload(bytes.substr(1, static_cast<std::uint8_t>(bytes[0])));
        bytes.remove_prefix(1 + payload.size());
        const std::string length = numberBytes(payload.size(), 8);
        boost::crc_32_type crc;
        crc.process_bytes(length.data(), length.size());
        crc.process_bytes(payload.data(), payload.size());
        file += length + numberBytes(crc.checksum(), 4) + payload;
    }
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const ReadJournal journal = readJournal(bytes);
    require(journal.validBytes <= size);
    require(readJournal(bytes.substr(0, journal.validBytes)).entries.size() == journal.entries.size());
    replay(journal);
    replay(readJournal(sealedRecords(bytes)));
    return 0;
}
