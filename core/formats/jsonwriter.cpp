#include "formats/jsonwriter.h"

#include "dataset/cellvalues.h"
#include "dataset/words.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <unordered_set>

namespace llmflation {

namespace {

using Json = nlohmann::json;

/// What a column's cells are written as.
enum class Kind : std::uint8_t { Text, TextOrNull, Number, Boolean };

Kind kindOf(Role role)
{
    if (holdsNumbers(role))
        return Kind::Number;
    switch (role) {
    case Role::ChainOfThought:
    case Role::OpenWeights:
    case Role::Reasoning:
        return Kind::Boolean;
    case Role::Other:
        return Kind::Text;
    default:
        return Kind::TextOrNull;
    }
}

void appendString(std::string &out, std::string_view text)
{
    const bool plain = std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7F && c != '"' && c != '\\'; });
    if (plain)
        out.append(1, '"').append(text).append(1, '"');
    else
        out += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

class Writer {
public:
    Writer(const Table &table, std::vector<Kind> kinds)
        : m_table(table)
        , m_kinds(std::move(kinds))
        , m_cells(table.columnCount())
    {
    }
    JsonText write();

private:
    void nameKeys();
    void writeCell(std::size_t row, std::size_t column);
    [[nodiscard]] bool writeTyped(std::string_view text, Kind kind);
    void report(Severity severity, std::optional<std::size_t> row, std::size_t column, std::string message);

    const Table &m_table;
    std::vector<Kind> m_kinds;
    std::vector<std::string_view> m_cells; // of the row that is written
    std::vector<std::string> m_keys;       // written out, with quotes and colon
    JsonText m_json;
};

JsonText Writer::write()
{
    nameKeys();
    std::string &out = m_json.text;
    out += "[";
    for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
        m_table.readCells(row, m_cells);
        out += row == 0 ? "\n{" : ",\n{";
        for (std::size_t column = 0; column < m_table.columnCount(); ++column) {
            out += column == 0 ? "" : ", ";
            out += m_keys[column];
            writeCell(row, column);
        }
        out += "}";
    }
    out += "\n]\n";
    return std::move(m_json);
}

/// Two keys must differ, or a reader keeps one of them only.
void Writer::nameKeys()
{
    const auto &header = m_table.header();
    std::unordered_set<std::string> taken(header.begin(), header.end());
    std::unordered_set<std::string> owned;
    std::unordered_map<std::string, int> copies; // by title
    for (std::size_t column = 0; column < header.size(); ++column) {
        const bool isUtf8 = firstInvalidUtf8(header[column]) == std::string_view::npos;
        const std::string title = isUtf8 ? m_table.columnTitle(column) : printable(header[column]);
        std::string key = title;
        const bool isOwn = title == header[column] && owned.insert(title).second;
        int &copy = copies.try_emplace(title, 1).first->second;
        while (!isOwn && !taken.insert(key).second)
            key = fmt::format("{} ({})", title, ++copy);
        if (!isUtf8 || key != title)
            report(Severity::Warning, std::nullopt, column,
                   fmt::format("{}; its key is “{}”", isUtf8 ? "another column has this name" : "the name is not UTF-8",
                               printable(key)));
        std::string &written = m_keys.emplace_back();
        appendString(written, key);
        written += ": ";
    }
}

bool Writer::writeTyped(std::string_view text, Kind kind)
{
    std::string &out = m_json.text;
    if (kind != Kind::Text && trimmed(text).empty()) {
        out += "null";
        return true;
    }
    if (kind == Kind::Number) {
        const ParsedNumber number = parseNumber(text);
        if (number.problem.empty())
            out += fmt::format("{}", number.value);
        return number.problem.empty();
    }
    if (kind == Kind::Boolean) {
        const auto flag = parseFlag(text);
        if (flag)
            out += *flag == Flag::Yes ? "true" : "false";
        return flag.has_value();
    }
    return false;
}

void Writer::writeCell(std::size_t row, std::size_t column)
{
    const std::string_view text = m_cells[column];
    const Kind kind = m_kinds[column];
    if (writeTyped(text, kind))
        return;
    if (kind == Kind::Number || kind == Kind::Boolean) {
        report(Severity::Error, row, column,
               fmt::format("“{}” is {}; it is written as a string", printable(text),
                           kind == Kind::Number ? "not a number" : "neither yes nor no"));
    }
    if (firstInvalidUtf8(text) != std::string_view::npos)
        report(Severity::Error, row, column, "bytes that are not UTF-8 are written as U+FFFD");
    appendString(m_json.text, text);
}

void Writer::report(Severity severity, std::optional<std::size_t> row, std::size_t column, std::string message)
{
    const std::uint32_t line = row ? m_table.source(*row).line : m_table.sourceText().header.line;
    m_json.diagnostics.push_back(
        {severity, line, 0, m_table.columnTitle(column), Phrase(std::move(message)), row, column});
}

} // namespace

JsonText writeJson(const Table &table)
{
    return Writer(table, std::vector<Kind>(table.columnCount(), Kind::Text)).write();
}

JsonText writeTypedJson(const Table &table, const ColumnMap &map)
{
    std::vector<Kind> kinds;
    kinds.reserve(map.columns.size());
    for (const ColumnMap::Column &column : map.columns)
        kinds.push_back(kindOf(column.role));
    return Writer(table, std::move(kinds)).write();
}

} // namespace llmflation
