#pragma once

#include <QWidget>

namespace llmflation {

class DatasetTable;

/// A picture of the table's frozen column over its left edge. Clicks go to the column's own cells.
class FrozenColumn : public QWidget {
    Q_OBJECT

public:
    explicit FrozenColumn(DatasetTable &table);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QModelIndex indexAt(int y) const;
    void extendTo(const QModelIndex &index);

    DatasetTable &m_table;
};

} // namespace llmflation
