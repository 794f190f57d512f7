#pragma once

#include <QByteArray>

class QImage;

namespace llmflation {

/// The image as a PNG file, with its texts and its dots per metre. Straight to libpng: charts are flat, and left
/// unfiltered they get a third smaller in half the time, which Qt has no setting for. Empty where there is not enough
/// memory.
[[nodiscard]] QByteArray toPng(const QImage &image);

} // namespace llmflation
