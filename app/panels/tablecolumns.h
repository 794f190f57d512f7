#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace llmflation {

class DatasetModel;
class DatasetTable;
class FlatHeader;
class RowFilter;

/// What can be done to the table's columns: sort by one or, with Shift, by several; hide, move, widen and freeze them.
/// Hidden columns, their order, the widths that the user gave them and the frozen one are remembered by name, for every
/// file.
class TableColumns : public QObject {
    Q_OBJECT

public:
    TableColumns(const DatasetModel &model, RowFilter &rows, DatasetTable &table, FlatHeader &header);

    /// For the window's Edit menu.
    [[nodiscard]] QAction *menuAction() const { return m_menuAction; }
    /// Gives the columns the widths that are remembered.
    void restoreWidths();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sortBy(int column, bool besides);
    void showMenu(int column, const QPoint &place);
    void addSortActions(QMenu &menu, int column);
    void addColumnList(QMenu &menu);
    void move(int column, int step);
    void setHidden(int column, bool hidden);
    void setFrozen(bool frozen);
    void fitWidth(int column);
    void storeWidths();
    void restore();
    void store() const;
    [[nodiscard]] QString nameOf(int column) const;
    [[nodiscard]] int modelColumn() const;

    const DatasetModel &m_model;
    RowFilter &m_rows;
    DatasetTable &m_table;
    FlatHeader &m_header;
    QAction *m_menuAction;
    bool m_restoring = false;
    QList<int> m_dragged; ///< columns whose edge the pointer has moved
    bool m_isPressed = false;
};

} // namespace llmflation
