#include "statusfigures.h"

#include "document/document.h"
#include "panels/elidedlabel.h"
#include "panels/resulttext.h"

#include <QStatusBar>

namespace llmflation {

void addFigures(QStatusBar &bar, Document &document)
{
    auto *rows = new ElidedLabel(&bar);
    rows->setObjectName(QStringLiteral("statusRows"));
    auto *figures = new QLabel(&bar);
    figures->setObjectName(QStringLiteral("statusFigures"));
    rows->setContentsMargins(8, 0, 0, 0);
    rows->setForegroundRole(QPalette::PlaceholderText);
    figures->setForegroundRole(QPalette::PlaceholderText);
    bar.addWidget(rows, 1);
    bar.addPermanentWidget(figures);
    const auto refresh = [&document, rows, figures] {
        rows->setText(rowsText(document.result()));
        figures->setText(statusText(document));
    };
    QObject::connect(&document, &Document::resultChanged, figures, refresh);
    refresh();
}

} // namespace llmflation
