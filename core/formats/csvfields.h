#pragma once

#include "formats/csv.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// A field as it stands in the bytes of its record, quotes and all. What counts as a field, quote and line end is
/// libcsv's reading, so that these slices agree with the cells of the table.
struct RawField {
    enum class Form : std::uint8_t {
        Plain,
        Quoted,
        InnerQuote, ///< `ab"c`: not quoted, but with a quote in it
        Broken,     ///< `"ab"c"`: quoted, and goes on after a single quote
        Unclosed,   ///< the bytes end before the quote closes
    };
    std::size_t offset = 0; ///< in the record
    std::size_t length = 0;
    Form form = Form::Plain;

    [[nodiscard]] std::size_t end() const { return offset + length; }
};

/// The field that starts at `offset`; it reaches to the next delimiter or line end outside quotes, or to the end.
[[nodiscard]] RawField scanField(std::string_view text, std::size_t offset, const CsvDialect &dialect);

/// What the field says, without its quotes; looks into `raw` or into `scratch`.
[[nodiscard]] std::string_view fieldText(std::string_view raw, RawField::Form form, char quote, std::string &scratch);

/// A record in its fields. It starts after the blank lines before it; from `end` on follows its line end, if any.
struct RecordFields {
    std::vector<RawField> fields; ///< the first ones, up to the limit
    std::size_t count = 0;        ///< all of them
    std::size_t end = 0;
    bool unclosed = false; ///< the last one is
};

/// Splits a record, into `split` to spare allocations; fields past the limit are only counted.
void splitRecord(std::string_view record, const CsvDialect &dialect, std::size_t limit, RecordFields &split);

[[nodiscard]] constexpr bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// Whether the byte at `offset` is the last one of a line end; CR LF is one line end.
[[nodiscard]] constexpr bool endsLine(std::string_view text, std::size_t offset)
{
    const bool carriageReturn = text[offset] == '\r' && !(offset + 1 < text.size() && text[offset + 1] == '\n');
    return text[offset] == '\n' || carriageReturn;
}

/// Where the text's first line stands that is not blank: that has more than spaces and tabs. A line that is blank
/// holds no record.
[[nodiscard]] std::size_t skipBlankLines(std::string_view text, const CsvDialect &dialect);

/// A place in a record.
struct RecordPlace {
    std::uint32_t line = 0;   ///< line ends before it, those of blank lines before the record left out
    std::uint32_t column = 0; ///< byte in its line, from 1
};

/// Finds places in one record; quick when they are asked for in their order.
class RecordPlaces {
public:
    RecordPlaces(std::string_view record, const CsvDialect &dialect);
    [[nodiscard]] RecordPlace at(std::size_t offset);

private:
    std::string_view m_record;
    std::size_t m_body; // where the record starts after blank lines
    std::size_t m_offset;
    std::size_t m_lineStart;
    std::uint32_t m_line = 0;
};

} // namespace llmflation
