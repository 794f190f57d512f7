#include "charts/pictureimage.h"

#include "dataset/column.h"

#include <limits>
#include <new>

namespace llmflation {

namespace {

struct ImageMemory {
    uchar *bytes;
    std::size_t size;
};

void releaseImage(void *memory)
{
    const auto *owned = static_cast<ImageMemory *>(memory);
    freeColumn(owned->bytes, owned->size);
    delete owned;
}

} // namespace

QImage pictureImage(QSize size, QImage::Format format)
{
    constexpr qint64 bytesPerPixel = 4;
    if (size.isEmpty() || size.width() > std::numeric_limits<int>::max() / bytesPerPixel)
        return {};
    const qint64 line = size.width() * bytesPerPixel;
    const auto bytes = static_cast<std::size_t>(line) * static_cast<std::size_t>(size.height());
    try {
        auto *memory = new ImageMemory{static_cast<uchar *>(allocateColumn(bytes)), bytes};
        return {memory->bytes, size.width(), size.height(), static_cast<qsizetype>(line), format, releaseImage, memory};
    } catch (const std::bad_alloc &) {
        return {};
    }
}

} // namespace llmflation
