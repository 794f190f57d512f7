#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace llmflation {

/// A picture of `layout` pixels, made small enough to be seen whole. It is made anew a short while after it was asked
/// for, so that fields can be filled in without waiting for it.
class ExportPreview : public QWidget {
    Q_OBJECT

public:
    /// Gives the picture with that many device pixels for each of the layout's.
    using Render = std::function<QImage(double scale)>;

    explicit ExportPreview(QWidget *parent);

    /// `dark`: the squares that show through where a picture has no ground.
    void showPicture(QSizeF layout, bool dark, Render render);
    [[nodiscard]] const QImage &image() const { return m_image; } ///< null before the first

    [[nodiscard]] QSize sizeHint() const override { return {480, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void rendered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRectF place() const;
    void renderNow();

    QSizeF m_layout{16, 9};
    bool m_dark = false;
    Render m_render;
    QImage m_image;
    QTimer m_pause;
};

} // namespace llmflation
