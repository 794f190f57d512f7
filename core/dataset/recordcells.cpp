#include "dataset/recordcells.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace llmflation {

namespace {

constexpr std::size_t wordSize = sizeof(std::uint64_t);
constexpr std::uint64_t lowBits = 0x7F7F7F7F7F7F7F7F;

std::string_view withoutLineEnd(std::string_view record)
{
    if (record.ends_with('\n'))
        record.remove_suffix(1);
    if (record.ends_with('\r'))
        record.remove_suffix(1);
    return record;
}

/// The first bytes of a text of `size`, in memory's order; those past its end are zero.
std::uint64_t wordAt(const char *text, std::size_t size)
{
    std::uint64_t word = 0;
    if (size >= wordSize)
        std::memcpy(&word, text, wordSize);
    else
        std::memcpy(&word, text, size);
    return word;
}

/// The top bit of each byte that is zero (Warren, Hacker's Delight, 2nd ed., section 6-1).
std::uint64_t zeroBytes(std::uint64_t word)
{
    return ~(((word & lowBits) + lowBits) | word | lowBits);
}

/// Offset of the first byte in memory that has its top bit set, and the word without that bit.
std::size_t takeFirst(std::uint64_t &bits)
{
    if constexpr (std::endian::native == std::endian::little) {
        const int bit = std::countr_zero(bits);
        bits &= bits - 1;
        return static_cast<std::size_t>(bit) / 8;
    } else {
        const int bit = std::countl_zero(bits);
        bits &= ~(std::uint64_t{1} << (63 - bit));
        return static_cast<std::size_t>(bit) / 8;
    }
}

} // namespace

void cutPlainRecord(std::string_view record, char delimiter, std::span<std::string_view> cells)
{
    record = withoutLineEnd(record);
    const std::uint64_t delimiters = 0x0101010101010101U * static_cast<unsigned char>(delimiter);
    const char *const begin = record.data();
    std::string_view *cell = cells.data();
    std::string_view *const last = cell + cells.size();
    std::size_t start = 0;
    for (std::size_t offset = 0; offset < record.size() && cell != last; offset += wordSize) {
        const std::uint64_t word = wordAt(begin + offset, record.size() - offset);
        std::uint64_t found = zeroBytes(word ^ delimiters);
        for (; found != 0 && cell != last; ++cell) {
            const std::size_t end = offset + takeFirst(found);
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
