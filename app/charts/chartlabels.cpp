#include "charts/chartlabels.h"

#include "analysis/forecast.h"
#include "document/displaynames.h"
#include "document/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace llmflation {

namespace {

constexpr double markerRadius = 5.5; ///< pixels at text scale 1, pen included
constexpr double lineReach = 1.5;    ///< from a line's middle to what its pen covers

// Names of series come before all else, ends of the floor before its middle, and there the deeper fall first.
constexpr double nameImportance = 1000;
constexpr double endImportance = 100;
constexpr double rateImportance = 50;

// Room for a model's name, in pixels at scale 1: as a rule, and where that finds no place.
constexpr double fullName = 230;
constexpr double briefName = 130;

/// A step that a label is about, in pixels.
struct LabelledStep {
    std::uint32_t row = 0; ///< of the dataset
    QPointF start;
    double end = 0;
    double price = 0;
    bool opens = false; ///< the first of its series
    QColor color;
};

/// Where a label may stand.
struct Spot {
    QPointF centre;
    double degrees = 0;
    QLineF leader;
};

/// A label and the places it may take.
struct Candidate {
    ChartText text;
    std::vector<Spot> spots;
    double importance = 0;
    std::optional<LabelledStep> step;
    bool isRate = false; ///< of the fixed-rate line: told once for all series
};

/// A forecast's figure deserves no more.
double roundedToDigits(double value, int digits)
{
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - digits + 1);
    return std::round(value / unit) * unit;
}

QString rateText(double rate)
{
    return rate > 1 ? tr("%1× cheaper per year").arg(formatNumber(rate))
                    : tr("%1× dearer per year").arg(formatNumber(1 / rate));
}

class LabelLayout {
public:
    LabelLayout(const ChartContent &content, const ChartScale &scale, const std::vector<SeriesDrawing> &series,
                const std::vector<LawDrawing> &laws)
        : m_content(content)
        , m_scale(scale)
        , m_series(series)
        , m_laws(laws)
        , m_fonts(content.textScale)
        , m_unit(content.textScale)
    {
    }

    std::vector<ChartText> layOut()
    {
        for (std::size_t i = 0; i < m_series.size(); ++i) {
            wishName(i);
            wishSteps(m_series[i]);
            wishRate(m_series[i]);
            wishTrend(i);
        }
        for (const LawDrawing &law : m_laws)
            wishAlong(law.line, law.name, m_content.theme->mutedText);
        return placed();
    }

private:
    /// Those that find no place in full try again with their model's name cut.
    std::vector<ChartText> placed()
    {
        auto obstacles = labelObstacles(m_series, m_laws, m_unit);
        std::vector<ChartText> texts;
        const std::vector<Candidate> left = place(m_candidates, obstacles, texts);
        std::vector<Candidate> brief;
        for (const Candidate &candidate : left)
            if (candidate.step)
                brief.push_back(stepLabel(*candidate.step, briefStepText(*candidate.step), candidate.importance));
        place(brief, obstacles, texts);
        return texts;
    }

    /// Adds what found a place to `obstacles` and `texts`, and gives back the rest.
    std::vector<Candidate> place(const std::vector<Candidate> &candidates, std::vector<Outline> &obstacles,
                                 std::vector<ChartText> &texts)
    {
        std::vector<LabelWish> wishes;
        wishes.reserve(candidates.size());
        for (const Candidate &candidate : candidates)
            wishes.push_back({candidate.importance, placesOf(candidate)});
        const auto places = placeLabels(wishes, obstacles, m_scale.plot);
        std::vector<Candidate> left;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const Candidate &candidate = candidates[i];
            if (!places[i])
                left.push_back(candidate);
            if (!places[i] || (candidate.isRate && std::exchange(m_rateTold, true)))
                continue;
            const Spot &spot = candidate.spots[*places[i]];
            texts.push_back(candidate.text);
            texts.back().centre = spot.centre;
            texts.back().degrees = spot.degrees;
            texts.back().leader = spot.leader;
            const LabelPlace &place = wishes[i].places[*places[i]];
            obstacles.push_back(place.box);
            if (place.leader)
                obstacles.push_back(*place.leader);
        }
        return left;
    }

    std::vector<LabelPlace> placesOf(const Candidate &candidate) const
    {
        const ChartText &text = candidate.text;
        const QSizeF size(text.size.width() + 2 * text.padding.width() + 4 * m_unit,
                          text.size.height() + 2 * text.padding.height() + 1 * m_unit);
        std::vector<LabelPlace> places;
        for (const Spot &spot : candidate.spots) {
            LabelPlace place{turnedBoxOutline(spot.centre, size, spot.degrees), {}};
            if (!spot.leader.isNull())
                place.leader = lineOutline(spot.leader.p1(), spot.leader.p2());
            places.push_back(place);
        }
        return places;
    }

    void wishName(std::size_t index)
    {
        const SeriesDrawing &drawing = m_series[index];
        if (drawing.runs.empty())
            return;
        const AnalysisResult &result = *m_content.result;
        Candidate name;
        name.text = chartText(thresholdTitle(result.settings.benchmark, result.series[index].threshold), m_fonts.badge,
                              m_content.theme->surface);
        name.text.ground = drawing.color;
        name.text.padding = QSizeF(5, 2) * m_unit;
        name.importance = nameImportance;
        const double half = name.text.size.width() / 2 + name.text.padding.width();
        const double line = name.text.size.height() + 2 * name.text.padding.height() + 2 * m_unit;
        const QPointF end = drawing.runs.back().last();
        const QPointF start = drawing.runs.front().first();
        const double rightOf = end.x() + half + (markerRadius + 4) * m_unit;
        for (const int lines : {0, 1, -1, 2, -2, 3, -3, 4, -4})
            addSpot(name, {rightOf, end.y() + lines * line});
        for (const double side : {-1.0, 1.0})
            addSpot(name, {end.x() - half, end.y() + side * line});
        addSpot(name, {start.x() + half, start.y() - 2 * line});
        addSpot(name, {start.x() - half - 10 * m_unit, start.y()});
        for (const int lines : {1, 2, 3})
            addSpot(name, {start.x() - half - 10 * m_unit, start.y() + lines * line});
        m_candidates.push_back(std::move(name));
    }

    static void addSpot(Candidate &candidate, QPointF centre) { candidate.spots.push_back({centre, 0, {}}); }

    void wishSteps(const SeriesDrawing &drawing)
    {
        double previous = 0;
        for (std::size_t i = 0; i < drawing.steps.size(); ++i) {
            const FloorStep &step = drawing.steps[i];
            const bool atEnd = i == 0 || i + 1 == drawing.steps.size();
            const double change = previous > 0 ? std::abs(std::log10(previous / step.price)) : 0;
            previous = step.price;
            const QPointF start = drawing.markers[static_cast<qsizetype>(i)];
            const bool told = !m_toldSteps.emplace(start.x(), start.y()).second; // by a series that shares this step
            if (told || (!atEnd && change == 0) || !m_scale.plot.contains(start))
                continue;
            const LabelledStep labelled{step.row,   start,  std::round(m_scale.x(step.to)),
                                        step.price, i == 0, drawing.color};
            m_candidates.push_back(stepLabel(labelled, stepText(labelled), change + (atEnd ? endImportance : 0)));
        }
    }

    QString stepText(const LabelledStep &step) const
    {
        return elided(modelName(step.row), fullName) + QLatin1Char(' ') +
               formatPriceIn(m_content.options.unit, step.price);
    }

    /// Without what stands in brackets: a version, as a rule.
    QString briefStepText(const LabelledStep &step) const
    {
        return elided(modelName(step.row).section(QStringLiteral(" ("), 0, 0), briefName) + QLatin1Char(' ') +
               formatPriceIn(m_content.options.unit, step.price);
    }

    QString elided(const QString &name, double room) const
    {
        return QFontMetricsF(m_fonts.label).elidedText(name, Qt::ElideMiddle, room * m_unit);
    }

    QString modelName(std::uint32_t row) const
    {
        return toQString(m_content.dataset->name(m_content.dataset->model[row]));
    }

    Candidate stepLabel(const LabelledStep &step, const QString &text, double importance) const
    {
        const QPointF start = step.start;
        const double end = step.end;
        Candidate label;
        label.step = step;
        label.importance = importance;
        label.text = chartText(text, m_fonts.label, step.color);
        label.text.ground = m_content.theme->surface;
        label.text.ground.setAlphaF(0.82F);
        const double half = label.text.size.width() / 2;
        const double up = label.text.size.height() / 2 + (lineReach + 1.5) * m_unit;
        const double aside = half + (markerRadius + 3) * m_unit;
        const double upAside = up + 3 * m_unit;
        for (const QPointF centre : {
                 start + QPointF(aside, -up),                  // above the step, right of its marker
                 start + QPointF(half, -upAside - 2 * m_unit), // above the marker
                 {end - half - 3 * m_unit, start.y() - up},    // above the step's end
                 start + QPointF(aside, up),                   // below
                 start + QPointF(half - 4 * m_unit, upAside),  // below the marker
                 {end + half + 7 * m_unit, start.y()},         // right of the fall
                 start + QPointF(-aside, 0),                   // left of the marker
                 start + QPointF(-aside, up),                  // left, below
                 start + QPointF(-half + 4 * m_unit, upAside + m_unit),
                 {end + half + 7 * m_unit, start.y() - up},
                 start + QPointF(-aside, -up),
             })
            addSpot(label, centre);
        if (step.opens) // nothing comes down to the marker: the label may stand higher, over a line that leaves it
            for (const double lift : {8.0, 14.0})
                addSpot(label, start + QPointF(half, -upAside - lift * m_unit));
        addLedSpots(label, start);
        return label;
    }

    /// Further off, with a line to the marker: above all up to the right and down to the left, where a falling floor
    /// leaves room.
    void addLedSpots(Candidate &label, QPointF marker) const
    {
        const QSizeF size = label.text.size / 2;
        static constexpr QPointF sides[] = {{1, -1},  {0.35, -1.2}, {-1, 1},    {-0.35, 1.2},
                                            {1, 0.9}, {0.35, 1.2},  {-1, -0.9}, {-0.35, -1.2}};
        for (const double far : {26.0, 44.0, 66.0, 96.0}) {
            for (const QPointF side : sides) {
                const QPointF end = marker + side * far * m_unit;
                const QPointF away = QLineF(marker, end).unitVector().p2() - marker;
                const QPointF centre(end.x() + (side.x() > 0 ? 1 : -1) * (size.width() + 1 * m_unit),
                                     end.y() + (side.y() > 0 ? 1 : -1) * (size.height() - 4 * m_unit));
                label.spots.push_back({centre, 0, QLineF(marker + away * (markerRadius + 2) * m_unit, end)});
            }
        }
    }

    void wishRate(const SeriesDrawing &drawing)
    {
        if (drawing.fixedRate.isNull())
            return;
        wishAlong(drawing.fixedRate, rateText(m_content.result->settings.rate), drawing.color);
        m_candidates.back().isRate = true;
    }

    /// The trend's rate along it, and the price that it foresees at its end.
    void wishTrend(std::size_t index)
    {
        const SeriesDrawing &drawing = m_series[index];
        const auto &trend = m_content.result->series[index].trend;
        if (!trend)
            return;
        if (!drawing.trend.isNull())
            wishAlong(drawing.trend, tr("trend: %1 a year").arg(formatFactor(trend->factorPerYear)), drawing.color);
        if (drawing.forecast.isNull())
            return;
        const Day end = forecastEnd(m_content);
        const TrendPrice foreseen = priceOnTrend(*trend, end);
        const PriceUnit unit = m_content.options.unit;
        Candidate label;
        label.text = chartText(
            tr("%1 by %2").arg(formatPriceIn(unit, roundedToDigits(foreseen.price, 2)), formatMonth(monthOf(end))),
            m_fonts.label, drawing.color);
        label.importance = endImportance;
        const QSizeF size = label.text.size / 2;
        const QPointF at = drawing.forecast.p2();
        for (const double up : {1.0, -1.0, 2.2, -2.2})
            addSpot(label, at + QPointF(-size.width() - 3 * m_unit, -up * (size.height() + 5 * m_unit)));
        m_candidates.push_back(std::move(label));
    }

    void wishAlong(const QLineF &line, const QString &words, const QColor &color)
    {
        Candidate label;
        label.text = chartText(words, m_fonts.label, color);
        label.importance = rateImportance;
        const double degrees = -line.angle() < -90 ? 360 - line.angle() : -line.angle();
        const double away = label.text.size.height() / 2 + 4 * m_unit;
        const QLineF normal = line.normalVector().unitVector();
        const QPointF aside = QPointF(normal.dx(), normal.dy()) * away;
        if (!line.isNull())
            for (const double side : {1.0, -1.0})
                for (int percent = 4; percent <= 96; percent += 4)
                    label.spots.push_back({line.pointAt(percent / 100.0) + side * aside, degrees, {}});
        m_candidates.push_back(std::move(label));
    }

    const ChartContent &m_content;
    const ChartScale &m_scale;
    const std::vector<SeriesDrawing> &m_series;
    const std::vector<LawDrawing> &m_laws;
    ChartFonts m_fonts;
    double m_unit;
    std::vector<Candidate> m_candidates;
    std::set<std::pair<double, double>> m_toldSteps;
    bool m_rateTold = false;
};

} // namespace

std::vector<Outline> labelObstacles(const std::vector<SeriesDrawing> &series, const std::vector<LawDrawing> &laws,
                                    double textScale)
{
    const double reach = lineReach * textScale;
    const double radius = markerRadius * textScale;
    std::vector<Outline> obstacles;
    const auto addLine = [&obstacles](const QLineF &line) {
        if (!line.isNull())
            obstacles.push_back(lineOutline(line.p1(), line.p2()));
    };
    for (const SeriesDrawing &drawing : series) {
        for (const QPolygonF &run : drawing.runs)
            for (qsizetype i = 1; i < run.size(); ++i)
                obstacles.push_back(
                    boxOutline(QRectF(run[i - 1], run[i]).normalized().adjusted(-reach, -reach, reach, reach)));
        for (const QPointF &marker : drawing.markers)
            obstacles.push_back(boxOutline(QRectF(marker - QPointF(radius, radius), 2 * QSizeF(radius, radius))));
        for (const QLineF &line : {drawing.fixedRate, drawing.trend, drawing.forecast})
            addLine(line);
    }
    for (const LawDrawing &law : laws)
        addLine(law.line);
    return obstacles;
}

std::vector<ChartText> layOutLabels(const ChartContent &content, const ChartScale &scale,
                                    const std::vector<SeriesDrawing> &series, const std::vector<LawDrawing> &laws)
{
    return LabelLayout(content, scale, series, laws).layOut();
}

} // namespace llmflation
