#pragma once

#include "models/cellsearch.h"

#include <QItemSelection>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableView;

namespace llmflation {

class DatasetModel;
class Document;
class ElidedLabel;
class RowFilter;

/// Finds texts in the cells that the table shows, or in those that are selected, and replaces them.
class FindBar : public QWidget {
    Q_OBJECT

public:
    FindBar(Document &document, const DatasetModel &model, const RowFilter &rows, QTableView &table,
            QWidget *parent = nullptr);

    void open(bool toReplace);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButton(QBoxLayout &layout, const QString &text, const char *name, void (FindBar::*slot)());
    QCheckBox *addCheck(QBoxLayout &layout, const QString &text, const char *name);
    void layOutFind(QBoxLayout &layout);
    void layOutReplace(QBoxLayout &layout);

    void findNext() { find(true); }
    void findPrevious() { find(false); }
    void find(bool next);
    void replaceOne();
    void replaceAll();
    void closeBar();

    [[nodiscard]] CellMatcher matcher() const;
    [[nodiscard]] QModelIndex findFrom(const QModelIndex &from, bool next, const CellMatcher &matcher) const;
    [[nodiscard]] bool mayLookIn(const QModelIndex &cell) const;
    [[nodiscard]] bool complain(const CellMatcher &matcher); ///< whether there was something to complain about

    Document &m_document;
    const DatasetModel &m_model;
    const RowFilter &m_rows;
    QTableView &m_table;
    QLineEdit *m_text;
    QLineEdit *m_by;
    QCheckBox *m_matchCase = nullptr;
    QCheckBox *m_wholeCell = nullptr;
    QCheckBox *m_pattern = nullptr;
    QComboBox *m_scope;
    ElidedLabel *m_status;
    QWidget *m_replaceRow;
    QItemSelection m_selection; ///< that was there when the bar opened: finding moves the table's own
};

} // namespace llmflation
