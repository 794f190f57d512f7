#pragma once

#include "analysis/settings.h"
#include "dataset/dataset.h"
#include "dataset/table.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// The interned texts that are one of some names, without regard to case; no names: every text.
class NameFilter {
public:
    NameFilter(const StringPool &strings, const std::vector<std::string> &names);

    [[nodiscard]] bool passes(StringId id) const { return m_passes.empty() || m_passes[static_cast<std::size_t>(id)]; }

private:
    std::vector<bool> m_passes; ///< by id
};

/// What the settings ask of a quote besides price, score and dates. Keeps references: `table` and `dataset` must live
/// on.
class QuoteFilter {
public:
    QuoteFilter(const Table &table, const Dataset &dataset, const AnalysisSettings &settings);

    [[nodiscard]] bool passes(std::size_t row) const;

private:
    const Dataset &m_dataset;
    const Benchmark *m_benchmark;
    NameFilter m_vendors;
    NameFilter m_providers;
    bool m_excludeReasoning;
    bool m_excludeChainOfThought;
    bool m_openWeightsOnly;
};

} // namespace llmflation
