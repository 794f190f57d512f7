#pragma once

#include "models/datasetmodel.h"
#include "models/rowfilter.h"
#include "panels/card.h"

#include <QList>

class QAction;
class QLabel;
class QLayout;
class QLineEdit;
class QTableView;

namespace llmflation {

class ElidedLabel;
class TableEditing;

/// The dataset as a table that can be edited, sorted and filtered. Its current row is the document's.
class DatasetPanel : public Card {
    Q_OBJECT

public:
    explicit DatasetPanel(Document &document, QWidget *parent = nullptr);

    /// For the window's Edit menu, separators among them.
    [[nodiscard]] const QList<QAction *> &editActions() const { return m_editActions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeTitleRow();
    void setupFilter();
    void setupTable();
    void setupActions();
    void connectDocument();
    void resizeColumns();
    void refreshSummary();
    void refreshNote();
    void refreshColors();
    void applyFilter();
    void showRow(int row);
    void takeCurrent(const QModelIndex &current);
    void goToNextProblem();

    Document &m_document;
    DatasetModel m_model;
    RowFilter m_rows;
    QTableView *m_table;
    QLineEdit *m_filter;
    ElidedLabel *m_note; // what is wrong with the current cell
    QLabel *m_summary;
    QList<QAction *> m_editActions;
};

} // namespace llmflation
