#pragma once

#include "analysis/analyze.h"
#include "analysis/floorfits.h"
#include "analysis/quoteselection.h"
#include "pricing/pricefloorindex.h"
#include "pricing/recordlowindex.h"

#include <span>
#include <variant>
#include <vector>

namespace llmflation {

/// An analysis whose thresholds, rate and confidence can change without another look at the quotes: what a slider
/// needs.
class PreparedAnalysis {
public:
    PreparedAnalysis(const Dataset &dataset, const AnalysisSettings &settings);

    [[nodiscard]] const AnalysisResult &result() const & { return m_result; }
    [[nodiscard]] AnalysisResult result() && { return std::move(m_result); }

    /// Whether these settings differ from those in force in thresholds, rate and confidence at most.
    [[nodiscard]] bool covers(const AnalysisSettings &settings) const;

    /// Finds the series anew for settings that it covers().
    void setSettings(const AnalysisSettings &settings);

    /// Follows an edit of the dataset that it was made of. Looks at the edited offers alone, and scans a few columns;
    /// only where the first month or the as-of date moves does it begin anew.
    void update(const Dataset &dataset, const DatasetEdit &edit);

    /// The series of any threshold by the rate and confidence in force; replaces what `series` holds. Looks at no
    /// quote, and takes nothing from the heap once series and workspace have seen as many points. Threads may call it
    /// at the same time, each with a series and a workspace of its own.
    void findSeries(double threshold, SeriesResult &series, FitWorkspace &workspace) const;

    /// The floor of any threshold; replaces what `floor` holds.
    void findFloor(double threshold, std::vector<FloorPoint> &floor) const;
    /// Fits a floor by the rate and confidence in force.
    void fit(SeriesResult &series, FitWorkspace &workspace) const;

private:
    void indexFloors(std::span<const PriceQuote> quotes);
    void updateFloors(const Dataset &dataset, const std::vector<QuoteChange> &changes);

    AnalysisResult m_result;
    Month m_first;            ///< that a floor may begin with
    FitWorkspace m_workspace; ///< setSettings()'s
    std::variant<PriceFloorIndex, RecordLowIndex> m_floors;
};

} // namespace llmflation
