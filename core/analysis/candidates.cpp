#include "analysis/candidates.h"

#include "analysis/quotefilter.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace llmflation {

namespace {

CandidateReason reasonOf(FilteredBy filter)
{
    switch (filter) {
    case FilteredBy::Vendor:
        return CandidateReason::Vendor;
    case FilteredBy::Provider:
        return CandidateReason::Provider;
    case FilteredBy::OpenWeights:
        return CandidateReason::OpenWeights;
    case FilteredBy::Reasoning:
        return CandidateReason::Reasoning;
    case FilteredBy::DatedFrom:
        return CandidateReason::DatedFrom;
    case FilteredBy::DatedTo:
        return CandidateReason::DatedTo;
    case FilteredBy::ChainOfThought:
        return CandidateReason::ChainOfThought;
    case FilteredBy::Shots:
        return CandidateReason::Shots;
    case FilteredBy::Nothing:
        break;
    }
    return CandidateReason::RunnerUp;
}

class CandidateSearch {
public:
    CandidateSearch(const Dataset &dataset, const AnalysisResult &result, double threshold, Day day)
        : m_dataset(dataset)
        , m_result(result)
        , m_benchmark(dataset.findBenchmark(result.settings.benchmark))
        , m_filter(dataset, result.settings)
        , m_threshold(threshold)
        , m_monthly(result.settings.rule == FloorRule::Monthly)
        , m_begin(m_monthly ? firstDay(monthOf(day)) : day)
        , m_end(m_monthly ? firstDay(next(monthOf(day))) : Day{day.sinceEpoch + 1})
    {
    }

    [[nodiscard]] double scoreOf(std::size_t row) const { return m_benchmark ? m_benchmark->scores[row] : unknown; }
    [[nodiscard]] bool isYetToCome(std::size_t row) const
    {
        return m_dataset.date[row] && *m_dataset.date[row] >= m_end;
    }
    /// RunnerUp for every quote that qualifies.
    [[nodiscard]] CandidateReason reasonFor(std::size_t row) const;
    /// Whether the floor takes `a` before `b`; both qualify. Of equal prices on the record-low floor the earlier stays.
    [[nodiscard]] bool isTakenBefore(const Candidate &a, const Candidate &b) const
    {
        const auto quoteOf = [this](const Candidate &c) {
            return PriceQuote{m_result.validity[c.row], c.price, c.score, m_dataset.name(m_dataset.model[c.row]),
                              c.row};
        };
        if (!m_monthly && a.price == b.price && m_dataset.date[a.row] != m_dataset.date[b.row])
            return m_dataset.date[a.row] < m_dataset.date[b.row];
        return cheaper(quoteOf(a), quoteOf(b));
    }

private:
    [[nodiscard]] std::optional<CandidateReason> outOfTime(std::size_t row) const;

    const Dataset &m_dataset;
    const AnalysisResult &m_result;
    const Benchmark *m_benchmark;
    QuoteFilter m_filter;
    double m_threshold;
    bool m_monthly;
    Day m_begin;
    Day m_end;
};

std::optional<CandidateReason> CandidateSearch::outOfTime(std::size_t row) const
{
    const Validity &validity = m_result.validity[row];
    const auto &since = m_result.settings.since;
    if (validity.empty())
        return CandidateReason::NoDay;
    if (m_monthly && validity.end <= m_begin)
        return CandidateReason::Ended;
    if (!m_monthly && since && validity.from < firstDay(*since))
        return CandidateReason::TooEarly;
    if (validity.from > m_result.asOf)
        return CandidateReason::AfterAsOf;
    return std::nullopt;
}

CandidateReason CandidateSearch::reasonFor(std::size_t row) const
{
    if (m_dataset.hasError[row])
        return CandidateReason::Error;
    if (!m_dataset.date[row])
        return CandidateReason::NoDate;
    const double price = m_result.price[row];
    if (std::isnan(price))
        return CandidateReason::NoPrice;
    if (const auto reason = outOfTime(row))
        return *reason;
    if (price <= 0)
        return CandidateReason::ZeroPrice;
    if (const FilteredBy filter = m_filter.filteredBy(row); filter != FilteredBy::Nothing)
        return reasonOf(filter);
    const double score = scoreOf(row);
    if (std::isnan(score))
        return CandidateReason::NoScore;
    return score < m_threshold ? CandidateReason::BelowThreshold : CandidateReason::RunnerUp;
}

/// Keeps the first so many of many, in linear time.
template <typename Before>
class FirstOnes {
public:
    FirstOnes(std::size_t most, Before before)
        : m_most(most)
        , m_before(std::move(before))
    {
    }
    void add(const Candidate &candidate)
    {
        ++m_count;
        m_kept.push_back(candidate);
        if (m_kept.size() >= 2 * m_most + 64)
            cut();
    }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::vector<Candidate> take()
    {
        cut();
        std::ranges::sort(m_kept, m_before);
        return std::move(m_kept);
    }

private:
    void cut()
    {
        if (m_kept.size() <= m_most)
            return;
        std::ranges::nth_element(m_kept, m_kept.begin() + static_cast<std::ptrdiff_t>(m_most), m_before);
        m_kept.resize(m_most);
    }

    std::size_t m_most;
    Before m_before;
    std::size_t m_count = 0;
    std::vector<Candidate> m_kept;
};

/// Unknown prices last; of one price the row decides.
bool isCheaper(const Candidate &a, const Candidate &b)
{
    const auto key = [](const Candidate &c) {
        return std::tuple(std::isnan(c.price), std::isnan(c.price) ? 0 : c.price, c.row);
    };
    return key(a) < key(b);
}

} // namespace

CandidateList candidatesOf(const Dataset &dataset, const AnalysisResult &result, double threshold, Day day,
                           std::size_t most)
{
    const CandidateSearch search(dataset, result, threshold, day);
    FirstOnes qualifying(most, [&](const Candidate &a, const Candidate &b) { return search.isTakenBefore(a, b); });
    FirstOnes excluded(most, isCheaper);
    for (std::size_t row = 0; row < result.use.size(); ++row) {
        if (search.isYetToCome(row))
            continue;
        const Candidate candidate{static_cast<std::uint32_t>(row), result.price[row], search.scoreOf(row),
                                  search.reasonFor(row)};
        if (qualifies(candidate.reason))
            qualifying.add(candidate);
        else
            excluded.add(candidate);
    }
    CandidateList list{qualifying.take(), qualifying.count(), excluded.count()};
    if (!list.candidates.empty())
        list.candidates.front().reason = CandidateReason::Winner;
    const auto others = excluded.take();
    list.candidates.insert(list.candidates.end(), others.begin(), others.end());
    const auto priceOf = [](const Candidate &c) {
        return std::pair(std::isnan(c.price), std::isnan(c.price) ? 0 : c.price);
    };
    std::ranges::stable_sort(list.candidates, {}, priceOf);
    return list;
}

} // namespace llmflation
