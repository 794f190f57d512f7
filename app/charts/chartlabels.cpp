#include "charts/chartlabels.h"

#include "document/displaynames.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <set>

namespace llmflation {

namespace {

constexpr double markerRadius = 5.5; ///< pixels at text scale 1, pen included
constexpr double lineReach = 1.5;    ///< from a line's middle to what its pen covers

// Names of series come before all else, ends of the floor before its middle, and there the deeper fall first.
constexpr double nameImportance = 1000;
constexpr double endImportance = 100;
constexpr double rateImportance = 50;

/// A label and the outline of each place it may take.
struct Candidate {
    ChartText text;
    std::vector<QPointF> centres;
    std::vector<double> degrees; ///< one for each centre, or none: all upright
    double importance = 0;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

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
    std::vector<ChartText> placed()
    {
        std::vector<LabelWish> wishes;
        for (const Candidate &candidate : m_candidates)
            wishes.push_back({candidate.importance, outlines(candidate)});
        const auto places = placeLabels(wishes, labelObstacles(m_series, m_unit), m_scale.plot);
        std::vector<ChartText> texts;
        bool rateTold = false;
        for (std::size_t i = 0; i < places.size(); ++i) {
            Candidate &candidate = m_candidates[i];
            const bool isRate = !candidate.degrees.empty();
            if (!places[i] || (isRate && rateTold))
                continue;
            rateTold = rateTold || isRate;
            candidate.text.centre = candidate.centres[*places[i]];
            if (isRate)
                candidate.text.degrees = candidate.degrees[*places[i]];
            texts.push_back(candidate.text);
        }
        return texts;
    }

    std::vector<Outline> outlines(const Candidate &candidate) const
    {
        const ChartText &text = candidate.text;
        const QSizeF size(text.size.width() + 2 * text.padding.width() + 4 * m_unit,
                          text.size.height() + 2 * text.padding.height());
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
            const double end = std::round(m_scale.x(step.to));
            m_candidates.push_back(stepLabel(step, drawing.color, start, end));
            m_candidates.back().importance = change + (atEnd ? endImportance : 0);
        }
    }

    Candidate stepLabel(const FloorStep &step, const QColor &color, QPointF start, double end) const
    {
        const auto model = m_content.table->strings().view(m_content.dataset->model[step.row]);
        const QString name = QFontMetricsF(m_fonts.label)
                                 .elidedText(QString::fromUtf8(model.data(), static_cast<qsizetype>(model.size())),
                                             Qt::ElideMiddle, 190 * m_unit);
        Candidate label;
        label.text = chartText(name + QLatin1Char(' ') + formatPrice(step.price), m_fonts.label, color);
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
