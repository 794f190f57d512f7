#pragma once

#include "dataset/diagnostic.h"
#include "dataset/table.h"
#include "import/importplan.h"

#include <span>
#include <tl/expected.hpp>

namespace llmflation {

/// The table of a file as its cells stand there.
struct ImportSource {
    std::vector<std::string> names; ///< of the columns; "column 1" where the file has no header
    Table table;
    bool firstRowIsHeader = true;     ///< of the file: otherwise it is row 0 here
    std::vector<std::uint32_t> lines; ///< of JSON's rows; otherwise the table tells them
    std::uint32_t linesBefore = 0;
    std::vector<Diagnostic> diagnostics; ///< of the file's form; rows count as they do here

    [[nodiscard]] std::size_t rowCount() const { return table.rowCount() + (firstRowIsHeader ? 0 : 1); }
    void readCells(std::size_t row, std::span<std::string_view> cells) const;
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::uint32_t line(std::size_t row) const; ///< in the file, from 1
};

/// The text of a file that is to be imported, without the lines before the table; or what is wrong with it.
[[nodiscard]] tl::expected<SharedBytes, Diagnostic> importText(const SharedBytes &bytes, const ImportPlan &plan);

/// Reads the file as the plan says; its columns' uses are not looked at.
[[nodiscard]] tl::expected<ImportSource, Diagnostic> readImportSource(const SharedBytes &bytes, const ImportPlan &plan);

} // namespace llmflation
