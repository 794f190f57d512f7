#include "panels/historypanel.h"

#include "document/document.h"
#include "panels/rowlist.h"

#include <QBoxLayout>
#include <QLabel>
#include <QUndoView>

namespace llmflation {

namespace {

constexpr int historyMargin = 10;

} // namespace

HistoryPanel::HistoryPanel(Document &document, QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("historyPanel"));
    QLabel *title = makePanelTitle(tr("History"), this);
    title->setIndent(historyMargin);
    auto *steps = new QUndoView(document.undoStack(), this);
    steps->setObjectName(QStringLiteral("historyList"));
    steps->setAccessibleName(tr("Steps that can be undone and done again"));
    steps->setEmptyLabel(tr("As it was opened"));
    steps->setFrameShape(QFrame::NoFrame);
    steps->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 8, 1, 1);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(steps);
}

} // namespace llmflation
