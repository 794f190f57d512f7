#include "analysis/quotefilter.h"

#include "dataset/words.h"

#include <algorithm>
#include <string_view>

namespace llmflation {

NameFilter::NameFilter(const StringPool &strings, std::span<const StringId> column,
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

namespace {

bool flagPasses(FlagFilter filter, Flag flag)
{
    switch (filter) {
    case FlagFilter::Any:
        return true;
    case FlagFilter::Only:
        return flag == Flag::Yes;
    case FlagFilter::Exclude:
        return flag != Flag::Yes;
    }
    return true;
}

} // namespace

QuoteFilter::QuoteFilter(const Dataset &dataset, const AnalysisSettings &settings)
    : m_dataset(dataset)
    , m_benchmark(dataset.findBenchmark(settings.benchmark))
    , m_vendors(*dataset.strings, dataset.vendor, settings.vendors)
    , m_providers(*dataset.strings, dataset.provider, settings.providers)
    , m_openWeights(settings.openWeights)
    , m_reasoning(settings.reasoning)
    , m_chainOfThought(settings.chainOfThought)
    , m_shots(settings.shots)
    , m_datedFrom(settings.datedFrom)
    , m_datedTo(settings.datedTo)
{
}

FilteredBy QuoteFilter::filteredBy(std::size_t row) const
{
    if (!m_vendors.passes(m_dataset.vendor[row]))
        return FilteredBy::Vendor;
    if (!m_providers.passes(m_dataset.provider[row]))
        return FilteredBy::Provider;
    if (!flagPasses(m_openWeights, m_dataset.openWeights[row]))
        return FilteredBy::OpenWeights;
    if (!flagPasses(m_reasoning, m_dataset.reasoning[row]))
        return FilteredBy::Reasoning;
    if (m_datedFrom && m_dataset.date[row] < m_datedFrom)
        return FilteredBy::DatedFrom;
    if (m_datedTo && m_dataset.date[row] > m_datedTo)
        return FilteredBy::DatedTo;
    if (m_benchmark && !flagPasses(m_chainOfThought, m_benchmark->chainOfThoughtAt(row)))
        return FilteredBy::ChainOfThought;
    if (m_benchmark && m_shots && !m_shots->contains(m_benchmark->shotsAt(row)))
        return FilteredBy::Shots;
    return FilteredBy::Nothing;
}

} // namespace llmflation
