#pragma once

#include "formats/csv.h"

#include <csv.h>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// libcsv, set to keep every byte of a field, and the fields of the record it is in.
class RecordParser {
public:
    /// Fields past the limit are only counted.
    RecordParser(const CsvDialect &dialect, std::size_t limit);
    ~RecordParser();
    RecordParser(const RecordParser &) = delete;
    RecordParser &operator=(const RecordParser &) = delete;

    /// Takes one physical line with its line end. True: a record is complete; clear() it before the next line.
    bool feed(std::string_view line);
    /// Takes the end of the bytes, likewise.
    bool finish();

    [[nodiscard]] std::size_t fieldCount() const { return m_count; }
    /// What the fields say; they look into the parser, until clear().
    [[nodiscard]] std::span<const std::string_view> fields();
    void clear();

private:
    static void onField(void *text, std::size_t size, void *self);
    static void onRecord(int end, void *self);

    csv_parser m_parser{};
    std::size_t m_limit;
    std::string m_text;              // the fields, end to end
    std::vector<std::size_t> m_ends; // where each ends in it
    std::vector<std::string_view> m_fields;
    std::size_t m_count = 0;
    bool m_complete = false;
};

} // namespace llmflation
