#pragma once

#include "analysis/analyze.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace llmflation {

/// The point of a floor where the keyboard is. Points are told by their dates, so that a cursor outlives a change of
/// its threshold. A hidden cursor keeps its place.
class MonthCursor {
public:
    enum class Step : std::uint8_t { Back, On, YearBack, YearOn, First, Last };

    [[nodiscard]] bool isShown() const { return m_isShown; }
    void hide() { m_isShown = false; }
    /// Hidden as yet: the next step starts from there.
    void place(std::size_t series, Day date);

    /// Shows it; at the last point, where it had no place yet.
    void move(const AnalysisResult &result, Step step);

    /// To the next series with a point, or the one before; nothing changes where there is none.
    [[nodiscard]] bool changeSeries(const AnalysisResult &result, bool next);
    /// To the first or the last series with a point, at its last point.
    void enter(const AnalysisResult &result, bool atFirst);

    [[nodiscard]] std::size_t series() const { return m_series; }
    /// The point nearest to the cursor's date; nullptr: hidden, or no point.
    [[nodiscard]] const FloorPoint *point(const AnalysisResult &result) const;

private:
    [[nodiscard]] const std::vector<FloorPoint> *floorOf(const AnalysisResult &result) const;

    std::size_t m_series = 0;
    std::optional<Day> m_date;
    bool m_isShown = false;
};

} // namespace llmflation
