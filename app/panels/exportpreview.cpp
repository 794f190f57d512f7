#include "panels/exportpreview.h"

#include "theme/theme.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int leastPause = 150; // milliseconds: longer than between two keys

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("exportPreview"));
    setAccessibleName(tr("Preview of the picture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pause.setSingleShot(true);
    m_pause.setInterval(leastPause);
    connect(&m_pause, &QTimer::timeout, this, &ExportPreview::renderNow);
}

void ExportPreview::showPicture(QSizeF layout, bool dark, Render render)
{
    m_layout = layout;
    m_dark = dark;
    m_render = std::move(render);
    m_pause.start();
    update();
}

QRectF ExportPreview::place() const
{
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    QRectF place(QPointF(), m_layout.scaled(room.size(), Qt::KeepAspectRatio).expandedTo({1, 1}));
    place.moveCenter(room.center());
    return place;
}

void ExportPreview::renderNow()
{
    QElapsedTimer clock;
    clock.start();
    m_image = m_render(place().width() * devicePixelRatioF() / m_layout.width());
    m_pause.setInterval(std::max(leastPause, static_cast<int>(4 * clock.elapsed()))); // a large dataset takes longer
    update();
    Q_EMIT rendered();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    constexpr int square = 8;
    const QRectF place = this->place();
    QPainter painter(this);
    if (m_image.hasAlphaChannel()) {
        const Theme &theme = m_dark ? darkTheme() : lightTheme();
        QPixmap squares(2 * square, 2 * square);
        squares.fill(theme.surface);
        QPainter on(&squares);
        on.fillRect(0, 0, square, square, theme.grid);
        on.fillRect(square, square, square, square, theme.grid);
        on.end();
        painter.drawTiledPixmap(place, squares);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_image.isNull())
        painter.drawImage(place, m_image);
    painter.setPen(themeFor(palette()).border);
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void ExportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_render)
        m_pause.start();
}

} // namespace llmflation
