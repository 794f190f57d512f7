#include "recordparser.h"

#include <new>

namespace llmflation {

RecordParser::RecordParser(const CsvDialect &dialect, std::size_t limit)
    : m_limit(limit)
{
    csv_init(&m_parser, 0);
    csv_set_delim(&m_parser, static_cast<unsigned char>(dialect.delimiter));
    csv_set_quote(&m_parser, static_cast<unsigned char>(dialect.quote));
    csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    csv_set_blk_size(&m_parser, 1 << 20); // its buffer grows by blocks
}

RecordParser::~RecordParser()
{
    csv_free(&m_parser);
}

bool RecordParser::feed(std::string_view line)
{
    if (csv_parse(&m_parser, line.data(), line.size(), onField, onRecord, this) != line.size())
        throw std::bad_alloc(); // the one way it fails when it is not strict
    return m_complete;
}

bool RecordParser::finish()
{
    csv_fini(&m_parser, onField, onRecord, this);
    return m_complete;
}

std::span<const std::string_view> RecordParser::fields()
{
    m_fields.clear();
    std::size_t start = 0;
    for (const std::size_t end : m_ends) {
        m_fields.push_back(std::string_view(m_text).substr(start, end - start));
        start = end;
    }
    return m_fields;
}

void RecordParser::clear()
{
    m_text.clear();
    m_ends.clear();
    m_count = 0;
    m_complete = false;
}

void RecordParser::onField(void *text, std::size_t size, void *self)
{
    auto &parser = *static_cast<RecordParser *>(self);
    if (parser.m_count++ >= parser.m_limit)
        return;
    parser.m_text.append(static_cast<const char *>(text), size);
    parser.m_ends.push_back(parser.m_text.size());
}

void RecordParser::onRecord(int, void *self)
{
    static_cast<RecordParser *>(self)->m_complete = true;
}

} // namespace llmflation
