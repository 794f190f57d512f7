#pragma once

#include "panels/tableclipboard.h"

#include <QObject>

class QAction;
class QKeySequence;

namespace llmflation {

class DatasetModel;
/// What can be done to the selected rows and cells of the dataset's table, as actions for its context menu, its keys
/// and the window's Edit menu.
class TableEditing : public QObject {
    Q_OBJECT

public:
    TableEditing(Document &document, const DatasetModel &model, const RowFilter &rows, QTableView &table);

    /// In the order of a menu, separators among them.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

Q_SIGNALS:
    void message(const QString &text);

private:
    void setupActions();
    QAction *addAction(const QString &text, const char *name, const QList<QKeySequence> &keys,
                       void (TableEditing::*slot)());
    void addSeparator();
    void enableActions();

    void copy();
    void copyForSpreadsheet();
    void cut();
    void paste();
    void clear();
    void fillDown();
    void fillRight();
    void insertRow();
    void duplicateRows();
    void deleteRows();
    void selectAll();
    void openLink();

    void clearCells(const QString &title);
    void fill(bool down);
    void showRow(int row);

    Document &m_document;
    const DatasetModel &m_model;
    const RowFilter &m_rows;
    QTableView &m_table;
    TableSelection m_selection;
    TableClipboard m_clipboard;
    QList<QAction *> m_actions;
    QList<QAction *> m_needSelection;
};

} // namespace llmflation
