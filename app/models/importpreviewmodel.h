#pragma once

#include "import/applyimport.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace llmflation {

/// The rows of an import as they will be, what they were where that differs, and which are refused.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ImportResult result);
    void clear();
    [[nodiscard]] const ImportResult &result() const { return m_result; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString before(int row, int column) const;
    [[nodiscard]] QString after(int row, int column) const;
    [[nodiscard]] QString reasonOf(int row) const;

    ImportResult m_result;
};

} // namespace llmflation
