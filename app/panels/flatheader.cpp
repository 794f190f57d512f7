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

void FlatHeader::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

std::optional<FlatHeader::Mark> FlatHeader::markOf(int section) const
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].column == section)
            return Mark{m_keys[i].order, m_keys.size() > 1 ? QString::number(i + 1) : QString()};
    }
    if (m_keys.isEmpty() && isSortIndicatorShown() && sortIndicatorSection() == section)
        return Mark{sortIndicatorOrder(), {}};
    return std::nullopt;
}

/// Beside the title; gives what is left for that.
QRect FlatHeader::paintMark(QPainter &painter, const QRect &area, const Mark &mark, bool right, int titleWidth) const
{
    const int numberWidth = fontMetrics().horizontalAdvance(mark.number);
    const int markWidth = arrowSize + arrowGap + numberWidth;
    const int width = std::min(area.width() - markWidth, titleWidth);
    const int x = right ? area.right() - width - markWidth : area.left() + width + arrowGap;
    QStyleOptionHeader arrow;
    arrow.initFrom(this);
    arrow.sortIndicator = mark.order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    arrow.rect = QRect(x, area.center().y() - arrowSize / 2, arrowSize, arrowSize);
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, &painter, this);
    painter.drawText(QRect(x + arrowSize, area.top(), numberWidth, area.height()), Qt::AlignVCenter, mark.number);
    return area.adjusted(right ? markWidth : 0, 0, right ? 0 : -markWidth, 0);
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto mark = markOf(section);
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const Theme &theme = themeFor(palette());
    painter->setPen(mark ? theme.text : theme.mutedText);
    QFont font = painter->font();
    font.setItalic(model()->headerData(section, Qt::Horizontal, DatasetModel::IsComputedRole).toBool());
    painter->setFont(font);
    QRect area = rect.adjusted(padding, 0, -padding, -1);
    if (mark)
        area = paintMark(*painter, area, *mark, alignment.testFlag(Qt::AlignRight),
                         fontMetrics().horizontalAdvance(title));
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
