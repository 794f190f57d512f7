#include "charts/labelwishes.h"

#include "analysis/forecast.h"
#include "document/displaynames.h"
#include "document/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

constexpr double nameImportance = 1000;
constexpr double endImportance = 100;
constexpr double rateImportance = 50;

// Room for a model's name, in pixels at scale 1: as a rule, and where that finds no place.
constexpr double fullName = 230;
constexpr double briefName = 130;

/// A forecast's figure deserves no more.
double roundedToDigits(double value, int digits)
{
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - digits + 1);
    return std::round(value / unit) * unit;
}

QString rateText(double rate)
{
    return rate > 1 ? llmflation::tr("%1× cheaper per year").arg(formatNumber(rate))
                    : llmflation::tr("%1× dearer per year").arg(formatNumber(1 / rate));
}

void addSpot(LabelCandidate &candidate, QPointF centre)
{
    candidate.spots.push_back({centre, 0, {}});
}

} // namespace

LabelWishes::LabelWishes(const ChartContent &content, const ChartScale &scale, const std::vector<SeriesDrawing> &series,
                         const std::vector<LawDrawing> &laws)
    : m_content(content)
    , m_scale(scale)
    , m_series(series)
    , m_laws(laws)
    , m_fonts(content.textScale)
    , m_unit(content.textScale)
{
}

std::vector<LabelCandidate> LabelWishes::all()
{
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        wishName(i);
        wishSteps(m_series[i]);
        wishRate(m_series[i]);
        wishTrend(i);
    }
    for (const LawDrawing &law : m_laws)
        wishAlong(law.line, law.name, m_content.theme->mutedText);
    wishImportantSteps();
    return std::move(m_candidates);
}

LabelCandidate LabelWishes::brief(const LabelCandidate &label) const
{
    return stepLabel(*label.step, briefStepText(*label.step));
}

void LabelWishes::wishName(std::size_t index)
{
    const SeriesDrawing &drawing = m_series[index];
    if (drawing.runs.empty())
        return;
    const AnalysisResult &result = *m_content.result;
    LabelCandidate name;
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

void LabelWishes::wishSteps(const SeriesDrawing &drawing)
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
        m_steps.push_back({step.row, start, std::round(m_scale.x(step.to)), step.price, i == 0, drawing.color,
                           change + (atEnd ? endImportance : 0)});
    }
}

/// As many as the plot may have room for: to look for room takes time.
void LabelWishes::wishImportantSteps()
{
    const double side = 120 * m_unit; // of a square for each label
    const auto most = static_cast<std::size_t>(m_scale.plot.width() * m_scale.plot.height() / (side * side));
    std::ranges::stable_sort(m_steps, std::ranges::greater{}, &LabelledStep::importance);
    m_steps.resize(std::min(m_steps.size(), std::max<std::size_t>(most, 12)));
    for (const LabelledStep &step : m_steps)
        m_candidates.push_back(stepLabel(step, stepText(step)));
}

QString LabelWishes::stepText(const LabelledStep &step) const
{
    return elided(modelName(step.row), fullName) + QLatin1Char(' ') + formatPriceIn(m_content.options.unit, step.price);
}

/// Without what stands in brackets: a version, as a rule.
QString LabelWishes::briefStepText(const LabelledStep &step) const
{
    return elided(modelName(step.row).section(QStringLiteral(" ("), 0, 0), briefName) + QLatin1Char(' ') +
           formatPriceIn(m_content.options.unit, step.price);
}

QString LabelWishes::elided(const QString &name, double room) const
{
    const bool fits = textSize(name, m_fonts.label).width() <= room * m_unit;
    return fits ? name : QFontMetricsF(m_fonts.label).elidedText(name, Qt::ElideMiddle, room * m_unit);
}

QString LabelWishes::modelName(std::uint32_t row) const
{
    return toQString(m_content.dataset->name(m_content.dataset->model[row]));
}

LabelCandidate LabelWishes::stepLabel(const LabelledStep &step, const QString &text) const
{
    const QPointF start = step.start;
    const double end = step.end;
    LabelCandidate label;
    label.step = step;
    label.importance = step.importance;
    label.text = chartText(text, m_fonts.label, step.color);
    if (!m_content.transparent) {
        label.text.ground = m_content.theme->surface;
        label.text.ground.setAlphaF(0.82F);
    }
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
void LabelWishes::addLedSpots(LabelCandidate &label, QPointF marker) const
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

void LabelWishes::wishRate(const SeriesDrawing &drawing)
{
    if (drawing.fixedRate.isNull())
        return;
    wishAlong(drawing.fixedRate, rateText(m_content.result->settings.rate), drawing.color);
    m_candidates.back().isRate = true;
}

/// The trend's rate along it, and the price that it foresees at its end.
void LabelWishes::wishTrend(std::size_t index)
{
    const SeriesDrawing &drawing = m_series[index];
    const auto &trend = m_content.result->series[index].trend;
    if (!trend)
        return;
    if (!drawing.trend.isNull())
        wishAlong(drawing.trend, llmflation::tr("trend: %1 a year").arg(formatFactor(trend->factorPerYear)),
                  drawing.color);
    if (drawing.forecast.isNull())
        return;
    const Day end = forecastEnd(m_content);
    const TrendPrice foreseen = priceOnTrend(*trend, end);
    const PriceUnit unit = m_content.options.unit;
    LabelCandidate label;
    label.text = chartText(llmflation::tr("%1 by %2")
                               .arg(formatPriceIn(unit, roundedToDigits(foreseen.price, 2)), formatMonth(monthOf(end))),
                           m_fonts.label, drawing.color);
    label.importance = endImportance;
    const QSizeF size = label.text.size / 2;
    const QPointF at = drawing.forecast.p2();
    for (const double up : {1.0, -1.0, 2.2, -2.2})
        addSpot(label, at + QPointF(-size.width() - 3 * m_unit, -up * (size.height() + 5 * m_unit)));
    m_candidates.push_back(std::move(label));
}

void LabelWishes::wishAlong(const QLineF &line, const QString &words, const QColor &color)
{
    LabelCandidate label;
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

} // namespace llmflation
