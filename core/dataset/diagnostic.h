#pragma once

#include "dataset/phrase.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

enum class Severity : std::uint8_t { Warning, Error };

/// One problem of a file. An error leaves its row out of every price floor; a warning does not.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::uint32_t line = 0;   ///< physical line in the file, from 1; 0: not in the file (a row added since)
    std::uint32_t column = 0; ///< byte in that line at which the field starts, from 1; 0: not in the file
    std::string field;        ///< the column's name in the header; empty: the whole row or file
    Phrase message;           ///< what is wrong and what to do

    std::optional<std::size_t> row;        ///< row of the table, from 0
    std::optional<std::size_t> fieldIndex; ///< column of the table, from 0
};

/// `file:line:column: severity: field: message`, the form that editors and compilers share.
[[nodiscard]] std::string toString(const Diagnostic &diagnostic, std::string_view file);

[[nodiscard]] std::size_t errorCount(std::span<const Diagnostic> diagnostics);

/// Text from a file, made fit for one line of a message: control characters and bytes that are not UTF-8 are shown
/// as \xNN, more than 60 characters are cut.
[[nodiscard]] std::string printable(std::string_view text);

/// Likewise, uncut: for the names of files.
[[nodiscard]] std::string printableWhole(std::string_view text);

/// Offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7), or npos.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

} // namespace llmflation
