#include "formats/jsonparser.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

namespace llmflation {

namespace {

using Parser = nlohmann::json;

constexpr std::size_t deepest = 512;

struct Place {
    const char *at = nullptr;
    std::uint32_t line = 1;
    const char *lineStart = nullptr;
};

/// Over the bytes of a text; counts the lines as the parser goes. Copies share the count.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, Place *place)
        : m_at(at)
        , m_place(place)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        if (*m_at == '\n') {
            ++m_place->line;
            m_place->lineStart = m_at + 1;
        }
        m_place->at = ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator &a, const CountingIterator &b) { return a.m_at == b.m_at; }

private:
    const char *m_at;
    Place *m_place;
};

/// What the library says, without its own name and numbers: "invalid literal; last read: 'nul'".
std::string reasonOf(const std::string &what)
{
    constexpr std::string_view mark = "syntax error ";
    std::string reason = what;
    if (const auto at = what.find(mark); at != std::string::npos)
        reason = what.substr(at + mark.size());
    else if (const auto end = what.find("] "); end != std::string::npos)
        reason = what.substr(end + 2);
    if (const auto dash = reason.find(" - "); reason.starts_with("while parsing") && dash != std::string::npos)
        reason = reason.substr(dash + 3) + " (" + reason.substr(0, dash) + ")";
    return reason;
}

/// Builds nodes out of what the parser meets.
class NodeBuilder : public nlohmann::json_sax<Parser> {
public:
    NodeBuilder(JsonNode &root, const Place &place)
        : m_root(root)
        , m_place(place)
    {
    }

    [[nodiscard]] Diagnostic problem() const { return m_problem; }

    bool null() override { return add(JsonKind::Null, {}); }
    bool boolean(bool value) override { return add(JsonKind::Boolean, value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return add(JsonKind::Number, fmt::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(JsonKind::Number, fmt::to_string(value)); }
    bool number_float(number_float_t, const string_t &text) override { return add(JsonKind::Number, text); }
    bool string(string_t &value) override { return add(JsonKind::String, std::move(value)); }
    bool binary(binary_t &) override { return false; } // not in JSON
    bool start_object(std::size_t) override { return open(JsonKind::Object); }
    bool start_array(std::size_t) override { return open(JsonKind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        if (!m_keys.back().insert(name).second)
            return fail(fmt::format("the key \"{}\" comes twice in one object; keep one", printable(name)));
        m_key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error) override
    {
        const bool isOverflow = error.id == 406;
        return fail(isOverflow ? "a number is too large to be held; write it shorter"
                               : "this is no JSON: " + printableWhole(reasonOf(error.what())));
    }

private:
    bool fail(std::string message)
    {
        const auto column = m_place.at && m_place.lineStart
                                ? std::max<std::ptrdiff_t>(m_place.at - m_place.lineStart, 1)
                                : std::ptrdiff_t{1};
        m_problem.line = m_place.line;
        m_problem.column = static_cast<std::uint32_t>(column);
        m_problem.message = std::move(message);
        return false;
    }

    JsonNode &place()
    {
        if (m_open.empty())
            return m_root;
        JsonNode &member = m_open.back()->members.emplace_back();
        member.key = std::move(m_key);
        return member;
    }

    bool add(JsonKind kind, std::string text)
    {
        JsonNode &node = place();
        node.kind = kind;
        node.text = std::move(text);
        node.line = m_place.line;
        m_key.clear();
        return true;
    }

    bool open(JsonKind kind)
    {
        if (m_open.size() == deepest)
            return fail(fmt::format("more than {} values stand within one another; no price list needs that", deepest));
        JsonNode &node = place();
        node.kind = kind;
        node.line = m_place.line;
        m_key.clear();
        m_open.push_back(&node); // stays where it is: nothing is added beside it while it is open
        m_keys.emplace_back();
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        m_keys.pop_back();
        return true;
    }

    JsonNode &m_root;
    const Place &m_place;
    std::vector<JsonNode *> m_open;
    std::vector<std::set<std::string>> m_keys;
    std::string m_key;
    Diagnostic m_problem;
};

void write(const JsonNode &node, std::string &text)
{
    switch (node.kind) {
    case JsonKind::Null:
        text += "null";
        break;
    case JsonKind::Boolean:
    case JsonKind::Number:
        text += node.text;
        break;
    case JsonKind::String:
        text += Parser(node.text).dump();
        break;
    case JsonKind::Array:
    case JsonKind::Object:
        text += node.kind == JsonKind::Array ? '[' : '{';
        for (std::size_t i = 0; i < node.members.size(); ++i) {
            text += i == 0 ? "" : ",";
            if (node.kind == JsonKind::Object)
                text += Parser(node.members[i].key).dump() + ":";
            write(node.members[i], text);
        }
        text += node.kind == JsonKind::Array ? ']' : '}';
        break;
    }
}

} // namespace

const JsonNode *JsonNode::find(std::string_view name) const
{
    const auto found = std::ranges::find(members, name, &JsonNode::key);
    return kind == JsonKind::Object && found != members.end() ? &*found : nullptr;
}

tl::expected<JsonNode, Diagnostic> parseJson(std::string_view text)
{
    Place place{text.data(), 1, text.data()};
    JsonNode root;
    NodeBuilder builder(root, place);
    const CountingIterator begin(text.data(), &place);
    const CountingIterator end(text.data() + text.size(), &place);
    if (!Parser::sax_parse(begin, end, &builder))
        return tl::make_unexpected(builder.problem());
    return root;
}

std::string toJsonText(const JsonNode &node)
{
    std::string text;
    write(node, text);
    return text;
}

} // namespace llmflation
