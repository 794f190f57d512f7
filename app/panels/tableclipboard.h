#pragma once

#include "models/pasteplan.h"
#include "panels/tableselection.h"

class QWidget;

namespace llmflation {

class DatasetModel;
/// Copies cells to the clipboard and pastes them from it.
class TableClipboard {
public:
    TableClipboard(Document &document, const DatasetModel &model, const RowFilter &rows, QTableView &table);

    void copy() const;
    /// Likewise, with formulas made harmless: a spreadsheet would run what a file's cell says.
    void copyForSpreadsheet() const;
    /// What the user should know about it, if anything. Asks about prices that are written otherwise.
    [[nodiscard]] QString paste();

private:
    [[nodiscard]] CellRows selectedTexts() const;
    [[nodiscard]] PastePlan planFor(const CellRows &block) const;

    Document &m_document;
    const DatasetModel &m_model;
    const RowFilter &m_rows;
    QTableView &m_table;
    TableSelection m_selection;
};

} // namespace llmflation
