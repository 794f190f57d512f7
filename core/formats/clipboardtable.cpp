#include "formats/clipboardtable.h"

#include "dataset/cellvalues.h"

#include <algorithm>

namespace llmflation {

namespace {

constexpr std::string_view ownMark = "data-llmflation";

bool needsQuotes(std::string_view cell)
{
    return cell.starts_with('"') || cell.find_first_of("\t\n\r") != std::string_view::npos;
}

void appendQuoted(std::string &text, std::string_view cell)
{
    text += '"';
    for (const char c : cell)
        text.append(c == '"' ? 2 : 1, c);
    text += '"';
}

bool endsCell(char c)
{
    return c == '\t' || c == '\n' || c == '\r';
}

/// Takes the cell at `position` and leaves `position` behind it. A quote that nothing closes is a quote.
std::string takeCell(std::string_view text, std::size_t &position)
{
    std::string cell;
    if (position < text.size() && text[position] == '"') {
        std::size_t i = position + 1;
        for (; i < text.size(); ++i) {
            if (text[i] == '"' && (i + 1 == text.size() || text[i + 1] != '"'))
                break;
            cell += text[i];
            i += text[i] == '"' ? 1 : 0;
        }
        const bool closed = i < text.size() && (i + 1 == text.size() || endsCell(text[i + 1]));
        if (closed)
            position = i + 1;
        else
            cell.clear();
    }
    for (; position < text.size() && !endsCell(text[position]); ++position)
        cell += text[position];
    return cell;
}

void appendEscaped(std::string &html, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\n':
            html += "<br>";
            break;
        case '\r':
            break;
        default:
            html += c;
        }
    }
}

} // namespace

std::string toTabSeparated(const CellRows &rows)
{
    std::string text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += '\t';
            if (needsQuotes(row[i]))
                appendQuoted(text, row[i]);
            else
                text += row[i];
        }
        text += '\n';
    }
    return text;
}

CellRows parseTabSeparated(std::string_view text)
{
    CellRows rows;
    std::size_t position = 0;
    while (position < text.size()) {
        auto &row = rows.emplace_back();
        row.push_back(takeCell(text, position));
        for (; position < text.size() && text[position] == '\t';) {
            ++position;
            row.push_back(takeCell(text, position));
        }
        if (text.substr(position).starts_with("\r\n"))
            ++position;
        ++position;
    }
    return rows;
}

std::string toHtmlTable(const CellRows &rows)
{
    std::string html = "<table " + std::string(ownMark) + ">";
    for (const auto &row : rows) {
        html += "<tr>";
        for (const std::string &cell : row) {
            // pre-wrap: a spreadsheet keeps the spaces too
            html += "<td style=\"white-space:pre-wrap\">";
            appendEscaped(html, cell);
            html += "</td>";
        }
        html += "</tr>\n";
    }
    return html + "</table>";
}

bool isSpreadsheetHtml(std::string_view html)
{
    constexpr std::size_t head = 4096; // where spreadsheets name themselves
    const std::string_view start = html.substr(0, head);
    return std::ranges::any_of(std::initializer_list<std::string_view>{ownMark,
                                                                       "urn:schemas-microsoft-com:office:excel",
                                                                       "LibreOffice", "google-sheets-html-origin"},
                               [start](std::string_view mark) { return start.find(mark) != std::string_view::npos; });
}

std::string withoutFormula(std::string_view cell)
{
    constexpr std::string_view starts = "=+-@\t\r\n";
    if (cell.empty() || starts.find(cell.front()) == std::string_view::npos)
        return std::string(cell);
    const std::string_view number = cell.front() == '+' ? cell.substr(1) : cell;
    const bool isNumber = !number.empty() && !(cell.front() == '+' && number.front() == '-') &&
                          parseNumber(number).problem.empty() && !endsCell(cell.front());
    return isNumber ? std::string(cell) : '\'' + std::string(cell);
}

} // namespace llmflation
