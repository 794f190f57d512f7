#include "charts/chartlabels.h"

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

/// A label and the places it may take.
struct Candidate {
    ChartText text;
    std::vector<QPointF> centres;
    std::vector<double> degrees; ///< one for each centre, or none: all upright
    double importance = 0;
    std::optional<LabelledStep> step;
};

QString rateText(double rate)
{
    return rate > 1 ? tr("%1× cheaper per year").arg(formatNumber(rate))
                    : tr("%1× dearer per year").arg(formatNumber(1 / rate));
}

class LabelLayout {
public:
    LabelLayout(const ChartContent &content, const ChartScale &scale, const std::vector<SeriesDrawing> &series)
        : m_content(content)
        , m_scale(scale)
        , m_series(series)
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
        }
        return placed();
    }

private:
    /// Those that find no place in full try again with their model's name cut.
    std::vector<ChartText> placed()
    {
        auto obstacles = labelObstacles(m_series, m_unit);
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
            wishes.push_back({candidate.importance, outlines(candidate)});
        const auto places = placeLabels(wishes, obstacles, m_scale.plot);
        std::vector<Candidate> left;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const Candidate &candidate = candidates[i];
            const bool isRate = !candidate.degrees.empty();
            if (!places[i])
                left.push_back(candidate);
            if (!places[i] || (isRate && std::exchange(m_rateTold, true)))
                continue;
            texts.push_back(candidate.text);
            texts.back().centre = candidate.centres[*places[i]];
            texts.back().degrees = isRate ? candidate.degrees[*places[i]] : 0;
            obstacles.push_back(wishes[i].places[*places[i]]);
        }
        return left;
    }

    std::vector<Outline> outlines(const Candidate &candidate) const
    {
        const ChartText &text = candidate.text;
        const QSizeF size(text.size.width() + 2 * text.padding.width() + 4 * m_unit,
                          text.size.height() + 2 * text.padding.height() + 1 * m_unit);
        std::vector<Outline> result;
        for (std::size_t i = 0; i < candidate.centres.size(); ++i)
            result.push_back(
                candidate.degrees.empty()
                    ? boxOutline(QRectF(candidate.centres[i] - QPointF(size.width(), size.height()) / 2, size))
                    : turnedBoxOutline(candidate.centres[i], size, candidate.degrees[i]));
        return result;
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
            name.centres.emplace_back(rightOf, end.y() + lines * line);
        for (const double side : {-1.0, 1.0})
            name.centres.emplace_back(end.x() - half, end.y() + side * line);
        name.centres.emplace_back(start.x() + half, start.y() - 2 * line);
        name.centres.emplace_back(start.x() - half - 10 * m_unit, start.y());
        for (const int lines : {1, 2, 3})
            name.centres.emplace_back(start.x() - half - 10 * m_unit, start.y() + lines * line);
        m_candidates.push_back(std::move(name));
    }

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
        return elided(modelName(step.row), fullName) + QLatin1Char(' ') + formatPrice(step.price);
    }

    /// Without what stands in brackets: a version, as a rule.
    QString briefStepText(const LabelledStep &step) const
    {
        return elided(modelName(step.row).section(QStringLiteral(" ("), 0, 0), briefName) + QLatin1Char(' ') +
               formatPrice(step.price);
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
        label.centres = {
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
        };
        if (step.opens) // nothing comes down to the marker: the label may stand higher, over a line that leaves it
            for (const double lift : {8.0, 14.0})
                label.centres.push_back(start + QPointF(half, -upAside - lift * m_unit));
        return label;
    }

    void wishRate(const SeriesDrawing &drawing)
    {
        if (drawing.fixedRate.isNull())
            return;
        Candidate rate;
        rate.text = chartText(rateText(m_content.result->settings.rate), m_fonts.label, drawing.color);
        rate.importance = rateImportance;
        const double degrees = -drawing.fixedRate.angle();
        const double away = rate.text.size.height() / 2 + 4 * m_unit;
        const QLineF normal = drawing.fixedRate.normalVector().unitVector();
        const QPointF aside = QPointF(normal.dx(), normal.dy()) * away;
        for (const double side : {1.0, -1.0})
            for (int percent = 4; percent <= 96; percent += 4) {
                rate.centres.push_back(drawing.fixedRate.pointAt(percent / 100.0) + side * aside);
                rate.degrees.push_back(degrees);
            }
        m_candidates.push_back(std::move(rate));
    }

    const ChartContent &m_content;
    const ChartScale &m_scale;
    const std::vector<SeriesDrawing> &m_series;
    ChartFonts m_fonts;
    double m_unit;
    std::vector<Candidate> m_candidates;
    std::set<std::pair<double, double>> m_toldSteps;
    bool m_rateTold = false;
};

} // namespace

std::vector<Outline> labelObstacles(const std::vector<SeriesDrawing> &series, double textScale)
{
    const double reach = lineReach * textScale;
    const double radius = markerRadius * textScale;
    std::vector<Outline> obstacles;
    for (const SeriesDrawing &drawing : series) {
        for (const QPolygonF &run : drawing.runs)
            for (qsizetype i = 1; i < run.size(); ++i)
                obstacles.push_back(
                    boxOutline(QRectF(run[i - 1], run[i]).normalized().adjusted(-reach, -reach, reach, reach)));
        for (const QPointF &marker : drawing.markers)
            obstacles.push_back(boxOutline(QRectF(marker - QPointF(radius, radius), 2 * QSizeF(radius, radius))));
        if (!drawing.fixedRate.isNull())
            obstacles.push_back(lineOutline(drawing.fixedRate.p1(), drawing.fixedRate.p2()));
    }
    return obstacles;
}

std::vector<ChartText> layOutLabels(const ChartContent &content, const ChartScale &scale,
                                    const std::vector<SeriesDrawing> &series)
{
    return LabelLayout(content, scale, series).layOut();
}

} // namespace llmflation
