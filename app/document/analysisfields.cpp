#include "document/analysisfields.h"

#include "dataset/diagnostic.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace llmflation {

namespace {

/// A value as a message quotes it.
std::string quoted(const PlacedJson &node)
{
    switch (node.kind) {
    case PlacedJson::Kind::Null:
        return "null";
    case PlacedJson::Kind::Boolean:
        return node.boolean ? "true" : "false";
    case PlacedJson::Kind::Number:
        return fmt::format("{}", node.number);
    case PlacedJson::Kind::Text:
        return "“" + printable(node.text) + "”";
    case PlacedJson::Kind::Array:
        return "a list";
    case PlacedJson::Kind::Object:
        return "an object";
    }
    return {};
}

} // namespace

std::string FieldProblems::located(std::size_t offset, const std::string &words) const
{
    const TextPlace place = placeOf(m_text, offset);
    return fmt::format("{}:{}:{}: {}", printableWhole(m_file), place.line, place.column, words);
}

void FieldProblems::fail(std::size_t offset, const std::string &words)
{
    if (!m_error)
        m_error = located(offset, words);
}

void FieldProblems::warn(std::size_t offset, const std::string &words)
{
    constexpr std::size_t most = 20;
    if (m_warnings.size() < most)
        m_warnings.push_back(located(offset, words));
    else if (m_warnings.size() == most)
        m_warnings.push_back(fmt::format("{}: more such keys follow", printableWhole(m_file)));
}

FieldReader::FieldReader(const PlacedJson &object, std::string name, FieldProblems &problems)
    : m_object(object)
    , m_name(std::move(name))
    , m_problems(problems)
    , m_asked(object.keys.size())
{
}

FieldReader::~FieldReader()
{
    for (std::size_t i = 0; i < m_asked.size(); ++i)
        if (!m_asked[i])
            m_problems.warn(m_object.keyOffsets[i],
                            fmt::format("unknown key “{}”: passed over, and not kept when the analysis is saved",
                                        printable(name(m_object.keys[i].c_str()))));
}

std::string FieldReader::name(const char *key) const
{
    return m_name.empty() ? key : m_name + "." + key;
}

void FieldReader::failAt(const PlacedJson &node, const std::string &what, const std::string &expected)
{
    m_problems.fail(node.offset, fmt::format("{} is {}; write {}", what, quoted(node), expected));
}

const PlacedJson *FieldReader::value(const char *key)
{
    const PlacedJson *node = m_object.find(key);
    if (!node)
        return nullptr;
    m_asked[static_cast<std::size_t>(node - m_object.items.data())] = true;
    return node->kind == PlacedJson::Kind::Null ? nullptr : node;
}

const PlacedJson *FieldReader::object(const char *key)
{
    const PlacedJson *node = value(key);
    if (!node || node->kind == PlacedJson::Kind::Object)
        return node;
    failAt(*node, name(key), "an object: { … }");
    return nullptr;
}

const PlacedJson *FieldReader::array(const char *key, std::size_t most)
{
    const PlacedJson *node = value(key);
    if (!node)
        return nullptr;
    if (node->kind != PlacedJson::Kind::Array)
        failAt(*node, name(key), "a list: [ … ]");
    else if (node->items.size() > most)
        m_problems.fail(node->offset,
                        fmt::format("{} has {} entries; {} are the most", name(key), node->items.size(), most));
    else
        return node;
    return nullptr;
}

void FieldReader::flag(const char *key, bool &target)
{
    const PlacedJson *node = value(key);
    if (!node)
        return;
    if (node->kind != PlacedJson::Kind::Boolean)
        failAt(*node, name(key), "true or false");
    target = node->boolean;
}

std::optional<double> FieldReader::numberOf(const PlacedJson &node, const std::string &what, const NumberRange &range)
{
    if (node.kind == PlacedJson::Kind::Number && range.least <= node.number && node.number <= range.greatest)
        return node.number;
    failAt(node, what, range.expected);
    return std::nullopt;
}

void FieldReader::number(const char *key, double &target, const NumberRange &range)
{
    if (const PlacedJson *node = value(key))
        target = numberOf(*node, name(key), range).value_or(target);
}

void FieldReader::number(const char *key, std::optional<double> &target, const NumberRange &range)
{
    if (const PlacedJson *node = value(key))
        target = numberOf(*node, name(key), range);
}

void FieldReader::wholeNumber(const char *key, int &target, const NumberRange &range)
{
    double number = target;
    this->number(key, number, range);
    const PlacedJson *node = value(key);
    if (node && number != std::floor(number))
        failAt(*node, name(key), range.expected);
    target = static_cast<int>(number);
}

void FieldReader::text(const char *key, std::string &target)
{
    const PlacedJson *node = value(key);
    if (!node)
        return;
    if (node->kind != PlacedJson::Kind::Text)
        failAt(*node, name(key), "a text in double quotes");
    target = node->text;
}

void FieldReader::texts(const char *key, std::vector<std::string> &target)
{
    constexpr std::size_t most = 100'000;
    const PlacedJson *list = array(key, most);
    if (!list)
        return;
    target.clear();
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        if (list->items[i].kind != PlacedJson::Kind::Text)
            failAt(list->items[i], fmt::format("{}[{}]", name(key), i), "a text in double quotes");
        target.push_back(list->items[i].text);
    }
}

} // namespace llmflation
