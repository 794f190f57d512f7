#include "charts/charttext.h"

#include "theme/theme.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QTextLayout>

namespace llmflation {

QSizeF textSize(const QString &text, const QFont &font)
{
    // A chart is laid out anew at every step of a slider, with the same texts: shaping them was a third of the time.
    static QCache<QString, QSizeF> sizes(5000);
    const QString key = text + QChar(font.pixelSize()) + QChar(font.weight()) + font.family();
    if (const QSizeF *known = sizes.object(key))
        return *known;
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text), metrics.ascent() + metrics.descent());
    sizes.insert(key, new QSizeF(size));
    return size;
}

QStringList wrappedText(QString text, const QFont &font, double width, qsizetype most)
{
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isCut = lines.size() + 1 == most && line.textStart() + line.textLength() < text.size();
        QString words = text.mid(line.textStart(), isCut ? -1 : line.textLength());
        words = words.replace(QChar::LineSeparator, QLatin1Char(' ')).trimmed();
        lines << (isCut ? QFontMetricsF(font).elidedText(words, Qt::ElideRight, width) : words);
    }
    layout.endLayout();
    return lines;
}

ChartText chartText(const QString &text, const QFont &font, const QColor &color)
{
    ChartText result;
    result.text = text;
    result.font = font;
    result.color = color;
    result.size = textSize(text, font);
    return result;
}

void drawText(QPainter &painter, const ChartText &text)
{
    const QPointF baseline(-text.size.width() / 2, -text.size.height() / 2 + QFontMetricsF(text.font).ascent());
    if (!text.leader.isNull()) {
        painter.setPen(QPen(text.color, QFontMetricsF(text.font).lineWidth()));
        painter.drawLine(text.leader);
    }
    const QTransform before = painter.transform();
    if (text.degrees != 0) {
        painter.translate(text.centre);
        painter.rotate(text.degrees);
    } else {
        painter.translate(qRound(text.centre.x() + baseline.x()) - baseline.x(),
                          qRound(text.centre.y() + baseline.y()) - baseline.y());
    }
    if (text.ground.isValid()) {
        const QSizeF size(text.size.width() + 2 * text.padding.width(), text.size.height() + 2 * text.padding.height());
        const double radius = size.height() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(text.ground);
        painter.drawRoundedRect(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), radius, radius);
    }
    painter.setFont(text.font);
    painter.setPen(text.color);
    painter.drawText(baseline, text.text);
    painter.setTransform(before);
}

ChartFonts::ChartFonts(double scale)
    : title(chartFont(17 * scale, QFont::Bold))
    , subtitle(chartFont(12.5 * scale))
    , axis(chartFont(12 * scale))
    , axisYear(chartFont(12 * scale, QFont::DemiBold))
    , label(chartFont(12 * scale, QFont::DemiBold))
    , badge(chartFont(11 * scale, QFont::Bold))
{
}

} // namespace llmflation
