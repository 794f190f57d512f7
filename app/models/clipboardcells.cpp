#include "models/clipboardcells.h"

#include "document/text.h"

#include <QMimeData>

namespace llmflation {

CellRows cellsOf(const QMimeData &data)
{
    if (data.hasHtml()) {
        const std::string html = data.html().toStdString();
        if (!data.hasText() || !isSpreadsheetHtml(html)) {
            if (auto rows = parseHtmlTable(html))
                return std::move(*rows);
        }
    }
    return parseTabSeparated(data.text().toStdString());
}

QMimeData *toMimeData(const CellRows &rows)
{
    auto *data = new QMimeData;
    data->setText(toQString(toTabSeparated(rows)));
    data->setHtml(toQString(toHtmlTable(rows)));
    return data;
}

} // namespace llmflation
