#include "analysis/quotefilter.h"

#include "dataset/words.h"

#include <algorithm>
#include <string_view>

namespace llmflation {

NameFilter::NameFilter(const StringPool &strings, const std::vector<StringId> &column,
                       const std::vector<std::string> &names)
{
    if (names.empty())
        return;
    m_verdicts.resize(strings.size());
    for (const StringId id : column) {
        Verdict &verdict = m_verdicts[static_cast<std::size_t>(id)];
        if (verdict != Verdict::None)
            continue;
        const auto text = trimmed(strings.view(id));
        const bool named = std::ranges::any_of(
            names, [text](std::string_view name) { return equalIgnoringCase(text, trimmed(name)); });
        verdict = named ? Verdict::Passes : Verdict::Fails;
    }
}

QuoteFilter::QuoteFilter(const Table &table, const Dataset &dataset, const AnalysisSettings &settings)
    : m_dataset(dataset)
    , m_benchmark(dataset.findBenchmark(settings.benchmark))
    , m_vendors(table.strings(), dataset.vendor, settings.vendors)
    , m_providers(table.strings(), dataset.provider, settings.providers)
    , m_excludeReasoning(settings.excludeReasoning)
    , m_excludeChainOfThought(settings.excludeChainOfThought)
    , m_openWeightsOnly(settings.openWeightsOnly)
{
}

bool QuoteFilter::passes(std::size_t row) const
{
    if (!m_vendors.passes(m_dataset.vendor[row]) || !m_providers.passes(m_dataset.provider[row]))
        return false;
    if (m_excludeReasoning && m_dataset.reasoning[row] == Flag::Yes)
        return false;
    if (m_openWeightsOnly && m_dataset.openWeights[row] != Flag::Yes)
        return false;
    return !(m_excludeChainOfThought && m_benchmark && m_benchmark->chainOfThought[row] == Flag::Yes);
}

} // namespace llmflation
