#pragma once

#include "charts/chartcontent.h"
#include "charts/pictureformat.h"
#include "charts/picturemetadata.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

class QPainter;

namespace llmflation {

/// Text, markers and pens for a picture of that size, so that they look alike in all sizes.
[[nodiscard]] double exportTextScale(QSizeF size);

/// The chart with the choice's colours and words, for a dataset of that name.
[[nodiscard]] ChartContent contentFor(ChartContent content, const ChartExport &choice, const QString &dataset);

/// The chart laid out for `size`, with that many pixels of the painter for each of its own.
void paintChart(QPainter &painter, const ChartContent &content, QSizeF size, bool vectorOutput);

/// The chart laid out for `size` pixels and painted with `scale` device pixels for each. Null, and the bytes below
/// empty, where there is not enough memory for a picture of that size.
[[nodiscard]] QImage renderChart(const ChartContent &content, QSizeF size, double scale = 1);

/// Whole files, ready to be written.
[[nodiscard]] QByteArray chartPng(const ChartContent &content, QSizeF size, double scale = 1,
                                  const PictureMetadata &metadata = {});
[[nodiscard]] QByteArray chartSvg(const ChartContent &content, const PictureSize &size,
                                  const PictureMetadata &metadata = {});
/// One page of exactly that size, 96 pixels to the inch.
[[nodiscard]] QByteArray chartPdf(const ChartContent &content, QSizeF size, const PictureMetadata &metadata = {});

/// Everything as chosen, from what contentFor() gave, in the format of the path's ending; otherwise PNG.
[[nodiscard]] QByteArray chartPicture(const ChartContent &content, const ChartExport &choice, const QString &dataset);

} // namespace llmflation
