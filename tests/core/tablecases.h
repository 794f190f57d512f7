#pragma once

#include "formats/csv.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace llmflation {

/// A table as it is meant, the first row its header, and a name for it.
struct TableCase {
    const char *name;
    std::vector<std::vector<std::string>> rows;
    bool hasPlainHeader = true; ///< names that differ and are not empty: JSON can tell them apart
};

/// Tables that readers of separated values are known to trip over.
inline std::vector<TableCase> tableCases()
{
    const std::string huge(1 << 17, 'x');
    std::vector<std::string> wide(500);
    for (std::size_t i = 0; i < wide.size(); ++i)
        wide[i] = fmt::format("c{}", i);
    return {
        {"simple", {{"a", "b", "c"}, {"1", "2", "3"}, {"4", "5", "6"}}},
        {"delimiters in cells", {{"first", "address"}, {"John", "120 any st., A; B|C\tD"}, {",", ";"}, {"|", "\t"}}},
        {"empty cells", {{"a", "b", "c"}, {"1", "", ""}, {"", "", ""}, {"", "", "3"}}},
        {"escaped quotes", {{"a", "b"}, {"1", "ha \"ha\" ha"}, {"3", "\""}, {"\"\"", "'"}, {"'it''s'", "''"}}},
        {"JSON in a cell", {{"key", "val"}, {"1", "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"}}},
        {"new lines", {{"a", "b", "c"}, {"1", "2", "3"}, {"Once upon \na time", "5", "6"}, {"7\r\n", "\r", "\n\n"}}},
        {"quotes and new lines", {{"a", "b"}, {"1", "ha \n\"ha\" \nha"}, {"\"\n\"", "'\n'"}}},
        {"UTF-8", {{"a", "b"}, {"ʤ", "1"}, {"日本語, 한국어", "😀"}, {"naïve", "ÀÉ"}}},
        {"blanks around", {{" a ", "b\t"}, {" 1", "2 "}, {"\t3", "  "}, {" ", "\t"}}},
        {"one column", {{"only"}, {"1"}, {""}, {" "}, {"x"}}},
        {"wide", {wide, wide}},
        {"huge cell", {{"a", "b"}, {huge, "1"}, {"2", huge + "\"" + huge}}},
        {"header only", {{"a", "b"}}},
        {"same names", {{"a", "a", "b"}, {"1", "2", "3"}}, false},
        {"no names", {{"", "", "b"}, {"1", "2", "3"}}, false},
        {"control characters", {{"a", "b"}, {"\x01\x02\x1b[31m", "\x7f"}, {"\xC2\x85", "\x0b\x0c"}}},
        {"formulas", {{"a", "b"}, {"=1+1", "+1"}, {"-2+3", "@SUM(A1)"}, {"=cmd|' /C calc'!A0", "=HYPERLINK(\"x\")"}}},
        {"right to left", {{"a", "b"}, {"\u202Eabc\u202C", "שלום"}, {"\u200F", "\u2066x\u2069"}}},
        {"combining", {{"a", "b"}, {"e\u0301\u0301\u0301", "Z\u0351\u036B"}, {"👩‍👩‍👧", "\uFEFFx"}}},
        {"markup", {{"<b>a</b>", "b"}, {"<script>alert(1)</script>", "&amp;"}, {"%s%n", "${x}"}}},
        {"numbers", {{"a", "b"}, {"1e400", "-0"}, {"0x1F", "1,5"}, {"1_000", "١٢٣"}, {"nan", "inf"}}},
        {"a price list",
         {{"model", "date", "price_usd_per_mtok", "mmlu"},
          {"A", "2024-01-01", "1.5", "70"},
          {"B", "2024-02-01", "1", ""}}},
    };
}

/// The table in a dialect, by no means of the program's.
inline std::string writtenPlainly(const TableCase &table, const CsvDialect &dialect)
{
    const std::string lineEnd = dialect.lineEnd == LineEnd::Lf ? "\n" : dialect.lineEnd == LineEnd::Cr ? "\r" : "\r\n";
    std::string text = dialect.byteOrderMark ? "\xEF\xBB\xBF" : "";
    for (const auto &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string &cell = row[i];
            const std::string marks = std::string("\r\n\xEF \t") + dialect.delimiter + dialect.quote;
            const bool quoted =
                dialect.quoteAll || cell.find_first_of(marks) != std::string::npos || (row.size() == 1 && cell.empty());
            text += i > 0 ? std::string(1, dialect.delimiter) : "";
            text += quoted ? std::string(1, dialect.quote) : "";
            for (const char c : cell)
                text += quoted && c == dialect.quote ? std::string(2, c) : std::string(1, c);
            text += quoted ? std::string(1, dialect.quote) : "";
        }
        text += lineEnd;
    }
    return text;
}

} // namespace llmflation
