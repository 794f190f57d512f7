#pragma once

#include "charts/chartcontent.h"
#include "charts/chartscale.h"
#include "charts/charttext.h"
#include "charts/serieslayout.h"

#include <QLineF>
#include <QPointF>

#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace llmflation {

constexpr double markerRadius = 5.5; ///< pixels at text scale 1, pen included
constexpr double lineReach = 1.5;    ///< from a line's middle to what its pen covers

/// A step that a label is about, in pixels.
struct LabelledStep {
    std::uint32_t row = 0; ///< of the dataset
    QPointF start;
    double end = 0;
    double price = 0;
    bool opens = false; ///< the first of its series
    QColor color;
    double importance = 0;
};

/// Where a label may stand.
struct LabelSpot {
    QPointF centre;
    double degrees = 0;
    QLineF leader;
};

/// A label and the places it may take.
struct LabelCandidate {
    ChartText text;
    std::vector<LabelSpot> spots;
    double importance = 0;
    std::optional<LabelledStep> step;
    bool isRate = false; ///< of the fixed-rate line: told once for all series
};

/// What labels a chart would like to have, and where. Names of series come before all else, ends of the floor before
/// its middle, and there the deeper fall first.
class LabelWishes {
public:
    LabelWishes(const ChartContent &content, const ChartScale &scale, const std::vector<SeriesDrawing> &series,
                const std::vector<LawDrawing> &laws);

    /// As many as a plot of that size can hold.
    [[nodiscard]] std::vector<LabelCandidate> all();
    /// The same label with its model's name cut.
    [[nodiscard]] LabelCandidate brief(const LabelCandidate &label) const;

private:
    void wishName(std::size_t index);
    void wishSteps(const SeriesDrawing &drawing);
    void wishRate(const SeriesDrawing &drawing);
    void wishTrend(std::size_t index);
    void wishAlong(const QLineF &line, const QString &words, const QColor &color);
    void wishImportantSteps();
    [[nodiscard]] LabelCandidate stepLabel(const LabelledStep &step, const QString &text) const;
    void addLedSpots(LabelCandidate &label, QPointF marker) const;
    [[nodiscard]] QString stepText(const LabelledStep &step) const;
    [[nodiscard]] QString briefStepText(const LabelledStep &step) const;
    [[nodiscard]] QString elided(const QString &name, double room) const;
    [[nodiscard]] QString modelName(std::uint32_t row) const;

    const ChartContent &m_content;
    const ChartScale &m_scale;
    const std::vector<SeriesDrawing> &m_series;
    const std::vector<LawDrawing> &m_laws;
    ChartFonts m_fonts;
    double m_unit;
    std::vector<LabelCandidate> m_candidates;
    std::vector<LabelledStep> m_steps;
    std::set<std::pair<double, double>> m_toldSteps;
};

} // namespace llmflation
