#include "panels/candidatedelegate.h"

#include "models/candidatesmodel.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace llmflation {

namespace {

constexpr int cellPadding = 6;

} // namespace

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const Theme &theme = themeFor(option.palette);
    painter->fillRect(option.rect, option.palette.brush(QPalette::Base));
    if (view && view->currentIndex().row() == index.row())
        painter->fillRect(option.rect, theme.selection);
    QStyleOptionViewItem text = option;
    text.rect.adjust(cellPadding, 0, -cellPadding, 0);
    text.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    const auto reason = static_cast<CandidateReason>(index.data(CandidatesModel::ReasonRole).toInt());
    text.palette.setColor(QPalette::Text, qualifies(reason) ? theme.text : theme.mutedText);
    QStyledItemDelegate::paint(painter, text, index);
    if (view && view->currentIndex() == index && view->hasFocus()) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellPadding + 2, 0);
}

} // namespace llmflation
