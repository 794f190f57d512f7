#include "chartprint.h"

#include "charts/chartexport.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace llmflation {

bool printChart(QPrinter &printer, ChartContent content, QSizeF layout)
{
    content.theme = &lightTheme();
    content.transparent = false; // white on white, and labels keep their ground where lines pass
    QPainter painter(&printer);
    if (!painter.isActive())
        return false;
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    const double scale = std::min(page.width() / layout.width(), page.height() / layout.height());
    const QSizeF spare = page.size() - layout * scale;
    painter.translate(spare.width() / 2, spare.height() / 2);
    painter.scale(scale, scale);
    paintChart(painter, content, layout, true);
    return painter.end();
}

} // namespace llmflation
