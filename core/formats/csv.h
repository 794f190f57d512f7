#pragma once

#include "dataset/diagnostic.h"
#include "dataset/table.h"
#include "dataset/workwatch.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

enum class LineEnd : std::uint8_t { Lf, CrLf, Cr };

/// How a file of separated values is written (RFC 4180 and its common departures).
struct CsvDialect {
    char delimiter = ',';
    char quote = '"';
    LineEnd lineEnd = LineEnd::Lf;
    bool byteOrderMark = false; ///< UTF-8 BOM in front
    bool quoteAll = false;      ///< every field quoted, needed or not
};

/// UTF-8, comma, double quotes, CRLF (RFC 4180).
inline constexpr CsvDialect rfc4180{',', '"', LineEnd::CrLf, false, false};

/// The two differ, and neither ends lines.
struct CsvReadOptions {
    std::optional<char> delimiter; ///< otherwise found by looking: comma, semicolon, tab or bar
    std::optional<char> quote;     ///< otherwise the double quote
};

struct CsvFile {
    Table table;
    CsvDialect dialect;
    std::vector<Diagnostic> diagnostics; ///< about the file's form: fields per row, quotes, bytes that are no UTF-8
};

/// Reads separated values with a header row, less than 4 GiB as readFile() gives them. Never fails: what is wrong
/// stands in the diagnostics, and every cell that is there is in the table. An empty file gives an empty table and an
/// error.
[[nodiscard]] CsvFile readCsv(SharedBytes bytes, const CsvReadOptions &options = {}, WorkWatch *watch = nullptr);

/// The table in its own dialect. Records that are as they were read are written byte for byte; in an edited record,
/// so are the fields that are as they were read.
[[nodiscard]] std::string writeCsv(const Table &table, const CsvDialect &dialect);

/// The table in another dialect: every field written anew, quoted where needed.
[[nodiscard]] std::string writeCsvAnew(const Table &table, const CsvDialect &dialect);

/// The table separated by tabs: as writeCsv() does it where it is already, otherwise as writeCsvAnew().
[[nodiscard]] std::string writeTabSeparated(const Table &table, CsvDialect dialect);

/// Fills in line and column of the diagnostics that name a row and a field, where the row stands in the file; a field
/// that a short row lacks is at its end.
void locateFields(std::span<Diagnostic> diagnostics, const Table &table, const CsvDialect &dialect);

} // namespace llmflation
