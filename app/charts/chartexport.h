#pragma once

#include "charts/chartcontent.h"
#include "charts/pictureformat.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace llmflation {

/// Text, markers and pens for a picture of that size, so that they look alike in all sizes.
[[nodiscard]] double exportTextScale(QSize size);

/// The chart laid out for `size` pixels and painted with `scale` device pixels for each. Null, and the bytes below
/// empty, where there is not enough memory for a picture of that size.
[[nodiscard]] QImage renderChart(const ChartContent &content, QSize size, double scale = 1);

/// Whole files, ready to be written.
[[nodiscard]] QByteArray chartPng(const ChartContent &content, QSize size, double scale = 1);
[[nodiscard]] QByteArray chartSvg(const ChartContent &content, QSize size);
/// One page of exactly that size, 96 pixels to the inch.
[[nodiscard]] QByteArray chartPdf(const ChartContent &content, QSize size);
/// In any of these formats; the scale is for PNG alone.
[[nodiscard]] QByteArray chartPicture(const ChartContent &content, PictureFormat format, QSize size, double scale);

} // namespace llmflation
