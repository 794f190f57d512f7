#include "dataset/recordcells.h"

#include "dataset/byteblock.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace llmflation {

namespace {

std::string_view withoutLineEnd(std::string_view record)
{
    if (record.ends_with('\n'))
        record.remove_suffix(1);
    if (record.ends_with('\r'))
        record.remove_suffix(1);
    return record;
}

/// A bit for each of 16 bytes that is `sought`, the first one's lowest.
std::uint64_t placesIn(const char *block, char sought)
{
    return ByteBlock(block).equal(sought).bits();
}

/// Likewise for the 64 bytes or less from an offset on.
std::uint64_t placesIn(std::string_view text, std::size_t offset, char sought)
{
    std::uint64_t places = 0;
    const std::size_t end = std::min<std::size_t>(text.size() - offset, 64);
    std::size_t at = 0;
    for (; at + ByteBlock::size <= end; at += ByteBlock::size)
        places |= placesIn(text.data() + offset + at, sought) << at;
    if (at == end)
        return places;
    if (text.size() >= ByteBlock::size) // the last ones, some of which have been looked at
        return places | placesIn(text.data() + text.size() - ByteBlock::size, sought) >> (ByteBlock::size - (end - at))
                                                                                             << at;
    for (; at < end; ++at)
        places |= std::uint64_t{text[offset + at] == sought} << at;
    return places;
}

} // namespace

void cutPlainRecord(std::string_view record, char delimiter, std::span<std::string_view> cells)
{
    record = withoutLineEnd(record);
    const char *const begin = record.data();
    std::string_view *cell = cells.data();
    std::string_view *const last = cell + cells.size();
    std::size_t start = 0;
    for (std::size_t offset = 0; offset < record.size(); offset += 64) {
        for (std::uint64_t places = placesIn(record, offset, delimiter); places != 0 && cell != last; ++cell) {
            const std::size_t end = offset + static_cast<std::size_t>(std::countr_zero(places));
            places &= places - 1;
            *cell = {begin + start, end - start};
            start = end + 1;
        }
    }
    if (cell != last)
        *cell++ = {begin + start, record.size() - start};
    std::fill(cell, last, std::string_view());
}

void cutQuotedRecord(std::string_view record, FieldMarks marks, std::span<std::string_view> cells)
{
    record = withoutLineEnd(record);
    std::size_t offset = 0;
    std::size_t cell = 0;
    for (; cell < cells.size() && offset <= record.size(); ++cell) {
        const bool isQuoted = offset < record.size() && record[offset] == marks.quote;
        const std::size_t start = offset + (isQuoted ? 1 : 0);
        const std::size_t end = std::min(record.find(isQuoted ? marks.quote : marks.delimiter, start), record.size());
        cells[cell] = record.substr(start, end - start);
        offset = end + (isQuoted ? 2 : 1);
    }
    std::ranges::fill(cells.subspan(cell), std::string_view());
}

} // namespace llmflation
