#include "models/mergemodel.h"

#include "document/text.h"

#include <algorithm>

namespace llmflation {

namespace {

QString cellOf(const Table &table, std::size_t row, std::size_t column)
{
    return toQString(table.cell(row, column));
}

} // namespace

MergeModel::MergeModel(const Document &document, const PriceList &other, DatasetComparison comparison, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_other(other)
    , m_comparison(std::move(comparison))
{
    for (const RowDifference &difference : m_comparison.different)
        for (const std::size_t column : difference.columns)
            m_lines.push_back({Kind::Cell, difference.row, difference.otherRow, column, false});
    for (const std::size_t row : m_comparison.onlyInOther)
        m_lines.push_back({Kind::New, 0, row, 0, false});
    for (const std::size_t row : m_comparison.onlyInOne)
        m_lines.push_back({Kind::OnlyHere, row, 0, 0, false});
}

void MergeModel::takeAll(Kind kind, bool take)
{
    for (Line &line : m_lines) {
        if (line.kind == kind && kind != Kind::OnlyHere)
            line.take = take;
    }
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, Take), index(rowCount() - 1, Take), {Qt::CheckStateRole});
    Q_EMIT takenChanged();
}

std::size_t MergeModel::count(Kind kind) const
{
    return static_cast<std::size_t>(std::ranges::count(m_lines, kind, &Line::kind));
}

std::size_t MergeModel::taken() const
{
    return static_cast<std::size_t>(std::ranges::count(m_lines, true, &Line::take));
}

std::vector<Document::CellText> MergeModel::takenCells() const
{
    std::vector<Document::CellText> cells;
    for (const Line &line : m_lines) {
        if (line.take && line.kind == Kind::Cell)
            cells.push_back({static_cast<int>(line.row), static_cast<int>(line.column), there(line)});
    }
    return cells;
}

std::vector<QStringList> MergeModel::takenRows() const
{
    std::vector<QStringList> rows;
    for (const Line &line : m_lines) {
        if (!line.take || line.kind != Kind::New)
            continue;
        QStringList &cells = rows.emplace_back();
        for (const auto &from : m_comparison.otherColumn)
            cells << (from ? cellOf(m_other.table, line.otherRow, *from) : QString());
    }
    return rows;
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FieldCount;
}

QString MergeModel::key(const Line &line, Role role) const
{
    const bool isHere = line.kind != Kind::New;
    const auto column = isHere ? m_document.columnMap().find(role) : m_other.map.find(role);
    if (!column)
        return {};
    return isHere ? cellOf(m_document.table(), line.row, *column) : cellOf(m_other.table, line.otherRow, *column);
}

QString MergeModel::here(const Line &line) const
{
    return cellOf(m_document.table(), line.row, line.column);
}

QString MergeModel::there(const Line &line) const
{
    return cellOf(m_other.table, line.otherRow, m_comparison.otherColumn[line.column].value());
}

/// The numbers of a row that is new.
QString MergeModel::summary(const Line &line) const
{
    QStringList parts;
    for (std::size_t column = 0; column < m_comparison.otherColumn.size(); ++column) {
        const auto from = m_comparison.otherColumn[column];
        const bool isShown = from && holdsNumbers(m_document.columnMap().columns[column].role);
        const QString text = isShown ? cellOf(m_other.table, line.otherRow, *from).simplified() : QString();
        if (!text.isEmpty())
            parts << QStringLiteral("%1 %2").arg(toQString(m_document.table().columnTitle(column)), text);
    }
    return parts.join(tr("; "));
}

QString MergeModel::text(const Line &line, int field) const
{
    switch (field) {
    case Model:
        return key(line, Role::Model);
    case Provider:
        return key(line, Role::Provider);
    case Date:
        return key(line, Role::Date);
    case What:
        return line.kind == Kind::New        ? tr("new row")
               : line.kind == Kind::OnlyHere ? tr("only here")
                                             : toQString(m_document.table().columnTitle(line.column));
    case Here:
        return line.kind == Kind::Cell ? here(line) : QString();
    case There:
        return line.kind == Kind::Cell ? there(line) : line.kind == Kind::New ? summary(line) : QString();
    default:
        return {};
    }
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Take && line.kind != Kind::OnlyHere)
        return line.take ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Take)
        return tr("Take over %1 of %2").arg(text(line, What), text(line, Model));
    return role == Qt::DisplayRole ? QVariant(text(line, index.column()).simplified()) : QVariant();
}

bool MergeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role != Qt::CheckStateRole || index.column() != Take || line.kind == Kind::OnlyHere)
        return false;
    line.take = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT takenChanged();
    return true;
}

Qt::ItemFlags MergeModel::flags(const QModelIndex &index) const
{
    const bool isChoice =
        index.column() == Take && m_lines[static_cast<std::size_t>(index.row())].kind != Kind::OnlyHere;
    return QAbstractTableModel::flags(index) | (isChoice ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case Take:
        return tr("Take");
    case Model:
        return tr("Model");
    case Provider:
        return tr("Provider");
    case Date:
        return tr("Date");
    case What:
        return tr("What");
    case Here:
        return tr("In this dataset");
    default:
        return tr("In the file");
    }
}

} // namespace llmflation
