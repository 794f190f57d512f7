#include "models/cellsearch.h"

namespace llmflation {

namespace {

constexpr qsizetype longestSearchedCell = 100'000;
// PCRE2 gives a match up after so many steps, before the window seems to hang.
const auto bound = QStringLiteral("(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=2000)");

} // namespace

CellMatcher::CellMatcher(const CellSearch &search)
    : m_search(search)
{
    QString pattern = search.isPattern ? search.text : QRegularExpression::escape(search.text);
    if (search.wholeCell)
        pattern = QStringLiteral("\\A(?:%1)\\z").arg(pattern);
    m_pattern.setPattern((search.isPattern ? bound : QString()) + pattern);
    m_pattern.setPatternOptions(
        QRegularExpression::UseUnicodePropertiesOption |
        (search.matchCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption));
}

QString CellMatcher::error() const
{
    return m_pattern.isValid() ? QString() : m_pattern.errorString();
}

bool CellMatcher::matches(const QString &cell) const
{
    if (isEmpty() || cell.size() > longestSearchedCell || !m_pattern.isValid())
        return false;
    if (!m_search.isPattern && !m_search.wholeCell)
        return cell.contains(m_search.text, m_search.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    return m_pattern.match(cell).hasMatch();
}

std::optional<QString> CellMatcher::replaced(const QString &cell, const QString &by, int &count) const
{
    if (!matches(cell))
        return std::nullopt;
    int found = 0;
    for (auto match = m_pattern.globalMatch(cell); match.hasNext(); match.next())
        ++found;
    if (found == 0)
        return std::nullopt;
    count += found;
    QString text = cell;
    if (m_search.isPattern)
        return text.replace(m_pattern, by); // \1 in it is what the first parentheses hold
    return m_search.wholeCell
               ? by
               : text.replace(m_search.text, by, m_search.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

} // namespace llmflation
