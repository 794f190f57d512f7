#include "panels/frozencolumn.h"

#include "panels/datasettable.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace llmflation {

namespace {

constexpr int headerPadding = 9; // as FlatHeader has it

} // namespace

FrozenColumn::FrozenColumn(DatasetTable &table)
    : QWidget(&table)
    , m_table(table)
{
    setObjectName(QStringLiteral("frozenColumn"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QModelIndex FrozenColumn::indexAt(int y) const
{
    const int row = m_table.rowAt(y - m_table.horizontalHeader()->height());
    return row < 0 ? QModelIndex() : m_table.model()->index(row, m_table.frozenColumn());
}

void FrozenColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    const int top = m_table.horizontalHeader()->height();
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    painter.fillRect(0, 0, width(), top, theme.surface);
    painter.setPen(theme.mutedText);
    const QString title = m_table.model()->headerData(m_table.frozenColumn(), Qt::Horizontal).toString();
    const QRect area(headerPadding, 0, width() - 2 * headerPadding, top - 1);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
    painter.fillRect(0, top - 1, width(), 1, theme.border);

    QStyleOptionViewItem option;
    m_table.initViewItemOption(&option);
    painter.setClipRect(0, top, width(), height() - top);
    for (int row = m_table.rowAt(0); row >= 0 && row < m_table.model()->rowCount(); ++row) {
        const int y = m_table.rowViewportPosition(row) + top;
        if (y > height())
            break;
        const QModelIndex index = m_table.model()->index(row, m_table.frozenColumn());
        option.rect = QRect(0, y, width() - 1, m_table.rowHeight(row));
        option.state.setFlag(QStyle::State_Selected, m_table.selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_Active, m_table.isActiveWindow());
        m_table.itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    painter.setClipping(false);
    painter.fillRect(width() - 1, 0, 1, height(), theme.border);
}

void FrozenColumn::extendTo(const QModelIndex &index)
{
    QItemSelectionModel &selection = *m_table.selectionModel();
    const QModelIndex anchor = selection.currentIndex();
    selection.select(QItemSelection(anchor, index), QItemSelectionModel::ClearAndSelect);
}

void FrozenColumn::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos().y());
    m_table.setFocus(Qt::MouseFocusReason);
    if (!index.isValid() || event->pos().y() < m_table.horizontalHeader()->height())
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        extendTo(index);
    else
        m_table.selectionModel()->setCurrentIndex(index, event->modifiers().testFlag(Qt::ControlModifier)
                                                             ? QItemSelectionModel::Toggle
                                                             : QItemSelectionModel::ClearAndSelect);
}

void FrozenColumn::mouseMoveEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos().y()); index.isValid())
        extendTo(index);
}

void FrozenColumn::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos().y());
    if (!index.isValid())
        return;
    m_table.horizontalScrollBar()->setValue(0); // an editor stands in the column itself
    m_table.edit(index);
}

void FrozenColumn::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_table.viewport(), event);
}

bool FrozenColumn::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), indexAt(help->pos().y()).data(Qt::ToolTipRole).toString(), this);
    return true;
}

} // namespace llmflation
