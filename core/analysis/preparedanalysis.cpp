#include "analysis/preparedanalysis.h"

#include "analysis/quoteselection.h"

#include <algorithm>
#include <cstdint>
#include <ranges>

namespace llmflation {

namespace {

Month firstMonth(std::span<const PriceQuote> quotes, const AnalysisSettings &settings, Day asOf)
{
    if (settings.since)
        return *settings.since;
    Day earliest = asOf;
    for (const PriceQuote &quote : quotes)
        earliest = std::min(earliest, quote.validity.from);
    return monthOf(earliest);
}

/// The same of a result.
Month firstMonth(const AnalysisResult &result)
{
    if (result.settings.since)
        return *result.settings.since;
    Day earliest = result.asOf;
    for (std::size_t row = 0; row < result.use.size(); ++row) {
        if (result.use[row] == RowUse::Used)
            earliest = std::min(earliest, result.validity[row].from);
    }
    return monthOf(earliest);
}

/// A quote that was a candidate until now. Whatever it kept from the floor is dearer, scores lower and holds on at the
/// same time.
struct LostCandidate {
    double price = 0;
    double score = 0;
    Day begin; ///< of its first month
    Day end;   ///< of its last one

    [[nodiscard]] bool mayHaveHidden(double otherPrice, double otherScore, const Validity &validity) const
    {
        return otherPrice >= price && otherScore <= score && validity.from < end && validity.end > begin;
    }
};

LostCandidate lostCandidate(const QuoteChange &change, double score, FloorRule rule)
{
    const Day begin = firstDay(monthOf(change.validity.from));
    if (rule == FloorRule::RecordLow) // it was a record for ever after
        return {change.price, score, begin, endOfTime};
    const Day last{change.validity.end.sinceEpoch - 1};
    return {change.price, score, begin, change.validity.end == endOfTime ? endOfTime : firstDay(next(monthOf(last)))};
}

/// Of the rows in use.
void addHidden(const AnalysisResult &result, const Benchmark &benchmark, const std::vector<LostCandidate> &lost,
               std::vector<std::uint32_t> &rows)
{
    for (std::size_t row = 0; row < result.use.size(); ++row) {
        if (result.use[row] == RowUse::Used && std::ranges::any_of(lost, [&](const LostCandidate &candidate) {
                return candidate.mayHaveHidden(result.price[row], benchmark.scores[row], result.validity[row]);
            }))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
}

} // namespace

PreparedAnalysis::PreparedAnalysis(const Dataset &dataset, const AnalysisSettings &settings)
{
    QuoteSelection selection = selectQuotes(dataset, settings);
    m_first = firstMonth(selection.quotes, settings, selection.asOf);
    m_result.settings = settings;
    m_result.asOf = selection.asOf;
    m_result.counts = selection.counts;
    m_result.use = std::move(selection.use);
    m_result.price = std::move(selection.price);
    m_result.validity = std::move(selection.validity);
    indexFloors(selection.quotes);
    setSettings(settings);
}

void PreparedAnalysis::indexFloors(std::span<const PriceQuote> quotes)
{
    if (m_result.settings.rule == FloorRule::RecordLow)
        m_floors = RecordLowIndex(quotes, firstDay(m_first));
    else
        m_floors = PriceFloorIndex(quotes, m_first, monthOf(m_result.asOf));
}

void PreparedAnalysis::update(const Dataset &dataset, const DatasetEdit &edit)
{
    const AnalysisSettings settings = m_result.settings;
    if (asOfDay(dataset, settings) != m_result.asOf) {
        *this = PreparedAnalysis(dataset, settings);
        return;
    }
    const std::vector<QuoteChange> changes = selectAgain(dataset, edit, m_result);
    if (firstMonth(m_result) != m_first) {
        *this = PreparedAnalysis(dataset, settings);
        return;
    }
    updateFloors(dataset, changes);
    setSettings(settings);
}

/// The floors of all quotes are those of the candidates, of the new quotes, and of what lost candidates have hidden.
void PreparedAnalysis::updateFloors(const Dataset &dataset, const std::vector<QuoteChange> &changes)
{
    const Benchmark *benchmark = dataset.findBenchmark(m_result.settings.benchmark);
    if (!benchmark)
        return; // no quote is in use
    std::vector<std::uint32_t> rows;
    std::vector<LostCandidate> lost;
    for (const FloorCandidate &candidate :
         std::visit([](const auto &floors) { return floors.candidates(); }, m_floors)) {
        const auto change = std::ranges::lower_bound(changes, candidate.row, {}, &QuoteChange::row);
        if (change == changes.end() || change->row != candidate.row)
            rows.push_back(candidate.row);
        else
            lost.push_back(lostCandidate(*change, candidate.score, m_result.settings.rule));
    }
    for (const QuoteChange &change : changes) {
        if (m_result.use[change.row] == RowUse::Used)
            rows.push_back(change.row);
    }
    if (!lost.empty())
        addHidden(m_result, *benchmark, lost, rows);
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    std::vector<PriceQuote> quotes;
    quotes.reserve(rows.size());
    for (const std::uint32_t row : rows)
        quotes.push_back({m_result.validity[row], m_result.price[row], benchmark->scores[row],
                          dataset.name(dataset.model[row]), row});
    indexFloors(quotes);
}

bool PreparedAnalysis::covers(const AnalysisSettings &settings) const
{
    AnalysisSettings same = settings;
    same.thresholds = m_result.settings.thresholds;
    same.rate = m_result.settings.rate;
    same.confidence = m_result.settings.confidence;
    return same == m_result.settings;
}

void PreparedAnalysis::setSettings(const AnalysisSettings &settings)
{
    m_result.settings = settings;
    m_result.series.resize(settings.thresholds.size());
    for (std::size_t i = 0; i < settings.thresholds.size(); ++i)
        findSeries(settings.thresholds[i], m_result.series[i], m_workspace);
}

void PreparedAnalysis::findSeries(double threshold, SeriesResult &series, FitWorkspace &workspace) const
{
    series.threshold = threshold;
    findFloor(threshold, series.floor);
    fit(series, workspace);
}

void PreparedAnalysis::findFloor(double threshold, std::vector<FloorPoint> &floor) const
{
    std::visit([&](const auto &floors) { floors.floorAt(threshold, floor); }, m_floors);
}

void PreparedAnalysis::fit(SeriesResult &series, FitWorkspace &workspace) const
{
    fitFloor(series, m_result.settings, workspace);
}

} // namespace llmflation
