#include "charts/chartlabels.h"

#include "charts/labelwishes.h"

#include <utility>

namespace llmflation {

namespace {

class LabelLayout {
public:
    LabelLayout(const ChartContent &content, const ChartScale &scale, const std::vector<SeriesDrawing> &series,
                const std::vector<LawDrawing> &laws, std::span<const AnnotationBox> notes)
        : m_content(content)
        , m_scale(scale)
        , m_series(series)
        , m_laws(laws)
        , m_notes(notes)
        , m_unit(content.textScale)
    {
    }

    /// Those that find no place in full try again with their model's name cut.
    std::vector<ChartText> layOut()
    {
        auto obstacles = labelObstacles(m_series, m_laws, m_unit);
        for (const AnnotationBox &note : m_notes)
            if (note.inView)
                obstacles.push_back(boxOutline(note.box));
        std::vector<ChartText> texts;
        LabelWishes wishes(m_content, m_scale, m_series, m_laws);
        const std::vector<LabelCandidate> left = place(wishes.all(), obstacles, texts);
        std::vector<LabelCandidate> brief;
        for (const LabelCandidate &candidate : left)
            if (candidate.step)
                brief.push_back(wishes.brief(candidate));
        place(brief, obstacles, texts);
        return texts;
    }

private:
    /// Adds what found a place to `obstacles` and `texts`, and gives back the rest.
    std::vector<LabelCandidate> place(const std::vector<LabelCandidate> &candidates, std::vector<Outline> &obstacles,
                                      std::vector<ChartText> &texts)
    {
        std::vector<LabelWish> wishes;
        wishes.reserve(candidates.size());
        for (const LabelCandidate &candidate : candidates)
            wishes.push_back({candidate.importance, placesOf(candidate)});
        const auto places = placeLabels(wishes, obstacles, m_scale.plot);
        std::vector<LabelCandidate> left;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const LabelCandidate &candidate = candidates[i];
            if (!places[i])
                left.push_back(candidate);
            if (!places[i] || (candidate.isRate && std::exchange(m_rateTold, true)))
                continue;
            const LabelSpot &spot = candidate.spots[*places[i]];
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

    std::vector<LabelPlace> placesOf(const LabelCandidate &candidate) const
    {
        const ChartText &text = candidate.text;
        const QSizeF size(text.size.width() + 2 * text.padding.width() + 4 * m_unit,
                          text.size.height() + 2 * text.padding.height() + 1 * m_unit);
        std::vector<LabelPlace> places;
        for (const LabelSpot &spot : candidate.spots) {
            LabelPlace place{turnedBoxOutline(spot.centre, size, spot.degrees), {}};
            if (!spot.leader.isNull())
                place.leader = lineOutline(spot.leader.p1(), spot.leader.p2());
            places.push_back(place);
        }
        return places;
    }

    const ChartContent &m_content;
    const ChartScale &m_scale;
    const std::vector<SeriesDrawing> &m_series;
    const std::vector<LawDrawing> &m_laws;
    std::span<const AnnotationBox> m_notes;
    double m_unit;
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
                                    const std::vector<SeriesDrawing> &series, const std::vector<LawDrawing> &laws,
                                    std::span<const AnnotationBox> notes)
{
    return LabelLayout(content, scale, series, laws, notes).layOut();
}

} // namespace llmflation
