#pragma once

#include "analysis/candidates.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace llmflation {

/// What became of the quotes of one month, as texts of its own: it outlives the dataset that they come from.
class CandidatesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Price, Model, Provider, Score, Why, ColumnCount };
    enum DataRole { RowRole = Qt::UserRole, ReasonRole }; ///< int: row of the dataset; int(CandidateReason)

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Dataset &dataset, const AnalysisResult &result, const CandidateList &list);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A negative column: by price, as the floor has it.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Entry {
        Candidate candidate;
        std::size_t place = 0; ///< by price
        QString price;
        QString model;
        QString provider;
        QString score;
        QString why;
    };
    [[nodiscard]] const QString &text(const Entry &entry, int column) const;
    void sortEntries();

    std::vector<Entry> m_entries;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Why a quote is on the floor or not, in few words: "ended 1 May 2024".
[[nodiscard]] QString reasonText(const AnalysisResult &result, const Candidate &candidate);
/// Likewise, in a sentence.
[[nodiscard]] QString reasonExplanation(CandidateReason reason);

} // namespace llmflation
