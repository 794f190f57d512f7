#pragma once

#include "document/document.h"
#include "models/computedcolumns.h"
#include "models/priceproblems.h"

#include <QAbstractTableModel>

namespace llmflation {

/// The document's table for views: its columns as the file has them, the blended price beside them, and what else is
/// worked out behind them.
class DatasetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum DataRole {
        SortRole = Qt::UserRole, ///< double, QString, or nothing for an empty cell
        SeverityRole,            ///< int(Severity) of the cell's worst problem, or nothing
        ProblemRole,             ///< QString: what is wrong with the cell
        RowUseRole,              ///< int(RowUse)
        NameRole,                ///< of a header: QString, the column's name in the file
        IsComputedRole,          ///< of a header: bool, whether the column is worked out
    };

    explicit DatasetModel(Document &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Prices that look like slips, as they are marked in their cells.
    [[nodiscard]] const std::vector<PriceProblem> &markedPrices() const { return m_markedPrices.all(); }
    /// Column of the blended price, -1 in a table without prices.
    [[nodiscard]] int blendedPriceColumn() const { return m_blendedPriceColumn; }
    [[nodiscard]] const Table &table() const { return m_document.table(); }
    /// Of a column that is worked out; may be asked for by several threads at once.
    [[nodiscard]] QString computedText(int row, int column) const
    {
        return m_computed.text(row, *computedKind(column));
    }
    /// Nothing for a column of the file.
    [[nodiscard]] std::optional<ComputedColumns::Kind> computedKind(int column) const;
    /// Column of the document's table; -1 for what is worked out.
    [[nodiscard]] int tableColumn(int column) const;
    [[nodiscard]] int fromTableColumn(int tableColumn) const;
    /// What the column means; nothing for what is worked out.
    [[nodiscard]] std::optional<Role> columnRole(int column) const;
    [[nodiscard]] bool isNumeric(int column) const;
    [[nodiscard]] bool isDate(int column) const;

private:
    void findBlendedPriceColumn();
    void everyCellChanged();
    void settingsChanged();
    void floorsChanged();
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QVariant sortValue(const QModelIndex &index) const;
    [[nodiscard]] std::optional<RowUse> rowUse(int row) const;
    [[nodiscard]] QVariant severity(const QModelIndex &index) const;
    [[nodiscard]] QString problem(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QString headerToolTip(int column) const;

    Document &m_document;
    ComputedColumns m_computed;
    MarkedPrices m_markedPrices;
    AnalysisSettings m_shownSettings; // without thresholds: no row looks different at another threshold
    int m_blendedPriceColumn = -1;
};

} // namespace llmflation
