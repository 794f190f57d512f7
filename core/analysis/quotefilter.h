#pragma once

#include "analysis/settings.h"
#include "dataset/dataset.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace llmflation {

/// The texts of a column that are one of some names, without regard to case; no names: every text.
class NameFilter {
public:
    NameFilter(const StringPool &strings, std::span<const StringId> column, const std::vector<std::string> &names);

    /// `id` from the column.
    [[nodiscard]] bool passes(StringId id) const
    {
        return m_verdicts.empty() || m_verdicts[static_cast<std::size_t>(id)] == Verdict::Passes;
    }

private:
    enum class Verdict : std::uint8_t { None, Passes, Fails };
    std::vector<Verdict> m_verdicts; ///< by id
};

/// The filter that leaves a quote out: the first that does.
enum class FilteredBy : std::uint8_t {
    Nothing,
    Vendor,
    Provider,
    OpenWeights,
    Reasoning,
    DatedFrom,
    DatedTo,
    ChainOfThought,
    Shots,
};

/// What the settings ask of a quote besides price, score and the as-of date. Keeps a reference: `dataset` must live on.
class QuoteFilter {
public:
    QuoteFilter(const Dataset &dataset, const AnalysisSettings &settings);

    [[nodiscard]] FilteredBy filteredBy(std::size_t row) const;
    [[nodiscard]] bool passes(std::size_t row) const { return filteredBy(row) == FilteredBy::Nothing; }

private:
    const Dataset &m_dataset;
    const Benchmark *m_benchmark;
    NameFilter m_vendors;
    NameFilter m_providers;
    FlagFilter m_openWeights;
    FlagFilter m_reasoning;
    FlagFilter m_chainOfThought;
    std::optional<ShotRange> m_shots;
    std::optional<Day> m_datedFrom;
    std::optional<Day> m_datedTo;
};

} // namespace llmflation
