#pragma once

#include "dataset/datasetcomparison.h"
#include "document/document.h"

#include <QAbstractTableModel>

#include <vector>

namespace llmflation {

/// What another dataset says that the open one does not: a line for each row that is new and for each cell that
/// differs, and a box to take it over.
class MergeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Field { Take, Model, Provider, Date, What, Here, There, FieldCount };
    enum class Kind { New, Cell, OnlyHere };

    /// The document and the list must outlive the model.
    MergeModel(const Document &document, const PriceList &other, DatasetComparison comparison,
               QObject *parent = nullptr);

    void takeAll(Kind kind, bool take);
    [[nodiscard]] std::size_t count(Kind kind) const;
    [[nodiscard]] std::size_t taken() const;
    [[nodiscard]] const DatasetComparison &comparison() const { return m_comparison; }
    [[nodiscard]] std::vector<Document::CellText> takenCells() const;
    [[nodiscard]] std::vector<QStringList> takenRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void takenChanged();

private:
    struct Line {
        Kind kind = Kind::New;
        std::size_t row = 0; ///< of the open dataset
        std::size_t otherRow = 0;
        std::size_t column = 0; ///< of the open dataset
        bool take = false;
    };
    [[nodiscard]] QString text(const Line &line, int field) const;
    [[nodiscard]] QString key(const Line &line, Role role) const;
    [[nodiscard]] QString here(const Line &line) const;
    [[nodiscard]] QString there(const Line &line) const;
    [[nodiscard]] QString summary(const Line &line) const;

    const Document &m_document;
    const PriceList &m_other;
    DatasetComparison m_comparison;
    std::vector<Line> m_lines;
};

} // namespace llmflation
