#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace llmflation {

/// What the filter box asks for: words that each stand somewhere in the row, and conditions on columns.
struct RowQuery {
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    struct Condition {
        int column = 0;
        Operator op = Operator::Equal;
        QString value; ///< empty: an empty cell
    };
    QStringList words;
    QList<Condition> conditions;
    QStringList unknownColumns; ///< names before an operator that no column has: they are words to look for
};

/// Reads `gpt vendor = OpenAI input < 5`: a condition is a column's name, an operator (= != < <= > >=) and the words up
/// to the next condition; everything else is words to look for. Quotes hold words together. `findColumn` gives the
/// column of a name, or -1. Commas and `and` between conditions are passed over. A condition that is still without a
/// value asks nothing; `= ""` asks for an empty cell.
[[nodiscard]] RowQuery parseRowQuery(const QString &text, const std::function<int(const QString &)> &findColumn);

} // namespace llmflation
