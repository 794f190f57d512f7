#include "models/rowquery.h"

#include <QRegularExpression>

#include <optional>

namespace llmflation {

namespace {

struct Token {
    QString text;
    std::optional<RowQuery::Operator> op;
};

std::optional<RowQuery::Operator> toOperator(const QString &text)
{
    using enum RowQuery::Operator;
    static const QHash<QString, RowQuery::Operator> operators{
        {QStringLiteral("="), Equal},
        {QStringLiteral("=="), Equal},
        {QStringLiteral("!="), NotEqual},
        {QStringLiteral("≠"), NotEqual},
        {QStringLiteral("<"), Less},
        {QStringLiteral(">"), Greater},
        {QStringLiteral("<="), LessOrEqual},
        {QStringLiteral("≤"), LessOrEqual},
        {QStringLiteral(">="), GreaterOrEqual},
        {QStringLiteral("≥"), GreaterOrEqual},
    };
    const auto found = operators.constFind(text);
    return found == operators.cend() ? std::nullopt : std::optional(*found);
}

QList<Token> tokens(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re("([^"]*)"?|([<>!=]=|[<>=≤≥≠])|((?:[^\s"<>=!≤≥≠]|!(?!=))+))re"));
    QList<Token> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto token = match.next();
        if (token.hasCaptured(2))
            found.push_back({token.captured(2), toOperator(token.captured(2))});
        else
            found.push_back({token.captured(token.hasCaptured(3) ? 3 : 1), std::nullopt});
    }
    return found;
}

/// "Meta and", "80," before the next condition.
void dropConjunction(QStringList &value)
{
    if (value.size() > 1 && value.last().compare(QLatin1String("and"), Qt::CaseInsensitive) == 0)
        value.removeLast();
    if (!value.isEmpty() && value.last().endsWith(u','))
        value.last().chop(1);
    value.removeAll({});
}

} // namespace

RowQuery parseRowQuery(const QString &text, const std::function<int(const QString &)> &findColumn)
{
    const QList<Token> all = tokens(text);
    RowQuery query;
    const auto startsCondition = [&](qsizetype i) { return i + 1 < all.size() && !all[i].op && all[i + 1].op; };
    for (qsizetype i = 0; i < all.size();) {
        const int column = startsCondition(i) ? findColumn(all[i].text) : -1;
        if (startsCondition(i) && column < 0)
            query.unknownColumns += all[i].text;
        if (column < 0) {
            if (!all[i].op && !all[i].text.isEmpty())
                query.words += all[i].text;
            ++i;
            continue;
        }
        const auto op = *all[i + 1].op;
        QStringList value;
        for (i += 2; i < all.size() && !all[i].op && !startsCondition(i); ++i)
            value += all[i].text;
        if (i < all.size()) // another condition follows
            dropConjunction(value);
        if (!value.isEmpty())
            query.conditions.push_back({column, op, value.join(u' ')});
    }
    return query;
}

} // namespace llmflation
