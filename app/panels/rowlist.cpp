#include "panels/rowlist.h"

#include "panels/flatheader.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace llmflation {

QLabel *makePanelTitle(const QString &text, QWidget *panel)
{
    auto *title = new QLabel(text, panel);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    return title;
}

void makeRowList(QTableView &table, int leastRowHeight)
{
    constexpr int rowPadding = 8;
    table.setHorizontalHeader(new FlatHeader(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, table.fontMetrics().height() + rowPadding));
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace llmflation
