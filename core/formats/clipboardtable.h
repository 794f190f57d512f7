#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// Cells in rows, which may differ in length; UTF-8.
using CellRows = std::vector<std::vector<std::string>>;

/// Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows; a cell with a tab, a
/// line end or a quote in front is quoted, quotes in it doubled.
[[nodiscard]] std::string toTabSeparated(const CellRows &rows);
/// The reverse. A line end after the last row makes no row.
[[nodiscard]] CellRows parseTabSeparated(std::string_view text);

/// A fragment of HTML that says nothing but the table.
[[nodiscard]] std::string toHtmlTable(const CellRows &rows);
/// The texts of the first table that has a cell; nothing where there is none. Nothing is rendered, loaded or run: tags
/// other than those of tables and lines are passed over, script and style with all they hold. Cells that span columns
/// or rows leave empty ones behind them. At most `mostHtmlCells`, the rest is left out.
[[nodiscard]] std::optional<CellRows> parseHtmlTable(std::string_view html);
inline constexpr std::size_t mostHtmlCells = 5'000'000;

/// Whether a spreadsheet (or this program) wrote the HTML: what it puts beside it as tab-separated text is the truer
/// copy then, with all its spaces and line ends.
[[nodiscard]] bool isSpreadsheetHtml(std::string_view html);

/// A text that a spreadsheet takes for text: one that starts as a formula would (= + - @, a tab, a line end) and is no
/// number gets an apostrophe in front.
[[nodiscard]] std::string withoutFormula(std::string_view cell);

} // namespace llmflation
