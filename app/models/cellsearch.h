#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace llmflation {

/// What the find bar looks for.
struct CellSearch {
    QString text;
    bool matchCase = false;
    bool wholeCell = false;
    bool isPattern = false; ///< a regular expression
};

/// Finds and replaces in the text of one cell. A regular expression that would take for ever gives up.
class CellMatcher {
public:
    explicit CellMatcher(const CellSearch &search);

    [[nodiscard]] bool isEmpty() const { return m_search.text.isEmpty(); }
    [[nodiscard]] QString error() const; ///< why the expression is none; empty: it is
    [[nodiscard]] bool matches(const QString &cell) const;
    /// Nothing where the cell does not match. `count` grows by what was replaced.
    [[nodiscard]] std::optional<QString> replaced(const QString &cell, const QString &by, int &count) const;

private:
    CellSearch m_search;
    QRegularExpression m_pattern; ///< plain text too
};

} // namespace llmflation
