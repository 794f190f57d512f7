#include "panels/flatheader.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace llmflation {

namespace {

constexpr int padding = 9; // where the cells' text begins
constexpr int arrowSize = 8;
constexpr int arrowGap = 3;
constexpr int leastHeight = 26;

} // namespace

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicator(-1, Qt::AscendingOrder);
    setSortIndicatorClearable(true); // a third click gives the file's order back
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    if (!model()) // on its way out
        return QHeaderView::sectionSizeFromContents(section);
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    return {fontMetrics().horizontalAdvance(title) + 2 * padding + arrowGap + arrowSize,
            std::max(leastHeight, fontMetrics().height() + padding)};
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    QRect area = rect.adjusted(padding, 0, -padding, -1);
    if (sorted) {
        QStyleOptionHeader arrow;
        arrow.initFrom(this);
        arrow.sortIndicator =
            sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
        const bool right = alignment.testFlag(Qt::AlignRight);
        const int width = std::min(area.width() - arrowSize - arrowGap, fontMetrics().horizontalAdvance(title));
        const int x = right ? area.right() - width - arrowGap - arrowSize : area.left() + width + arrowGap;
        arrow.rect = QRect(x, area.center().y() - arrowSize / 2, arrowSize, arrowSize);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
        area.adjust(right ? arrowSize + arrowGap : 0, 0, right ? 0 : -arrowSize - arrowGap, 0);
    }
    const Theme &theme = themeFor(palette());
    painter->setPen(sorted ? theme.text : theme.mutedText);
    painter->drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                      fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
}

void FlatHeader::paintEvent(QPaintEvent *event)
{
    {
        const Theme &theme = themeFor(palette());
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme.surface);
        painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme.border);
    }
    QHeaderView::paintEvent(event);
}

} // namespace llmflation
