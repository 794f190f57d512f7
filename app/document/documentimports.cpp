#include "document/document.h"
#include "document/startsettings.h"

namespace llmflation {

void Document::openImported(PriceList list, const QString &name)
{
    const AnalysisSetup setup = fresh(startSettings(list.dataset));
    load(std::move(list), setup, {}, name);
    setDatasetState(++m_newestState);
}

} // namespace llmflation
