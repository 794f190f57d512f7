#pragma once

#include "formats/placedjson.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace llmflation {

/// What was wrong with a file's values: the first error ends the reading, warnings don't.
class FieldProblems {
public:
    FieldProblems(std::string_view text, std::string file)
        : m_text(text)
        , m_file(std::move(file))
    {
    }

    void fail(std::size_t offset, const std::string &words);
    void warn(std::size_t offset, const std::string &words);
    [[nodiscard]] const std::optional<std::string> &error() const { return m_error; }
    [[nodiscard]] const std::vector<std::string> &warnings() const { return m_warnings; }

private:
    [[nodiscard]] std::string located(std::size_t offset, const std::string &words) const;

    std::string_view m_text;
    std::string m_file;
    std::optional<std::string> m_error;
    std::vector<std::string> m_warnings;
};

/// Numbers that a key takes, ends included.
struct NumberRange {
    double least = 0;
    double greatest = 0;
    const char *expected = ""; ///< in words
};

/// The values of one JSON object by their keys. A key that is not there, or null, leaves the target as it is; a wrong
/// value is reported, and the target is not to be used then.
class FieldReader {
public:
    /// `name` of the object in messages; empty for the whole file.
    FieldReader(const PlacedJson &object, std::string name, FieldProblems &problems);
    ~FieldReader(); ///< warns of the keys that nobody asked for
    FieldReader(const FieldReader &) = delete;
    FieldReader &operator=(const FieldReader &) = delete;

    /// Nothing: no such key, or null.
    [[nodiscard]] const PlacedJson *value(const char *key);
    [[nodiscard]] const PlacedJson *object(const char *key);
    [[nodiscard]] const PlacedJson *array(const char *key, std::size_t most);

    void flag(const char *key, bool &target);
    void number(const char *key, double &target, const NumberRange &range);
    void number(const char *key, std::optional<double> &target, const NumberRange &range);
    void wholeNumber(const char *key, int &target, const NumberRange &range);
    void text(const char *key, std::string &target);
    void texts(const char *key, std::vector<std::string> &target);

    template <typename T>
    using Choices = std::initializer_list<std::pair<std::string_view, T>>;
    template <typename T>
    void choice(const char *key, T &target, Choices<T> choices)
    {
        if (const PlacedJson *node = value(key))
            target = choiceOf(*node, name(key), choices).value_or(target);
    }
    template <typename T>
    [[nodiscard]] std::optional<T> choiceOf(const PlacedJson &node, const std::string &what, Choices<T> choices)
    {
        std::string names;
        for (const auto &[text, choice] : choices) {
            if (node.kind == PlacedJson::Kind::Text && node.text == text)
                return choice;
            names.append(names.empty() ? "“" : ", “").append(text).append("”");
        }
        failAt(node, what, "one of " + names);
        return std::nullopt;
    }

    /// `parse` gives nothing where a text is no such value.
    template <typename T>
    void parsed(const char *key, std::optional<T> &target, std::optional<T> (*parse)(std::string_view),
                const char *expected)
    {
        const PlacedJson *node = value(key);
        if (!node)
            return;
        if (node->kind == PlacedJson::Kind::Text)
            target = parse(node->text);
        if (node->kind != PlacedJson::Kind::Text || !target)
            failAt(*node, name(key), expected);
    }

    [[nodiscard]] std::string name(const char *key) const;
    /// `node`, called `what`, is not what was expected.
    void failAt(const PlacedJson &node, const std::string &what, const std::string &expected);
    [[nodiscard]] std::optional<double> numberOf(const PlacedJson &node, const std::string &what,
                                                 const NumberRange &range);
    [[nodiscard]] FieldProblems &problems() { return m_problems; }
    [[nodiscard]] const PlacedJson &node() const { return m_object; }

private:
    const PlacedJson &m_object;
    std::string m_name;
    FieldProblems &m_problems;
    std::vector<bool> m_asked; ///< one for each key
};

} // namespace llmflation
