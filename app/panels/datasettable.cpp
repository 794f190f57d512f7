#include "panels/datasettable.h"

#include "panels/frozencolumn.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace llmflation {

namespace {

/// The column beside `column` on screen, -1 past the ends.
int shownBeside(const QHeaderView &header, int column, int step)
{
    for (int place = header.visualIndex(column) + step; place >= 0 && place < header.count(); place += step) {
        if (const int found = header.logicalIndex(place); !header.isSectionHidden(found))
            return found;
    }
    return -1;
}

int shownAtEnd(const QHeaderView &header, bool last)
{
    const int place = last ? header.count() : -1;
    const int step = last ? -1 : 1;
    for (int i = place + step; i >= 0 && i < header.count(); i += step) {
        if (!header.isSectionHidden(header.logicalIndex(i)))
            return header.logicalIndex(i);
    }
    return -1;
}

} // namespace

DatasetTable::DatasetTable(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new FrozenColumn(*this))
{
    setTabKeyNavigation(false); // ours, which leaves the table behind its last cell
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &DatasetTable::placeFrozenColumn);
}

void DatasetTable::setFrozenColumn(int column)
{
    m_frozenColumn = column;
    placeFrozenColumn();
}

/// It comes into sight when its column has gone out of it.
void DatasetTable::placeFrozenColumn()
{
    const QHeaderView &header = *horizontalHeader();
    const bool isThere = m_frozenColumn >= 0 && m_frozenColumn < header.count() &&
                         !header.isSectionHidden(m_frozenColumn) &&
                         header.sectionViewportPosition(m_frozenColumn) < 0 &&
                         header.sectionSize(m_frozenColumn) < viewport()->width() * 2 / 3;
    if (isThere) {
        const QRect area = viewport()->geometry();
        m_frozen->setGeometry(area.left(), area.top() - header.height(), header.sectionSize(m_frozenColumn),
                              header.height() + area.height());
        m_frozen->raise();
        m_frozen->update();
    }
    m_frozen->setVisible(isThere);
}

void DatasetTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozenColumn();
}

void DatasetTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_frozen->isVisible())
        m_frozen->update();
}

void DatasetTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_frozen->isHidden() && before == 0)
        return;
    if (index.column() == m_frozenColumn && before > 0 && m_frozenColumn >= 0) {
        horizontalScrollBar()->setValue(before); // it is in sight
        return;
    }
    const int covered = m_frozen->isVisible() ? m_frozen->width() : 0;
    const int left = horizontalHeader()->sectionViewportPosition(index.column());
    if (index.isValid() && left < covered)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (covered - left));
}

QModelIndex DatasetTable::besideInSelection(bool next, bool rowwise) const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.size() != 1 || (selection.front().width() == 1 && selection.front().height() == 1) ||
        !selection.front().contains(currentIndex()))
        return {};
    const QItemSelectionRange &range = selection.front();
    const int count = range.width() * range.height();
    const int row = currentIndex().row() - range.top();
    const int column = currentIndex().column() - range.left();
    const int place = rowwise ? row * range.width() + column : column * range.height() + row;
    const int to = (place + (next ? 1 : count - 1)) % count;
    return rowwise ? model()->index(range.top() + to / range.width(), range.left() + to % range.width())
                   : model()->index(range.top() + to % range.height(), range.left() + to / range.height());
}

void DatasetTable::moveTo(const QModelIndex &index, bool withinSelection)
{
    selectionModel()->setCurrentIndex(index, withinSelection ? QItemSelectionModel::NoUpdate
                                                             : QItemSelectionModel::ClearAndSelect);
}

bool DatasetTable::goSideways(bool next)
{
    const QModelIndex from = currentIndex();
    if (!from.isValid())
        return false;
    if (const QModelIndex inside = besideInSelection(next, true); inside.isValid()) {
        moveTo(inside, true);
        return true;
    }
    int row = from.row();
    int column = shownBeside(*horizontalHeader(), from.column(), next ? 1 : -1);
    if (column < 0) {
        row += next ? 1 : -1;
        column = shownAtEnd(*horizontalHeader(), !next);
    }
    const QModelIndex to = model()->index(row, column);
    if (!to.isValid())
        return false;
    if (m_tabColumn < 0)
        m_tabColumn = from.column();
    moveTo(to, false);
    return true;
}

void DatasetTable::goUpOrDown(bool down)
{
    const QModelIndex from = currentIndex();
    if (const QModelIndex inside = besideInSelection(down, false); inside.isValid()) {
        moveTo(inside, true);
        return;
    }
    const int column = m_tabColumn >= 0 ? m_tabColumn : from.column();
    m_tabColumn = -1;
    if (const QModelIndex to = model()->index(from.row() + (down ? 1 : -1), column); from.isValid() && to.isValid())
        moveTo(to, false);
}

void DatasetTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const Qt::KeyboardModifiers others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (isEnter && !others && hasFocus()) { // an editor passes its own on
        goUpOrDown(!event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    if (isTab && others == Qt::ControlModifier) {
        QTableView::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    if (event->key() != Qt::Key_Shift && event->text().isEmpty())
        m_tabColumn = -1;
    QTableView::keyPressEvent(event);
}

void DatasetTable::mousePressEvent(QMouseEvent *event)
{
    m_tabColumn = -1;
    QTableView::mousePressEvent(event);
}

bool DatasetTable::focusNextPrevChild(bool next)
{
    return (state() != EditingState && goSideways(next)) || QTableView::focusNextPrevChild(next);
}

void DatasetTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // A click elsewhere submits too.
    const int step = hint == QAbstractItemDelegate::SubmitModelCache ? editor->property("enterStep").toInt() : 0;
    const bool byTab = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    // The view itself would open the next cell; typing there does that.
    QTableView::closeEditor(editor, byTab ? QAbstractItemDelegate::NoHint : hint);
    if (step != 0)
        goUpOrDown(step > 0);
    else if (byTab)
        goSideways(hint == QAbstractItemDelegate::EditNextItem);
}

} // namespace llmflation
