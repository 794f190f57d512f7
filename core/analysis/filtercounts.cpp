#include "analysis/filtercounts.h"

#include "analysis/quotefilter.h"
#include "dataset/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace llmflation {

namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), toLower);
    return lower;
}

/// Numbers the different names of a column in the order of arrival.
class NameCounter {
public:
    explicit NameCounter(const Dataset &dataset)
        : m_dataset(dataset)
        , m_places(dataset.strings->size(), unseen)
    {
    }

    NameCount &at(StringId id)
    {
        std::size_t &place = m_places[static_cast<std::size_t>(id)];
        if (place == unseen)
            place = placeOf(trimmed(m_dataset.name(id)));
        return m_counts[place];
    }

    [[nodiscard]] std::vector<NameCount> take()
    {
        std::ranges::sort(m_counts, [](const NameCount &a, const NameCount &b) {
            return std::tie(b.rows, a.name) < std::tie(a.rows, b.name);
        });
        return std::move(m_counts);
    }

private:
    static constexpr std::size_t unseen = static_cast<std::size_t>(-1);

    std::size_t placeOf(std::string_view name)
    {
        const auto [found, isNew] = m_byName.try_emplace(lowerCase(name), m_counts.size());
        if (isNew)
            m_counts.push_back({std::string(name), 0, 0});
        return found->second;
    }

    const Dataset &m_dataset;
    std::vector<std::size_t> m_places; // by id
    std::map<std::string, std::size_t> m_byName;
    std::vector<NameCount> m_counts;
};

} // namespace

std::size_t activeFilters(const AnalysisSettings &settings)
{
    const std::initializer_list<bool> active{
        !settings.vendors.empty(),
        !settings.providers.empty(),
        settings.openWeights != FlagFilter::Any,
        settings.reasoning != FlagFilter::Any,
        settings.chainOfThought != FlagFilter::Any,
        settings.shots.has_value(),
        settings.datedFrom.has_value(),
        settings.datedTo.has_value(),
        settings.since.has_value(),
        settings.asOf.has_value(),
    };
    return static_cast<std::size_t>(std::ranges::count(active, true));
}

AnalysisSettings withoutFilters(AnalysisSettings settings)
{
    AnalysisSettings open;
    open.benchmark = std::move(settings.benchmark);
    open.thresholds = std::move(settings.thresholds);
    open.rule = settings.rule;
    open.inputWeight = settings.inputWeight;
    open.rate = settings.rate;
    open.confidence = settings.confidence;
    return open;
}

FilterCounts countByName(const Dataset &dataset, const AnalysisResult &result)
{
    AnalysisSettings anyVendor = result.settings;
    anyVendor.vendors.clear();
    AnalysisSettings anyProvider = result.settings;
    anyProvider.providers.clear();
    const QuoteFilter passesButForVendor(dataset, anyVendor);
    const QuoteFilter passesButForProvider(dataset, anyProvider);
    const Benchmark *benchmark = dataset.findBenchmark(result.settings.benchmark);
    NameCounter vendors(dataset);
    NameCounter providers(dataset);
    for (std::size_t row = 0; row < result.use.size(); ++row) {
        NameCount &vendor = vendors.at(dataset.vendor[row]);
        NameCount &provider = providers.at(dataset.provider[row]);
        ++vendor.rows;
        ++provider.rows;
        const bool mayPass = result.use[row] == RowUse::Used || result.use[row] == RowUse::Filtered;
        if (!mayPass || !benchmark || std::isnan(benchmark->scores[row]) || *dataset.date[row] > result.asOf)
            continue;
        vendor.usable += passesButForVendor.passes(row) ? 1 : 0;
        provider.usable += passesButForProvider.passes(row) ? 1 : 0;
    }
    return {vendors.take(), providers.take()};
}

} // namespace llmflation
