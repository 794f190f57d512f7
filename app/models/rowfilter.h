#pragma once

#include "models/datasetmodel.h"
#include "models/rowquery.h"

#include <QSortFilterProxyModel>

namespace llmflation {

/// Rows of the dataset that the filter box asks for, in the order of a column: numbers by value, empty cells last in
/// both directions. Order and filter are taken when they are asked for, not while cells are edited, so that a row stays
/// under the hand that edits it; a row that comes in is shown until the filter is next applied.
class RowFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RowFilter(DatasetModel &model, QObject *parent = nullptr);

    void setQuery(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_query.words.isEmpty() || !m_query.conditions.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int findColumn(const QString &name) const;
    [[nodiscard]] bool holdsWord(int row, const QString &word) const;
    [[nodiscard]] bool meets(int row, const RowQuery::Condition &condition) const;

    DatasetModel &m_model;
    QString m_text;
    RowQuery m_query;
    bool m_rowsComeIn = false;
};

} // namespace llmflation
