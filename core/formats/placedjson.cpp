#include "formats/placedjson.h"

#include "dataset/diagnostic.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>
#include <unordered_set>
#include <utility>

namespace llmflation {

namespace {

/// Tells how far the parser has read: it says nothing of places itself.
struct CountingIterator {
    using iterator_category = std::input_iterator_tag; // NOLINT(readability-identifier-naming): the standard's names
    using value_type = char;                           // NOLINT(readability-identifier-naming)
    using difference_type = std::ptrdiff_t;            // NOLINT(readability-identifier-naming)
    using pointer = const char *;                      // NOLINT(readability-identifier-naming)
    using reference = const char &;                    // NOLINT(readability-identifier-naming)

    const char *at = nullptr;
    const char **reached = nullptr;

    reference operator*() const { return *at; }
    CountingIterator &operator++()
    {
        *reached = ++at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return at == other.at; }
};

/// The parser's words after its own preface.
std::string syntaxWords(std::string_view words)
{
    constexpr std::string_view preface = "syntax error ";
    const auto start = words.find(preface);
    return printableWhole(start == std::string_view::npos ? words : words.substr(start + preface.size()));
}

class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(std::string_view text, const char *const &reached, std::size_t deepest)
        : m_text(text)
        , m_reached(reached)
        , m_deepest(deepest)
    {
    }

    [[nodiscard]] tl::expected<PlacedJson, JsonProblem> take()
    {
        if (m_problem)
            return tl::make_unexpected(*std::move(m_problem));
        return std::move(m_root);
    }

    bool null() override { return add(PlacedJson::Kind::Null) != nullptr; }
    bool boolean(bool value) override
    {
        add(PlacedJson::Kind::Boolean)->boolean = value;
        return true;
    }
    bool number_integer(number_integer_t value) override
    {
        return addNumber(static_cast<double>(value), fmt::to_string(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return addNumber(static_cast<double>(value), fmt::to_string(value));
    }
    bool number_float(number_float_t value, const string_t &digits) override { return addNumber(value, digits); }
    bool string(string_t &value) override
    {
        add(PlacedJson::Kind::Text)->text = std::move(value);
        return true;
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(PlacedJson::Kind::Object); }
    bool start_array(std::size_t) override { return open(PlacedJson::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override;
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error) override;

private:
    /// Where the value begins that has just been read: what lies before it since the last one are blanks and marks.
    std::size_t startOfValue()
    {
        const std::size_t start = m_text.find_first_not_of(" \t\r\n,:\xEF\xBB\xBF", m_end);
        m_end = static_cast<std::size_t>(m_reached - m_text.data());
        return std::min(start, m_text.size());
    }
    PlacedJson *add(PlacedJson::Kind kind)
    {
        PlacedJson *node = &m_root;
        if (!m_open.empty())
            node = &m_open.back()->items.emplace_back();
        node->kind = kind;
        node->offset = startOfValue();
        return node;
    }
    bool addNumber(double value, std::string digits)
    {
        PlacedJson *node = add(PlacedJson::Kind::Number);
        node->number = value;
        node->text = std::move(digits);
        return true;
    }
    bool open(PlacedJson::Kind kind)
    {
        PlacedJson *node = add(kind);
        if (m_open.size() == m_deepest)
            return fail(node->offset, fmt::format("nested more than {} deep", m_deepest));
        m_open.push_back(node); // stays where it is: its parent takes no other value before it is closed
        m_keys.emplace_back();
        return true;
    }
    bool close()
    {
        m_end = static_cast<std::size_t>(m_reached - m_text.data());
        m_open.pop_back();
        m_keys.pop_back();
        return true;
    }
    bool fail(std::size_t offset, std::string message)
    {
        m_problem = JsonProblem{offset, std::move(message)};
        return false;
    }

    std::string_view m_text;
    const char *const &m_reached;
    std::size_t m_deepest;
    std::size_t m_end = 0; ///< of the last value
    PlacedJson m_root;
    std::vector<PlacedJson *> m_open;
    std::vector<std::unordered_set<std::string>> m_keys; ///< of each open value
    std::optional<JsonProblem> m_problem;
};

bool TreeBuilder::key(string_t &name)
{
    const std::size_t start = startOfValue();
    if (!m_keys.back().insert(name).second)
        return fail(start,
                    fmt::format("the key “{}” stands here for the second time; remove one of them", printable(name)));
    m_open.back()->keyOffsets.push_back(start);
    m_open.back()->keys.push_back(std::move(name));
    return true;
}

bool TreeBuilder::parse_error(std::size_t byte, const std::string &token, const nlohmann::detail::exception &error)
{
    constexpr int numberOverflow = 406; // nlohmann's json.exception.out_of_range.406
    const std::size_t offset = std::min(byte > 0 ? byte - 1 : 0, m_text.size());
    if (error.id == numberOverflow)
        return fail(startOfValue(), fmt::format("“{}” is too large a number", printable(token)));
    return fail(offset, "not JSON: " + syntaxWords(error.what()));
}

void write(const PlacedJson &value, std::string &text)
{
    const auto quoted = [](const std::string &words) { return nlohmann::json(words).dump(); };
    switch (value.kind) {
    case PlacedJson::Kind::Null:
        text += "null";
        break;
    case PlacedJson::Kind::Boolean:
        text += value.boolean ? "true" : "false";
        break;
    case PlacedJson::Kind::Number:
        text += value.text;
        break;
    case PlacedJson::Kind::Text:
        text += quoted(value.text);
        break;
    case PlacedJson::Kind::Array:
    case PlacedJson::Kind::Object:
        const bool isObject = value.kind == PlacedJson::Kind::Object;
        text += isObject ? '{' : '[';
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            text += i == 0 ? "" : ",";
            if (isObject)
                text += quoted(value.keys[i]) + ":";
            write(value.items[i], text);
        }
        text += isObject ? '}' : ']';
        break;
    }
}

} // namespace

const PlacedJson *PlacedJson::find(std::string_view key) const
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

TextPlace placeOf(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, offset);
    const auto lineStart = before.rfind('\n');
    return {static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1,
            before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1) + 1};
}

tl::expected<PlacedJson, JsonProblem> readJsonTree(std::string_view text, std::size_t deepest)
{
    const char *reached = text.data();
    TreeBuilder builder(text, reached, deepest);
    nlohmann::json::sax_parse(CountingIterator{text.data(), &reached},
                              CountingIterator{text.data() + text.size(), &reached}, &builder);
    return builder.take();
}

std::string toJsonText(const PlacedJson &value)
{
    std::string text;
    write(value, text);
    return text;
}

} // namespace llmflation
