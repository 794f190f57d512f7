#pragma once

#include "analysis/settings.h"
#include "dataset/dataset.h"
#include "dataset/table.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace llmflation {

/// The texts of a column that are one of some names, without regard to case; no names: every text.
class NameFilter {
public:
    NameFilter(const StringPool &strings, const std::vector<StringId> &column, const std::vector<std::string> &names);

    /// `id` from the column.
    [[nodiscard]] bool passes(StringId id) const
    {
        return m_verdicts.empty() || m_verdicts[static_cast<std::size_t>(id)] == Verdict::Passes;
    }

private:
    enum class Verdict : std::uint8_t { None, Passes, Fails };
    std::vector<Verdict> m_verdicts; ///< by id
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
