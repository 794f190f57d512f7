#pragma once

#include "analysis/analyze.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace llmflation {

/// Why a quote is on the floor at a time, or is not: the first that applies, from Error on.
enum class CandidateReason : std::uint8_t {
    Winner,
    RunnerUp, ///< qualifies, and is dearer
    Error,    ///< a cell of the row can't be read
    NoDate,
    NoPrice,
    NoDay,     ///< repeated on its day, or withdrawn by then: it never held
    Ended,     ///< withdrawn or superseded before the month
    TooEarly,  ///< record lows: dated before the settings' first month
    AfterAsOf, ///< within the last month
    ZeroPrice,
    Vendor, ///< this and the following: left out by a filter
    Provider,
    OpenWeights,
    Reasoning,
    DatedFrom,
    DatedTo,
    ChainOfThought,
    Shots,
    NoScore,
    BelowThreshold,
};

[[nodiscard]] constexpr bool qualifies(CandidateReason reason)
{
    return reason == CandidateReason::Winner || reason == CandidateReason::RunnerUp;
}

struct Candidate {
    std::uint32_t row = 0;
    double price = 0; ///< blended, USD per million tokens; NaN: unknown
    double score = 0; ///< NaN: unknown
    CandidateReason reason = CandidateReason::Error;
};

struct CandidateList {
    std::vector<Candidate>
        candidates;             ///< by price, unknown prices last; of equal ones the winner, then those that qualify
    std::size_t qualifying = 0; ///< listed or not, the winner among them
    std::size_t excluded = 0;   ///< likewise

    [[nodiscard]] std::size_t unlisted() const { return qualifying + excluded - candidates.size(); }
};

/// Every quote that was on offer at a time, or had been, and what became of it there. By the monthly rule the time is
/// the month of `day`; by the record-low rule it is `day` itself, and a quote stays a candidate from its date on. The
/// `most` cheapest of those that qualify and the `most` cheapest of the others. `result` was found from `dataset`. One
/// pass over the rows.
[[nodiscard]] CandidateList candidatesOf(const Dataset &dataset, const AnalysisResult &result, double threshold,
                                         Day day, std::size_t most = 200);

} // namespace llmflation
