#include "models/rowfilter.h"

#include "dataset/parallel.h"
#include "models/rowmatcher.h"
#include "models/sortkeys.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace llmflation {

namespace {

constexpr std::size_t fewestRowsToSort = 20'000;
constexpr std::ptrdiff_t mostGaps = 64; // rows that go in more places are taken away at once

QString normalized(const QString &name)
{
    QString letters;
    std::ranges::copy_if(name.toCaseFolded(), std::back_inserter(letters),
                         [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

/// By the first of the keys, then the others; rows that are alike by their numbers, that is in the file's order.
void sortByKeys(std::vector<int> &rows, const std::vector<std::vector<std::uint64_t>> &keys)
{
    struct Entry {
        std::uint64_t first;
        int row;
    };
    const auto less = [&keys](const Entry &a, const Entry &b) {
        if (a.first != b.first)
            return a.first < b.first;
        for (std::size_t i = 1; i < keys.size(); ++i) {
            const std::uint64_t left = keys[i][static_cast<std::size_t>(a.row)];
            const std::uint64_t right = keys[i][static_cast<std::size_t>(b.row)];
            if (left != right)
                return left < right;
        }
        return a.row < b.row;
    };
    std::vector<Entry> entries(rows.size());
    std::ranges::transform(rows, entries.begin(), [&](int row) {
        return Entry{keys.front()[static_cast<std::size_t>(row)], row};
    });
    const std::size_t pieces = pieceCount(rows.size(), fewestRowsToSort);
    const auto begin = [&](std::size_t piece) {
        return entries.begin() + static_cast<std::ptrdiff_t>(pieceBegin(rows.size(), piece, pieces));
    };
    inParallel(pieces, [&](std::size_t piece) { std::sort(begin(piece), begin(piece + 1), less); });
    for (std::size_t piece = 1; piece < pieces; ++piece)
        std::inplace_merge(entries.begin(), begin(piece), begin(piece + 1), less);
    std::ranges::transform(entries, rows.begin(), &Entry::row);
}

} // namespace

RowFilter::RowFilter(DatasetModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    connect(&model, &DatasetModel::modelAboutToBeReset, this, &RowFilter::beginResetModel);
    connect(&model, &DatasetModel::modelReset, this, [this] {
        m_keys.clear(); // of another file's columns
        m_query = parseRowQuery(m_text, [this](const QString &name) { return findColumn(name); });
        arrange();
        endResetModel();
    });
    connect(&model, &DatasetModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                const bool oneRow = from.row() == to.row();
                const int row = oneRow ? m_places[static_cast<std::size_t>(from.row())] : 0;
                const int last = oneRow ? row : rowCount() - 1;
                if (row >= 0 && last >= 0)
                    Q_EMIT dataChanged(index(row, from.column()), index(last, to.column()), roles);
            });
    connect(&model, &DatasetModel::headerDataChanged, this, &RowFilter::headerDataChanged);
    connect(&model, &DatasetModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeInsertedRows(first, last); });
    connect(&model, &DatasetModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { dropRows(first, last); });
    connect(&model, &DatasetModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { closeGap(first, last); });
    arrange();
}

void RowFilter::setQuery(const QString &text)
{
    m_text = text;
    m_query = parseRowQuery(text, [this](const QString &name) { return findColumn(name); });
    rearrange();
}

void RowFilter::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    rearrange();
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    setSortKeys(column < 0 ? QList<SortKey>{} : QList<SortKey>{{column, order}});
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

/// Filters and sorts; the views are told by whoever calls.
void RowFilter::arrange()
{
    m_rows.clear();
    const std::vector<char> accepted = RowMatcher(m_model, m_query).matches();
    for (std::size_t row = 0; row < accepted.size(); ++row) {
        if (accepted[row])
            m_rows.push_back(static_cast<int>(row));
    }
    if (!m_keys.empty()) {
        std::vector<std::vector<std::uint64_t>> keys;
        for (const SortKey &key : m_keys)
            keys.push_back(sortKeys(m_model, key.column, key.order));
        sortByKeys(m_rows, keys);
    }
    refreshPlaces();
}

void RowFilter::refreshPlaces()
{
    m_places.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_places[static_cast<std::size_t>(m_rows[place])] = static_cast<int>(place);
}

void RowFilter::rearrange()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    std::ranges::transform(before, std::back_inserter(rows),
                           [this](const QModelIndex &i) { return m_rows[static_cast<std::size_t>(i.row())]; });
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = m_places[static_cast<std::size_t>(rows[static_cast<std::size_t>(i)])];
        after += place < 0 ? QModelIndex() : index(place, before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void RowFilter::takeInsertedRows(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? count : 0;
    int above = first - 1;
    while (above >= 0 && m_places[static_cast<std::size_t>(above)] < 0)
        --above;
    const int place = above < 0 ? 0 : m_places[static_cast<std::size_t>(above)] + 1;
    beginInsertRows({}, place, place + count - 1);
    std::vector<int> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), first);
    m_rows.insert(m_rows.begin() + place, rows.begin(), rows.end());
    refreshPlaces();
    endInsertRows();
}

/// While the source still has them.
void RowFilter::dropRows(int first, int last)
{
    const auto goes = [first, last](int row) { return row >= first && row <= last; };
    std::vector<int> places;
    for (int row = first; row <= last; ++row) {
        if (const int place = m_places[static_cast<std::size_t>(row)]; place >= 0)
            places.push_back(place);
    }
    std::ranges::sort(places);
    std::vector<std::pair<int, int>> gaps; // first and last place
    for (const int place : places) {
        if (gaps.empty() || gaps.back().second + 1 != place)
            gaps.emplace_back(place, place);
        gaps.back().second = place;
    }
    if (std::ssize(gaps) > mostGaps) {
        beginResetModel();
        std::erase_if(m_rows, goes);
        refreshPlaces();
        endResetModel();
        return;
    }
    for (const auto &[begin, end] : gaps | std::views::reverse) {
        beginRemoveRows({}, begin, end);
        m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end + 1);
        refreshPlaces();
        endRemoveRows();
    }
}

void RowFilter::closeGap(int first, int last)
{
    for (int &row : m_rows)
        row -= row > last ? last - first + 1 : 0;
    refreshPlaces();
}

QModelIndex RowFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int RowFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

QModelIndex RowFilter::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_model.index(m_rows[static_cast<std::size_t>(index.row())], index.column())
                           : QModelIndex();
}

QModelIndex RowFilter::mapFromSource(const QModelIndex &index) const
{
    const int place = index.isValid() ? m_places[static_cast<std::size_t>(index.row())] : -1;
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QVariant RowFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return m_model.headerData(section, orientation, role);
    return section < 0 || section >= rowCount()
               ? QVariant()
               : m_model.headerData(m_rows[static_cast<std::size_t>(section)], orientation, role);
}

} // namespace llmflation
