#include "models/tabseparated.h"

#include <algorithm>

namespace llmflation {

namespace {

QString quotedWhereNeeded(const QString &cell)
{
    const auto isSeparator = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; };
    if (!cell.startsWith(u'"') && std::ranges::none_of(cell, isSeparator))
        return cell;
    QString quoted = cell;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

/// Takes the cell at `position` and leaves `position` behind it.
QString takeCell(const QString &text, qsizetype &position)
{
    QString cell;
    if (position < text.size() && text[position] == u'"') {
        for (++position; position < text.size(); ++position) {
            const bool isQuote = text[position] == u'"';
            if (isQuote && (position + 1 == text.size() || text[position + 1] != u'"')) {
                ++position;
                break;
            }
            cell += text[position];
            position += isQuote ? 1 : 0;
        }
    }
    for (; position < text.size() && text[position] != u'\t' && text[position] != u'\n'; ++position)
        cell += text[position];
    return cell;
}

} // namespace

QString toTabSeparated(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), quotedWhereNeeded);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QList<QStringList> fromTabSeparated(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QList<QStringList> rows;
    bool newRow = true;
    for (qsizetype position = 0; position < lines.size(); ++position) {
        if (newRow)
            rows.emplaceBack();
        rows.back() += takeCell(lines, position);
        newRow = position < lines.size() && lines[position] == u'\n';
    }
    if (lines.endsWith(u'\t'))
        rows.back() += QString();
    return rows;
}

} // namespace llmflation
