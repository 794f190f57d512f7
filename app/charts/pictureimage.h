#pragma once

#include <QImage>

namespace llmflation {

/// An image to paint a picture on, filled with nothing yet; null where there is not enough memory. A large one lies on
/// huge pages: touching it for the first time, 4 kB by 4 kB, takes longer than painting a chart on it.
[[nodiscard]] QImage pictureImage(QSize size, QImage::Format format);

} // namespace llmflation
