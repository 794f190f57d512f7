#pragma once

#include <span>
#include <string_view>

namespace llmflation {

/// The two characters that cut a record into fields.
struct FieldMarks {
    char delimiter = ',';
    char quote = '"';
};

/// The cells of a record that has no quote in it; its line end, if any, is left out. Cells past the last of `cells` are
/// left out, missing ones are empty.
void cutPlainRecord(std::string_view record, char delimiter, std::span<std::string_view> cells);

/// Likewise for a record whose quotes only stand around whole fields, with none inside.
void cutQuotedRecord(std::string_view record, FieldMarks marks, std::span<std::string_view> cells);

} // namespace llmflation
