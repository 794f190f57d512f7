#include "models/rowmatcher.h"

#include "dataset/cellvalues.h"
#include "dataset/parallel.h"
#include "dataset/words.h"
#include "document/text.h"
#include "models/datasetmodel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <optional>

namespace llmflation {

namespace {

constexpr std::size_t fewestRowsToMatch = 10'000;

bool holds(std::partial_ordering order, RowQuery::Operator op)
{
    switch (op) {
    case RowQuery::Operator::Equal:
        return order == 0;
    case RowQuery::Operator::NotEqual:
        return order != 0;
    case RowQuery::Operator::Less:
        return order < 0;
    case RowQuery::Operator::LessOrEqual:
        return order <= 0;
    case RowQuery::Operator::Greater:
        return order > 0;
    case RowQuery::Operator::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

/// `word` in lower case; ASCII.
bool containsIgnoringCase(std::string_view text, std::string_view word)
{
    if (word.size() > text.size())
        return false;
    // Whether its first and last letters stand that far from each other anywhere: no branches, sixteen bytes at once.
    constexpr unsigned lowerBit = 0x20;
    const auto folded = [](char c) { return static_cast<unsigned char>(static_cast<unsigned char>(c) | lowerBit); };
    const auto first = folded(word.front());
    const auto last = folded(word.back());
    const std::size_t places = text.size() - word.size() + 1;
    const char *const ends = text.data() + word.size() - 1;
    unsigned char found = 0;
    for (std::size_t i = 0; i < places; ++i)
        found |= static_cast<unsigned char>((folded(text[i]) == first ? 1U : 0U) & (folded(ends[i]) == last ? 1U : 0U));
    for (std::size_t i = 0; found != 0 && i < places; ++i) {
        if (equalIgnoringCase(text.substr(i, word.size()), word))
            return true;
    }
    return false;
}

std::optional<double> numberIn(std::string_view text)
{
    if (const double plain = parsePlainNumber(text); !std::isnan(plain))
        return plain;
    const ParsedNumber number = parseNumber(text);
    return number.problem.empty() ? std::optional(number.value) : std::nullopt;
}

} // namespace

RowMatcher::RowMatcher(const DatasetModel &model, const RowQuery &query)
    : m_model(model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.tableColumn(column) < 0)
            m_computedColumns.push_back(column);
    }
    const FieldMarks marks = model.table().sourceText().marks;
    for (const QString &text : query.words) {
        const std::string bytes = text.toLower().toStdString();
        const bool isPlain = std::ranges::all_of(
            bytes, [marks](char c) { return c >= ' ' && c < 0x7f && c != marks.delimiter && c != marks.quote; });
        const bool mayBeNumber = bytes.find_first_not_of("0123456789.e+-") == std::string::npos;
        m_words.push_back({text, isPlain ? bytes : std::string(), mayBeNumber});
    }
    for (const RowQuery::Condition &asked : query.conditions) {
        Condition condition{asked.column, model.tableColumn(asked.column), asked.op, asked.value, 0, false, false,
                            false};
        condition.number = asked.value.toDouble(&condition.valueIsNumber);
        condition.isNumeric = model.isNumeric(asked.column);
        condition.isDate = model.isDate(asked.column);
        m_conditions.push_back(std::move(condition));
    }
}

std::vector<char> RowMatcher::matches() const
{
    const auto rows = static_cast<std::size_t>(m_model.rowCount());
    std::vector<char> accepted(rows, 1);
    if (m_words.empty() && m_conditions.empty())
        return accepted;
    const std::size_t pieces = pieceCount(rows, fewestRowsToMatch);
    inParallel(pieces, [&](std::size_t piece) {
        for (std::size_t row = pieceBegin(rows, piece, pieces); row < pieceBegin(rows, piece + 1, pieces); ++row)
            accepted[row] = accepts(row) ? 1 : 0;
    });
    return accepted;
}

bool RowMatcher::accepts(std::size_t row) const
{
    return std::ranges::all_of(m_conditions, [&](const Condition &condition) { return meets(row, condition); }) &&
           std::ranges::all_of(m_words, [&](const Word &word) { return holdsWord(row, word); });
}

bool RowMatcher::holdsWord(std::size_t row, const Word &word) const
{
    const Table &table = m_model.table();
    if (const auto record = table.plainRecord(row); record && !word.lower.empty())
        return containsIgnoringCase(*record, word.lower) || isComputed(row, word);
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (toQString(table.cell(row, column)).contains(word.text, Qt::CaseInsensitive))
            return true;
    }
    return isComputed(row, word);
}

bool RowMatcher::isComputed(std::size_t row, const Word &word) const
{
    return word.mayBeNumber && std::ranges::any_of(m_computedColumns, [&](int column) { // days and numbers alone
               return m_model.computedText(static_cast<int>(row), column).contains(word.text, Qt::CaseInsensitive);
           });
}

bool RowMatcher::meets(std::size_t row, const Condition &condition) const
{
    std::string own;
    std::string_view cell;
    if (condition.tableColumn < 0) {
        own = m_model.computedText(static_cast<int>(row), condition.column).toStdString();
        cell = own;
    } else {
        cell = trimmed(m_model.table().cell(row, static_cast<std::size_t>(condition.tableColumn)));
    }
    if (condition.value.isEmpty() || cell.empty()) {
        const bool same = condition.value.isEmpty() && cell.empty();
        return condition.op == RowQuery::Operator::Equal ? same : condition.op == RowQuery::Operator::NotEqual && !same;
    }
    if (condition.isNumeric) {
        if (const auto number = numberIn(cell))
            return holds(condition.valueIsNumber ? *number <=> condition.number : std::partial_ordering::unordered,
                         condition.op);
        if (condition.op != RowQuery::Operator::Equal)
            return condition.op == RowQuery::Operator::NotEqual;
    }
    // A year or a month stands for all of its days.
    const QString text = condition.isDate ? toQString(cell).left(condition.value.size()) : toQString(cell);
    return holds(QString::compare(text, condition.value, Qt::CaseInsensitive) <=> 0, condition.op);
}

} // namespace llmflation
