#include "document/document.h"
#include "document/startsettings.h"

namespace llmflation {

void Document::openImported(PriceList list, const QString &name)
{
    const AnalysisSetup setup = fresh(startSettings(list.dataset, m_start));
    load(std::move(list), setup, {}, name);
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
