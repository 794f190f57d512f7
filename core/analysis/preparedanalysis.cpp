#include "analysis/preparedanalysis.h"

#include "analysis/quoteselection.h"

#include <algorithm>

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

} // namespace

PreparedAnalysis::PreparedAnalysis(const Dataset &dataset, const AnalysisSettings &settings)
{
    QuoteSelection selection = selectQuotes(dataset, settings);
    const Month first = firstMonth(selection.quotes, settings, selection.asOf);
    if (settings.rule == FloorRule::RecordLow)
        m_floors = RecordLowIndex(selection.quotes, firstDay(first));
    else
        m_floors = PriceFloorIndex(selection.quotes, first, monthOf(selection.asOf));
    m_result.asOf = selection.asOf;
    m_result.counts = selection.counts;
    m_result.use = std::move(selection.use);
    m_result.price = std::move(selection.price);
    m_result.validity = std::move(selection.validity);
    setSettings(settings);
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
