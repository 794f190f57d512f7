#include "dataset/words.h"
#include "formats/clipboardtable.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace llmflation {

namespace {

constexpr std::size_t mostSpanned = 1000;   // the bound that HTML itself sets for columns
constexpr std::size_t mostColumns = 16'384; // as in a spreadsheet
constexpr std::size_t longestEntity = 10;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return toLower(c) >= 'a' && toLower(c) <= 'z';
}

void appendUtf8(std::string &text, std::uint32_t code)
{
    const bool valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!valid)
        code = 0xfffd;
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((code >> shift) & 0x3f)); };
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xc0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        text += static_cast<char>(0xe0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xf0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

/// `name` without & and ;. Whether it is known.
bool appendEntity(std::string &text, std::string_view name)
{
    struct Entity {
        std::string_view name;
        std::string_view text;
    };
    constexpr std::array entities{
        Entity{"amp", "&"},         Entity{"lt", "<"},          Entity{"gt", ">"},         Entity{"quot", "\""},
        Entity{"apos", "'"},        Entity{"nbsp", " "},        Entity{"euro", "\u20ac"},  Entity{"pound", "\u00a3"},
        Entity{"yen", "\u00a5"},    Entity{"cent", "\u00a2"},   Entity{"ndash", "\u2013"}, Entity{"mdash", "\u2014"},
        Entity{"hellip", "\u2026"}, Entity{"times", "\u00d7"},  Entity{"minus", "\u2212"}, Entity{"middot", "\u00b7"},
        Entity{"bull", "\u2022"},   Entity{"lsquo", "\u2018"},  Entity{"rsquo", "\u2019"}, Entity{"ldquo", "\u201c"},
        Entity{"rdquo", "\u201d"},  Entity{"thinsp", "\u2009"}, Entity{"ensp", "\u2002"},  Entity{"emsp", "\u2003"},
        Entity{"trade", "\u2122"},  Entity{"reg", "\u00ae"},    Entity{"copy", "\u00a9"},  Entity{"deg", "\u00b0"},
        Entity{"plusmn", "\u00b1"}, Entity{"eacute", "\u00e9"}, Entity{"auml", "\u00e4"},  Entity{"ouml", "\u00f6"},
        Entity{"uuml", "\u00fc"},   Entity{"szlig", "\u00df"},  Entity{"le", "\u2264"},    Entity{"ge", "\u2265"},
    };
    if (name.starts_with('#')) {
        name.remove_prefix(1);
        const bool hex = name.starts_with('x') || name.starts_with('X');
        name.remove_prefix(hex ? 1 : 0);
        std::uint32_t code = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
        if (name.empty() || error == std::errc::invalid_argument || end != name.data() + name.size())
            return false;
        if (error == std::errc() && code == 0xa0)
            text += ' ';
        else
            appendUtf8(text, error == std::errc() ? code : 0);
        return true;
    }
    const auto *const found = std::ranges::find(entities, name, &Entity::name);
    if (found == entities.end())
        return false;
    text += found->text;
    return true;
}

struct Tag {
    std::string name; ///< lower case; empty for comments and declarations
    bool closes = false;
    std::string_view attributes;
};

/// The tag at the front of `html`, which starts with <; taken away. A < that begins no tag has no end and is text.
std::optional<Tag> takeTag(std::string_view &html)
{
    if (html.starts_with("<!--")) {
        const std::size_t end = html.find("-->", 4);
        html.remove_prefix(end == std::string_view::npos ? html.size() : end + 3);
        return Tag{};
    }
    const bool closes = html.starts_with("</");
    const std::size_t start = closes ? 2 : 1;
    if (start >= html.size() || !(isLetter(html[start]) || html[start] == '!' || html[start] == '?'))
        return std::nullopt;
    std::size_t nameEnd = start;
    while (nameEnd < html.size() && !isBlank(html[nameEnd]) && html[nameEnd] != '>' && html[nameEnd] != '/')
        ++nameEnd;
    std::size_t end = nameEnd;
    for (char quote = 0; end < html.size() && (quote != 0 || html[end] != '>'); ++end) {
        if (quote != 0)
            quote = html[end] == quote ? '\0' : quote;
        else if ((html[end] == '"' || html[end] == '\'') && html[end - 1] == '=')
            quote = html[end];
    }
    Tag tag{{}, closes, html.substr(nameEnd, end - nameEnd)};
    if (isLetter(html[start]))
        std::ranges::transform(html.substr(start, nameEnd - start), std::back_inserter(tag.name), toLower);
    html.remove_prefix(std::min(end + 1, html.size()));
    return tag;
}

/// A small number among the attributes, as in colspan="2"; 1 where there is none.
std::size_t spanOf(std::string_view attributes, std::string_view name)
{
    for (std::size_t i = 0; i + name.size() < attributes.size(); ++i) {
        if (!isBlank(attributes[i]) || !equalIgnoringCase(attributes.substr(i + 1, name.size()), name))
            continue;
        std::string_view value = attributes.substr(i + 1 + name.size());
        const std::size_t digits = value.find_first_not_of("= \"'");
        if (!value.starts_with('=') || digits == std::string_view::npos)
            return 1;
        value.remove_prefix(digits);
        std::size_t span = 1;
        std::from_chars(value.data(), value.data() + value.size(), span);
        return std::clamp<std::size_t>(span, 1, mostSpanned);
    }
    return 1;
}

/// Puts texts into the cells of the first table.
class TableReader {
public:
    void text(std::string_view piece)
    {
        if (!m_inCell)
            return;
        for (const char c : piece) {
            if (isBlank(c))
                m_space = true;
            else
                append({&c, 1});
        }
    }
    void entity(std::string_view character)
    {
        if (m_inCell)
            append(character);
    }
    void tag(const Tag &tag)
    {
        if (tag.name == "table")
            table(tag.closes);
        else if (m_depth == 1 && tag.name == "tr")
            row(tag.closes);
        else if (m_depth == 1 && (tag.name == "td" || tag.name == "th"))
            cell(tag);
        else if (m_inCell && startsLine(tag))
            m_lineEnds += tag.name == "br" || !m_cell.empty() ? 1 : 0;
    }
    [[nodiscard]] bool isDone() const { return m_done || m_count >= mostHtmlCells; }
    [[nodiscard]] std::optional<CellRows> take()
    {
        endRow();
        return m_count == 0 ? std::nullopt : std::optional(std::move(m_rows));
    }

private:
    static bool startsLine(const Tag &tag)
    {
        constexpr std::array<std::string_view, 4> blocks{"p", "div", "li", "tr"};
        return (tag.name == "br" && !tag.closes) ||
               (!tag.closes && std::ranges::find(blocks, tag.name) != blocks.end());
    }
    void append(std::string_view characters)
    {
        if (m_lineEnds > 0)
            m_cell.append(m_lineEnds, '\n');
        else if (m_space && !m_cell.empty())
            m_cell += ' ';
        m_space = false;
        m_lineEnds = 0;
        m_cell += characters;
    }
    void table(bool closes)
    {
        if (closes && m_depth == 1) {
            endRow();
            m_done = m_count > 0;
        }
        if (closes)
            m_depth -= m_depth > 0 ? 1 : 0;
        else
            ++m_depth;
    }
    void row(bool closes)
    {
        endRow();
        if (closes)
            return;
        m_rows.emplace_back();
        m_inRow = true;
    }
    void cell(const Tag &tag)
    {
        endCell();
        if (tag.closes)
            return;
        if (!m_inRow)
            row(false);
        skipSpanned();
        m_inCell = true;
        m_columns = spanOf(tag.attributes, "colspan");
        m_spanned = spanOf(tag.attributes, "rowspan") - 1;
    }
    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        auto &row = m_rows.back();
        m_columns = std::min(m_columns, mostColumns - std::min(mostColumns, row.size()));
        m_below.resize(std::max(m_below.size(), row.size() + m_columns));
        for (std::size_t i = 0; i < m_columns; ++i) {
            m_below[row.size()] = m_spanned;
            row.push_back(i == 0 ? std::move(m_cell) : std::string());
        }
        m_count += m_columns;
        m_cell.clear();
        m_space = false;
        m_lineEnds = 0;
    }
    void endRow()
    {
        endCell();
        if (m_inRow && m_rows.back().empty() && std::ranges::all_of(m_below, [](auto n) { return n == 0; }))
            m_rows.pop_back();
        else if (m_inRow)
            skipSpanned();
        m_inRow = false;
    }
    /// Places that a cell of a row above covers.
    void skipSpanned()
    {
        auto &row = m_rows.back();
        while (row.size() < m_below.size() && m_below[row.size()] > 0) {
            --m_below[row.size()];
            row.emplace_back();
            ++m_count;
        }
    }

    CellRows m_rows;
    std::vector<std::size_t> m_below; ///< rows that each column's last cell still covers
    std::string m_cell;
    std::size_t m_columns = 1; ///< that the cell covers
    std::size_t m_spanned = 0; ///< rows below it that it covers
    std::size_t m_count = 0;
    std::size_t m_lineEnds = 0; ///< that come before more text
    int m_depth = 0;            ///< of tables in tables
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_space = false;
    bool m_done = false;
};

/// Past the end of an element whose text is no text.
void skipElement(std::string_view &html, std::string_view name)
{
    for (std::size_t i = html.find("</"); i != std::string_view::npos; i = html.find("</", i + 2)) {
        if (equalIgnoringCase(html.substr(i + 2, name.size()), name)) {
            html.remove_prefix(i);
            return;
        }
    }
    html = {};
}

void takeText(std::string_view &html, TableReader &reader)
{
    const std::size_t special = std::min(html.find_first_of("<&", html.front() == '<' ? 1 : 0), html.size());
    if (special > 0) {
        reader.text(html.substr(0, special));
        html.remove_prefix(special);
        return;
    }
    std::string character;
    const std::size_t end = html.substr(0, longestEntity + 2).find(';');
    if (end != std::string_view::npos && appendEntity(character, html.substr(1, end - 1))) {
        character == " " ? reader.text(" ") : reader.entity(character);
        html.remove_prefix(end + 1);
    } else {
        reader.entity("&");
        html.remove_prefix(1);
    }
}

} // namespace

std::optional<CellRows> parseHtmlTable(std::string_view html)
{
    constexpr std::array<std::string_view, 5> silent{"script", "style", "template", "title", "noscript"};
    TableReader reader;
    while (!html.empty() && !reader.isDone()) {
        if (html.front() == '<') {
            if (const auto tag = takeTag(html)) {
                reader.tag(*tag);
                if (!tag->closes && std::ranges::find(silent, tag->name) != silent.end())
                    skipElement(html, tag->name);
                continue;
            }
        }
        takeText(html, reader);
    }
    return reader.take();
}

} // namespace llmflation
