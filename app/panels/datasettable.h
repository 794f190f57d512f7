#pragma once

#include <QTableView>

namespace llmflation {

class FrozenColumn;

/// A table with a spreadsheet's keys: Tab and Enter go on (Shift: back) and, in an editor, take what was typed;
/// Ctrl+Tab leaves the table. One column stays in sight when the others are scrolled sideways.
class DatasetTable : public QTableView {
    Q_OBJECT

public:
    explicit DatasetTable(QWidget *parent = nullptr);

    /// -1: none.
    void setFrozenColumn(int column);
    [[nodiscard]] int frozenColumn() const { return m_frozenColumn; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void updateGeometries() override;

private:
    friend class FrozenColumn;

    bool goSideways(bool next); ///< whether there is a cell to go to
    void goUpOrDown(bool down);
    [[nodiscard]] QModelIndex besideInSelection(bool next, bool rowwise) const;
    void moveTo(const QModelIndex &index, bool withinSelection);
    void placeFrozenColumn();

    FrozenColumn *m_frozen;
    int m_frozenColumn = -1;
    int m_tabColumn = -1; ///< where a walk by Tab began: Enter goes on below it
};

} // namespace llmflation
