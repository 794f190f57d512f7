#pragma once

#include "charts/chartcontent.h"
#include "charts/chartscale.h"

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace llmflation {

/// A note laid out, in pixels of the chart.
struct AnnotationBox {
    bool inView = false; ///< its day, and its price if it has one, are within the plot
    QRectF box;          ///< the text with its padding
    QSizeF padding;
    QStringList lines; ///< of the text, as they fit the box
    QFont font;
    QPointF anchor;  ///< what the note is about: its price at its day, or the top of the plot there
    QLineF leader;   ///< from the box to what it is about; null where they touch
    QLineF dateLine; ///< down the plot; null for a note at a price

    /// Where a line of the text begins.
    [[nodiscard]] QPointF baseline(qsizetype line) const;
};

[[nodiscard]] AnnotationBox annotationBox(const Annotation &annotation, const ChartScale &scale,
                                          const ChartContent &content);

/// One for each of the content's notes.
[[nodiscard]] std::vector<AnnotationBox> annotationBoxes(const ChartContent &content, const ChartScale &scale);

/// The annotation with the offset that puts its box's top left corner there.
[[nodiscard]] Annotation movedTo(Annotation annotation, QPointF topLeft, const ChartScale &scale,
                                 const ChartContent &content);

} // namespace llmflation
