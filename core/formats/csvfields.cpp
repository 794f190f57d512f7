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

RecordPlaces::RecordPlaces(std::string_view record, const CsvDialect &dialect)
    : m_record(record)
    , m_body(skipBlankLines(record, dialect))
    , m_offset(m_body)
    , m_lineStart(m_body)
{
}

RecordPlace RecordPlaces::at(std::size_t offset)
{
    if (offset < m_offset) {
        m_offset = m_lineStart = m_body;
        m_line = 0;
    }
    for (; m_offset < offset; ++m_offset) {
        if (endsLine(m_record, m_offset)) {
            m_lineStart = m_offset + 1;
            ++m_line;
        }
    }
    return {m_line, static_cast<std::uint32_t>(offset - m_lineStart + 1)};
}

} // namespace llmflation
