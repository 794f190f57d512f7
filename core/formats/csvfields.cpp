#include "formats/csvfields.h"

namespace llmflation {

namespace {

using Form = RawField::Form;

bool endsField(std::string_view text, std::size_t offset, const CsvDialect &dialect)
{
    return offset == text.size() || text[offset] == dialect.delimiter || isLineEnd(text[offset]);
}

RawField scanQuotedField(std::string_view text, std::size_t offset, const CsvDialect &dialect)
{
    Form form = Form::Quoted;
    for (std::size_t at = offset + 1;;) {
        const std::size_t quote = text.find(dialect.quote, at);
        if (quote == std::string_view::npos)
            return {offset, text.size() - offset, Form::Unclosed};
        at = quote + 1;
        if (endsField(text, at, dialect))
            return {offset, at - offset, form};
        if (text[at] == dialect.quote)
            ++at;
        else
            form = Form::Broken;
    }
}

} // namespace

RawField scanField(std::string_view text, std::size_t offset, const CsvDialect &dialect)
{
    if (offset < text.size() && text[offset] == dialect.quote)
        return scanQuotedField(text, offset, dialect);
    Form form = Form::Plain;
    std::size_t end = offset;
    for (; !endsField(text, end, dialect); ++end) {
        if (text[end] == dialect.quote)
            form = Form::InnerQuote;
    }
    return {offset, end - offset, form};
}

std::string_view fieldText(std::string_view raw, Form form, char quote, std::string &scratch)
{
    if (form == Form::Plain || form == Form::InnerQuote)
        return raw;
    raw.remove_prefix(1);
    if (form != Form::Unclosed)
        raw.remove_suffix(1);
    if (raw.find(quote) == std::string_view::npos)
        return raw;
    scratch.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        scratch += raw[i];
        if (raw[i] == quote && i + 1 < raw.size() && raw[i + 1] == quote)
            ++i;
    }
    return scratch;
}

void splitRecord(std::string_view record, const CsvDialect &dialect, std::size_t limit, RecordFields &split)
{
    split.fields.clear();
    split.count = 0;
    for (std::size_t offset = skipBlankLines(record, dialect);; ++offset) {
        const RawField field = scanField(record, offset, dialect);
        if (split.count++ < limit)
            split.fields.push_back(field);
        split.unclosed = field.form == Form::Unclosed;
        split.end = offset = field.end();
        if (offset == record.size() || record[offset] != dialect.delimiter)
            return;
    }
}

std::size_t skipBlankLines(std::string_view text, const CsvDialect &dialect)
{
    const auto isBlank = [&](char c) {
        return (c == ' ' || c == '\t' || isLineEnd(c)) && c != dialect.delimiter && c != dialect.quote;
    };
    std::size_t lineStart = 0;
    std::size_t i = 0;
    for (; i < text.size() && isBlank(text[i]); ++i) {
        if (endsLine(text, i))
            lineStart = i + 1;
    }
    return i == text.size() ? i : lineStart;
}

RecordPlace placeInRecord(std::string_view record, std::size_t offset, const CsvDialect &dialect)
{
    RecordPlace place;
    std::size_t lineStart = skipBlankLines(record, dialect);
    for (std::size_t i = lineStart; i < offset; ++i) {
        if (endsLine(record, i)) {
            lineStart = i + 1;
            ++place.line;
        }
    }
    place.column = static_cast<std::uint32_t>(offset - lineStart + 1);
    return place;
}

} // namespace llmflation
