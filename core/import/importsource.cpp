#include "import/importsource.h"

#include "formats/csv.h"
#include "formats/csvdialect.h"
#include "formats/jsonimport.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

namespace {

Diagnostic problemAt(std::string_view text, std::size_t offset, Phrase message)
{
    const auto [line, column] = placeOf(text, offset);
    return {Severity::Error,
            static_cast<std::uint32_t>(line),
            static_cast<std::uint32_t>(column),
            {},
            std::move(message),
            {},
            {}};
}

/// Where the line after the first `lines` begins.
std::size_t endOfLines(std::string_view text, std::size_t lines)
{
    std::size_t at = 0;
    for (; lines > 0 && at < text.size(); --lines) {
        at = std::min(text.find_first_of("\r\n", at), text.size());
        at += text.substr(at, 2) == "\r\n" ? 2 : 1;
    }
    return std::min(at, text.size());
}

tl::expected<ImportSource, Diagnostic> readJsonSource(std::string_view text)
{
    const auto root = readJsonTree(text, deepestPriceList);
    if (!root)
        return tl::make_unexpected(problemAt(text, root.error().offset, Phrase(root.error().message)));
    JsonTable json = toTable(*root, text);
    ImportSource source;
    source.table = Table(json.header);
    for (const auto &row : json.rows)
        source.table.appendRow(std::vector<std::string_view>(row.begin(), row.end()));
    source.names = std::move(json.header);
    source.lines = std::move(json.lines);
    source.diagnostics = std::move(json.diagnostics);
    return source;
}

ImportSource readSeparatedSource(SharedBytes text, const ImportPlan &plan)
{
    CsvFile file = readCsv(std::move(text), {plan.delimiter, plan.quote});
    ImportSource source;
    source.table = std::move(file.table);
    source.diagnostics = std::move(file.diagnostics);
    source.linesBefore = static_cast<std::uint32_t>(plan.linesBefore);
    source.firstRowIsHeader = plan.hasHeader || source.table.columnCount() == 0;
    for (std::size_t column = 0; column < source.table.columnCount(); ++column)
        source.names.push_back(source.firstRowIsHeader ? source.table.columnTitle(column)
                                                       : fmt::format("column {}", column + 1));
    if (!source.firstRowIsHeader) {
        // Problems of names are none where there are no names.
        std::erase_if(source.diagnostics,
                      [](const Diagnostic &found) { return !found.row && found.severity == Severity::Warning; });
        for (Diagnostic &found : source.diagnostics)
            found.row = found.row ? *found.row + 1 : 0;
    }
    for (Diagnostic &found : source.diagnostics)
        found.line += found.line > 0 ? source.linesBefore : 0;
    return source;
}

} // namespace

void ImportSource::readCells(std::size_t row, std::span<std::string_view> cells) const
{
    if (firstRowIsHeader)
        table.readCells(row, cells);
    else if (row > 0)
        table.readCells(row - 1, cells);
    else
        std::ranges::copy(std::span(table.header()).first(cells.size()), cells.begin());
}

std::string_view ImportSource::cell(std::size_t row, std::size_t column) const
{
    if (firstRowIsHeader)
        return table.cell(row, column);
    return row > 0 ? table.cell(row - 1, column) : std::string_view(table.header()[column]);
}

std::uint32_t ImportSource::line(std::size_t row) const
{
    if (!lines.empty())
        return lines[row];
    if (!firstRowIsHeader && row == 0)
        return table.sourceText().header.line + linesBefore;
    return table.source(firstRowIsHeader ? row : row - 1).line + linesBefore;
}

tl::expected<SharedBytes, Diagnostic> importText(const SharedBytes &bytes, const ImportPlan &plan)
{
    const std::string_view raw = bytes.view();
    const bool asItIs = plan.encoding == Encoding::Utf8 && !raw.starts_with(byteOrderMark);
    if (asItIs && (plan.linesBefore == 0 || plan.isJson))
        return bytes;
    auto text = toUtf8(raw, plan.encoding);
    if (!text)
        return tl::make_unexpected(
            problemAt(raw, text.error(),
                      phrase("Import", "byte {} of the file is no text in {}; choose another encoding")
                          .with(text.error() + 1, nameOf(plan.encoding))));
    if (!plan.isJson)
        text->erase(0, endOfLines(*text, plan.linesBefore));
    return SharedBytes(*std::move(text));
}

tl::expected<ImportSource, Diagnostic> readImportSource(const SharedBytes &bytes, const ImportPlan &plan)
{
    auto text = importText(bytes, plan);
    if (!text)
        return tl::make_unexpected(text.error());
    if (plan.isJson)
        return readJsonSource(text->view());
    return readSeparatedSource(*std::move(text), plan);
}

} // namespace llmflation
