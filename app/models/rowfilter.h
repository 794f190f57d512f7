#pragma once

#include "models/datasetmodel.h"
#include "models/rowquery.h"

#include <QAbstractProxyModel>

#include <vector>

namespace llmflation {

/// A column that rows are sorted by.
struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// Rows of the dataset that the filter box asks for, in the order of one or several columns: numbers by value, empty
/// cells last in both directions, rows that are alike in the file's order. Order and filter are taken when they are
/// asked for, not while cells are edited, so that a row stays under the hand that edits it; a row that comes in is
/// shown below the one that it stands below in the file, until the filter is next applied.
class RowFilter : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit RowFilter(DatasetModel &model, QObject *parent = nullptr);

    void setQuery(const QString &text);
    [[nodiscard]] const RowQuery &query() const { return m_query; }
    [[nodiscard]] bool isFiltering() const { return !m_query.words.isEmpty() || !m_query.conditions.isEmpty(); }
    /// The first counts most; none: the file's order.
    void setSortKeys(const QList<SortKey> &keys);
    [[nodiscard]] const QList<SortKey> &currentSortKeys() const { return m_keys; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int findColumn(const QString &name) const;
    void arrange();
    void rearrange();
    void refreshPlaces();
    void takeInsertedRows(int first, int last);
    void dropRows(int first, int last);
    void closeGap(int first, int last);

    DatasetModel &m_model;
    QString m_text;
    RowQuery m_query;
    QList<SortKey> m_keys;
    std::vector<int> m_rows;   ///< of the source, as they are shown
    std::vector<int> m_places; ///< where each row of the source is shown; -1: it is not
};

} // namespace llmflation
