#pragma once

#include "models/datasetmodel.h"
#include "models/rowfilter.h"
#include "panels/card.h"

#include <QList>

#include <functional>

class QAction;
class QKeySequence;
class QLabel;
class QLayout;
class QLineEdit;

namespace llmflation {

class DatasetTable;
class ElidedLabel;
class FindBar;
class FlatHeader;
class TableColumns;

/// The dataset as a table that can be edited, sorted and filtered. Its current row is the document's.
class DatasetPanel : public Card {
    Q_OBJECT

public:
    explicit DatasetPanel(Document &document, QWidget *parent = nullptr);

    /// Goes to a cell of the document's table.
    void showCell(int row, int tableColumn);

    /// For the window's Edit menu, separators among them.
    [[nodiscard]] const QList<QAction *> &editActions() const { return m_editActions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeTitleRow();
    void setupFilter();
    void setupTable();
    void setupActions();
    QAction *addAction(const QString &text, const char *name, const QKeySequence &keys,
                       const std::function<void()> &job);
    void connectDocument();
    void resizeColumns();
    bool goTo(int row, int tableColumn); ///< false, and told: the filter hides it. -1: the row
    void refreshSummary();
    void refreshNote();
    void refreshColors();
    void applyFilter();
    void showRow(int row);
    void takeCurrent(const QModelIndex &current);
    void goToProblem(bool next);

    Document &m_document;
    DatasetModel m_model;
    RowFilter m_rows;
    DatasetTable *m_table;
    FlatHeader *m_header;
    TableColumns *m_columns = nullptr;
    QLineEdit *m_filter;
    FindBar *m_find;
    ElidedLabel *m_note; // what is wrong with the current cell
    ElidedLabel *m_summary;
    QList<QAction *> m_editActions;
};

} // namespace llmflation
