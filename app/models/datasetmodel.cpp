#include "models/datasetmodel.h"

#include "dataset/cellvalues.h"
#include "document/columntitles.h"
#include "document/showntext.h"
#include "document/text.h"

#include <QTextDocument>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int longestTextWithoutToolTip = 24;
constexpr int computedColumns = 3;

/// Never rich text, whatever the file holds.
QString plainToolTip(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal);
}

QString leftOutReason(RowUse use)
{
    switch (use) {
    case RowUse::Used:
        break;
    case RowUse::Invalid:
        return DatasetModel::tr("Left out of the price floor: a cell has an error, or the quote holds on no day.");
    case RowUse::NoPrice:
        return DatasetModel::tr("Left out of the price floor: no price.");
    case RowUse::ZeroPrice:
        return DatasetModel::tr("Left out of the price floor: a price of zero.");
    case RowUse::Filtered:
        return DatasetModel::tr("Left out of the price floor by the analysis filters.");
    case RowUse::NoScore:
        return DatasetModel::tr("Left out of the price floor: no score in the chosen benchmark.");
    }
    return {};
}

AnalysisSettings withoutThresholds(AnalysisSettings settings)
{
    settings.thresholds.clear();
    return settings;
}

} // namespace

DatasetModel::DatasetModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_computed(document)
    , m_markedPrices(document)
    , m_shownSettings(withoutThresholds(document.settings()))
{
    findBlendedPriceColumn();
    m_computed.takeFloors();
    const auto forget = [this] { m_markedPrices.forget(); };
    connect(&document, &Document::reset, this, forget);
    connect(&document, &Document::rowsInserted, this, forget);
    connect(&document, &Document::rowsRemoved, this, forget);
    connect(&document, &Document::cellsChanged, this, forget);
    connect(&document, &Document::datasetRead, this, forget);
    connect(&document, &Document::aboutToReset, this, &DatasetModel::beginResetModel);
    connect(&document, &Document::reset, this, [this] {
        findBlendedPriceColumn();
        m_computed.takeFloors();
        endResetModel();
    });
    connect(&document, &Document::rowsAboutToBeInserted, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&document, &Document::rowsInserted, this, &DatasetModel::endInsertRows);
    connect(&document, &Document::rowsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&document, &Document::rowsRemoved, this, &DatasetModel::endRemoveRows);
    connect(&document, &Document::cellsChanged, this, &DatasetModel::everyCellChanged);
    connect(&document, &Document::datasetRead, this, &DatasetModel::everyCellChanged);
    connect(&document, &Document::settingsChanged, this, &DatasetModel::settingsChanged);
    connect(&document, &Document::resultChanged, this, &DatasetModel::floorsChanged);
}

int DatasetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.table().rowCount());
}

int DatasetModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_document.table().columnCount()) + (m_blendedPriceColumn < 0 ? 0 : computedColumns);
}

void DatasetModel::findBlendedPriceColumn()
{
    m_blendedPriceColumn = -1;
    const auto &columns = m_document.columnMap().columns;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const Role role = columns[column].role;
        if (role == Role::InputPrice || role == Role::OutputPrice || role == Role::SinglePrice)
            m_blendedPriceColumn = static_cast<int>(column) + 1;
    }
}

std::optional<ComputedColumns::Kind> DatasetModel::computedKind(int column) const
{
    using enum ComputedColumns::Kind;
    const int behind = static_cast<int>(m_document.table().columnCount()) + 1;
    if (m_blendedPriceColumn < 0 || (column != m_blendedPriceColumn && column < behind))
        return std::nullopt;
    return column == m_blendedPriceColumn ? BlendedPrice : column == behind ? ValidUntil : OnTheFloor;
}

int DatasetModel::tableColumn(int column) const
{
    if (computedKind(column))
        return -1;
    return m_blendedPriceColumn < 0 || column < m_blendedPriceColumn ? column : column - 1;
}

int DatasetModel::fromTableColumn(int tableColumn) const
{
    return m_blendedPriceColumn < 0 || tableColumn < m_blendedPriceColumn ? tableColumn : tableColumn + 1;
}

std::optional<Role> DatasetModel::columnRole(int column) const
{
    const int own = tableColumn(column);
    if (own < 0)
        return std::nullopt;
    return m_document.columnMap().columns[static_cast<std::size_t>(own)].role;
}

bool DatasetModel::isNumeric(int column) const
{
    const auto role = columnRole(column);
    if (!role || holdsNumbers(*role))
        return role || column == m_blendedPriceColumn;
    const auto own = static_cast<std::size_t>(tableColumn(column));
    return std::ranges::any_of(m_document.dataset().benchmarks,
                               [own](const Benchmark &benchmark) { return benchmark.column == own; });
}

bool DatasetModel::isDate(int column) const
{
    const auto role = columnRole(column);
    return role == Role::Date || role == Role::Until || computedKind(column) == ComputedColumns::Kind::ValidUntil;
}

QString DatasetModel::cellText(const QModelIndex &index) const
{
    if (const int own = tableColumn(index.column()); own >= 0)
        return toQString(m_document.table().cell(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(own)));
    return computedText(index.row(), index.column());
}

QVariant DatasetModel::sortValue(const QModelIndex &index) const
{
    const QString text = cellText(index).trimmed();
    if (text.isEmpty())
        return {};
    if (isNumeric(index.column())) {
        const ParsedNumber number = parseNumber(text.toStdString());
        if (number.problem.empty())
            return number.value;
    }
    return text;
}

std::optional<RowUse> DatasetModel::rowUse(int row) const
{
    const auto &use = m_document.result().use;
    const auto index = static_cast<std::size_t>(row);
    return m_document.rowsAgree() && index < use.size() ? std::optional(use[index]) : std::nullopt;
}

QVariant DatasetModel::severity(const QModelIndex &index) const
{
    const int own = tableColumn(index.column());
    const auto found = m_document.diagnosticsAt(index.row(), own);
    if (own >= 0 && !found.empty())
        return static_cast<int>(found.front()->severity);
    return own >= 0 && m_markedPrices.at(index.row(), own) ? static_cast<int>(Severity::Warning) : QVariant();
}

QString DatasetModel::problem(const QModelIndex &index) const
{
    const int own = tableColumn(index.column());
    QStringList messages;
    for (const Diagnostic *diagnostic : m_document.diagnosticsAt(index.row(), own)) // none of a computed column
        messages += shownText(translated(diagnostic->message));
    if (const PriceProblem *marked = own < 0 ? nullptr : m_markedPrices.at(index.row(), own))
        messages += marked->words;
    return messages.join(u'\n');
}

QString DatasetModel::toolTip(const QModelIndex &index) const
{
    QStringList lines;
    if (const QString message = problem(index); !message.isEmpty())
        lines += message;
    if (const QString text = cellText(index); text.size() > longestTextWithoutToolTip)
        lines += shownText(text);
    if (const auto use = rowUse(index.row()); use && *use != RowUse::Used)
        lines += leftOutReason(*use);
    return plainToolTip(lines);
}

QVariant DatasetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownText(cellText(index));
    case Qt::EditRole:
        return cellText(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleDescriptionRole:
    case ProblemRole:
        return problem(index);
    case SortRole:
        return sortValue(index);
    case SeverityRole:
        return severity(index);
    case RowUseRole: {
        const auto use = rowUse(index.row());
        return use ? QVariant(static_cast<int>(*use)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant DatasetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const int own = tableColumn(section);
    const QString name = own < 0 ? QString() : toQString(m_document.table().columnTitle(static_cast<std::size_t>(own)));
    switch (role) {
    case Qt::DisplayRole: {
        if (own < 0)
            return m_computed.title(*computedKind(section));
        const QString title = columnTitle(m_document.columnMap().columns[static_cast<std::size_t>(own)]);
        return shownText(title.isEmpty() ? name : title);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return headerToolTip(section);
    case NameRole:
        return name;
    case IsComputedRole:
        return own < 0;
    default:
        return {};
    }
}

QString DatasetModel::headerToolTip(int column) const
{
    if (const auto kind = computedKind(column))
        return plainToolTip({m_computed.explanation(*kind)});
    const auto own = static_cast<std::size_t>(tableColumn(column));
    return plainToolTip({tr("“%1” in the file").arg(shownText(toQString(m_document.table().columnTitle(own))))});
}

Qt::ItemFlags DatasetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && tableColumn(index.column()) >= 0 ? flags | Qt::ItemIsEditable : flags;
}

bool DatasetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || tableColumn(index.column()) < 0)
        return false;
    m_document.setCell(index.row(), tableColumn(index.column()), value.toString());
    return true;
}

void DatasetModel::everyCellChanged() // an edit reaches beyond its cells: a repeat is marked in another row
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void DatasetModel::floorsChanged()
{
    if (m_computed.takeFloors() && m_blendedPriceColumn >= 0 && rowCount() > 0)
        Q_EMIT dataChanged(index(0, columnCount() - 1), index(rowCount() - 1, columnCount() - 1));
}

void DatasetModel::settingsChanged()
{
    if (AnalysisSettings settings = withoutThresholds(m_document.settings()); settings != m_shownSettings) {
        m_shownSettings = std::move(settings);
        everyCellChanged();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

} // namespace llmflation
