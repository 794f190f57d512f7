#include "models/rowfilter.h"

#include <algorithm>
#include <compare>

namespace llmflation {

namespace {

QString normalized(const QString &name)
{
    QString letters;
    std::ranges::copy_if(name.toCaseFolded(), std::back_inserter(letters),
                         [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

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

std::partial_ordering compareTexts(const QString &left, const QString &right)
{
    return QString::compare(left, right, Qt::CaseInsensitive) <=> 0;
}

/// Numbers before other text before nothing.
int rank(const QVariant &value)
{
    return !value.isValid() ? 2 : value.typeId() == QMetaType::Double ? 0 : 1;
}

} // namespace

RowFilter::RowFilter(DatasetModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(false);
    setSourceModel(&model);
    // Connected after the base class: it sieves the old rows before the first signal, the new ones before the second.
    connect(&model, &DatasetModel::rowsAboutToBeInserted, this, [this] { m_rowsComeIn = true; });
    connect(&model, &DatasetModel::rowsInserted, this, [this] { m_rowsComeIn = false; });
    connect(&model, &DatasetModel::modelReset, this, [this] { setQuery(m_text); });
}

void RowFilter::setQuery(const QString &text)
{
    m_text = text;
    m_query = parseRowQuery(text, [this](const QString &name) { return findColumn(name); });
    invalidateFilter();
    if (sortColumn() >= 0)
        sort(sortColumn(), sortOrder());
}

int RowFilter::findColumn(const QString &name) const
{
    const QString sought = normalized(name);
    int beginning = -1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(DatasetModel::NameRole)}) {
            const QString header = normalized(m_model.headerData(column, Qt::Horizontal, role).toString());
            if (!sought.isEmpty() && header == sought)
                return column;
            if (!sought.isEmpty() && beginning < 0 && header.startsWith(sought))
                beginning = column;
        }
    }
    return beginning;
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_rowsComeIn ||
           (std::ranges::all_of(m_query.conditions, [&](const auto &condition) { return meets(row, condition); }) &&
            std::ranges::all_of(m_query.words, [&](const QString &word) { return holdsWord(row, word); }));
}

bool RowFilter::holdsWord(int row, const QString &word) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.index(row, column).data().toString().contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool RowFilter::meets(int row, const RowQuery::Condition &condition) const
{
    const QVariant cell = m_model.index(row, condition.column).data(DatasetModel::SortRole);
    if (condition.value.isEmpty() || !cell.isValid()) {
        const bool same = condition.value.isEmpty() && !cell.isValid();
        return condition.op == RowQuery::Operator::Equal ? same : condition.op == RowQuery::Operator::NotEqual && !same;
    }
    bool isNumber = false;
    const double number = condition.value.toDouble(&isNumber);
    if (cell.typeId() == QMetaType::Double)
        return holds(isNumber ? cell.toDouble() <=> number : std::partial_ordering::unordered, condition.op);
    if (m_model.isNumeric(condition.column) && condition.op != RowQuery::Operator::Equal)
        return condition.op == RowQuery::Operator::NotEqual;
    const auto role = m_model.columnRole(condition.column);
    const bool isDate = role == Role::Date || role == Role::Until;
    // A year or a month stands for all of its days.
    const QString text = isDate ? cell.toString().left(condition.value.size()) : cell.toString();
    return holds(compareTexts(text, condition.value), condition.op);
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(DatasetModel::SortRole);
    const QVariant b = right.data(DatasetModel::SortRole);
    if (rank(a) != rank(b)) // an empty cell is last in both directions
        return (rank(a) < rank(b)) == (sortOrder() == Qt::AscendingOrder);
    if (rank(a) == 0)
        return a.toDouble() < b.toDouble();
    return compareTexts(a.toString(), b.toString()) < 0;
}

} // namespace llmflation
