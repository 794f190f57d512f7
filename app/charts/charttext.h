#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace llmflation {

/// One line of text at its place. Drawn as text, so that SVG and PDF keep it as such.
struct ChartText {
    QString text;
    QFont font;
    QColor color;
    QPointF centre;
    QSizeF size;        ///< of the text itself
    double degrees = 0; ///< clockwise
    QColor ground;      ///< of a rounded box behind the text; invalid: none
    QSizeF padding;     ///< of that box about the text
    QLineF leader;      ///< from the text to what it is about; null: none
};

[[nodiscard]] QSizeF textSize(const QString &text, const QFont &font);
/// Lines no wider than `width`, broken between words, or letters where a language has no spaces, and where the text
/// breaks them; what is behind the last of `most` is elided.
[[nodiscard]] QStringList wrappedText(QString text, const QFont &font, double width, qsizetype most);

[[nodiscard]] ChartText chartText(const QString &text, const QFont &font, const QColor &color);

void drawText(QPainter &painter, const ChartText &text);

/// The chart's fonts, for a scale of 1 or another.
struct ChartFonts {
    QFont title;
    QFont subtitle;
    QFont axis;
    QFont axisYear;
    QFont label;
    QFont badge;

    explicit ChartFonts(double scale);
};

} // namespace llmflation
