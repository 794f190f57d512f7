#pragma once

#include <QList>
#include <QModelIndex>
#include <QObject>

#include <vector>

class QAction;
class QKeySequence;
class QTableView;

namespace llmflation {

class DatasetModel;
class Document;
class RowFilter;

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
    void addAction(const QString &text, const char *name, const QList<QKeySequence> &keys,
                   void (TableEditing::*slot)());
    void addSeparator();
    void enableActions();

    void copy();
    void cut();
    void paste();
    void clear();
    void insertRow();
    void duplicateRows();
    void deleteRows();
    void selectAll();

    void clearCells(const QString &title);
    void fill(const QString &text);
    void pasteBlock(const QList<QStringList> &block);
    void showRow(int row);
    [[nodiscard]] std::vector<int> selectedRows() const; // of the document, in the table's order
    [[nodiscard]] QModelIndex topLeft() const;
    [[nodiscard]] QModelIndexList selectedCells() const;

    Document &m_document;
    const DatasetModel &m_model;
    const RowFilter &m_rows;
    QTableView &m_table;
    QList<QAction *> m_actions;
    QList<QAction *> m_needSelection;
};

} // namespace llmflation
