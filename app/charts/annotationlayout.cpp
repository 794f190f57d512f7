#include "charts/annotationlayout.h"

#include "charts/charttext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

// Pixels at text scale 1.
constexpr double widestText = 180;
constexpr double distance = 14; ///< from the point to its box, where the note has no offset
constexpr double noteFontSize = 12;
const QSizeF boxPadding(7, 5);
constexpr int mostLines = 12;

double clampedTo(double value, double least, double greatest)
{
    return std::max(least, std::min(value, greatest));
}

/// Where the top left corner stands without an offset.
QPointF restingPlace(const AnnotationBox &note, bool hasPrice, double unit)
{
    if (!hasPrice)
        return note.anchor + QPointF(6, 6) * unit;
    return note.anchor + QPointF(distance * unit, -distance * unit - note.box.height());
}

QPointF nearestOf(const QRectF &box, QPointF point)
{
    return {clampedTo(point.x(), box.left(), box.right()), clampedTo(point.y(), box.top(), box.bottom())};
}

/// Size, anchor and resting place.
AnnotationBox atRest(const Annotation &annotation, const ChartScale &scale, const ChartContent &content)
{
    const double unit = content.textScale;
    AnnotationBox note;
    note.font = chartFont(noteFontSize * unit);
    note.padding = boxPadding * unit;
    note.lines = wrappedText(QString::fromStdString(annotation.text), note.font, widestText * unit, mostLines);
    note.anchor = annotation.price ? scale.at(annotation.day, *annotation.price)
                                   : QPointF(scale.x(annotation.day), scale.plot.top());
    note.inView = scale.plot.adjusted(-0.5, -0.5, 0.5, 0.5).contains(note.anchor);
    const QFontMetricsF metrics(note.font);
    double width = 0;
    for (const QString &line : note.lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    note.box.setSize({std::ceil(width + 2 * note.padding.width()),
                      std::ceil(static_cast<double>(note.lines.size()) * metrics.lineSpacing() - metrics.leading() +
                                2 * note.padding.height())});
    note.box.moveTopLeft(restingPlace(note, annotation.price.has_value(), unit));
    return note;
}

} // namespace

QPointF AnnotationBox::baseline(qsizetype line) const
{
    const QFontMetricsF metrics(font);
    return box.topLeft() + QPointF(padding.width(), padding.height() + metrics.ascent() +
                                                        static_cast<double>(line) * metrics.lineSpacing());
}

AnnotationBox annotationBox(const Annotation &annotation, const ChartScale &scale, const ChartContent &content)
{
    const double unit = content.textScale;
    AnnotationBox note = atRest(annotation, scale, content);
    const QPointF wanted = note.box.topLeft() + QPointF(annotation.offsetX, annotation.offsetY) * unit;
    const QRectF &plot = scale.plot;
    note.box.moveTopLeft({std::round(clampedTo(wanted.x(), plot.left() + 2, plot.right() - note.box.width() - 2)),
                          std::round(clampedTo(wanted.y(), plot.top() + 2, plot.bottom() - note.box.height() - 2))});
    QPointF aim = note.anchor;
    if (!annotation.price) {
        note.dateLine = {note.anchor, {note.anchor.x(), plot.bottom()}};
        aim.setY(note.box.center().y());
    }
    const QPointF start = nearestOf(note.box, aim);
    if (start != aim)
        note.leader = {start, aim};
    return note;
}

std::vector<AnnotationBox> annotationBoxes(const ChartContent &content, const ChartScale &scale)
{
    std::vector<AnnotationBox> boxes;
    boxes.reserve(content.annotations.size());
    for (const Annotation &annotation : content.annotations)
        boxes.push_back(annotationBox(annotation, scale, content));
    return boxes;
}

Annotation movedTo(Annotation annotation, QPointF topLeft, const ChartScale &scale, const ChartContent &content)
{
    const QPointF offset = (topLeft - atRest(annotation, scale, content).box.topLeft()) / content.textScale;
    annotation.offsetX = offset.x();
    annotation.offsetY = offset.y();
    return annotation;
}

} // namespace llmflation
