#include "document/document.h"

namespace llmflation {

void Document::showImported(OpenedFile opened)
{
    show(std::move(opened));
    setDatasetState(++m_newestState);
}

void Document::takeOver(const std::vector<CellText> &cells, const std::vector<QStringList> &rows, const QString &title)
{
    if (cells.empty() && rows.empty())
        return;
    m_undo.beginMacro(QString(title).replace(u'&', QStringLiteral("&&"))); // a menu takes & for a shortcut
    setCells(cells, title);
    insertRows(static_cast<int>(table().rowCount()), rows, title);
    m_undo.endMacro();
}

} // namespace llmflation
