#include "charts/picturesize.h"

#include <QtGlobal>

#include <array>

namespace llmflation {

QSizeF layoutSize(const PictureSize &size)
{
    return QSizeF(size.width, size.height) * pixelsPerUnit(size.unit);
}

bool isPossible(const PictureSize &size)
{
    const auto holds = [](double side) { return side >= leastPictureSide && side <= greatestPictureSide; };
    const QSizeF layout = layoutSize(size);
    return holds(layout.width()) && holds(layout.height());
}

QSize pixelSize(QSizeF layout, double scale)
{
    return (layout * scale).toSize().expandedTo({1, 1});
}

std::span<const NamedSize> namedSizes()
{
    static constexpr std::array<NamedSize, 4> sizes{{
        {QT_TRANSLATE_NOOP("llmflation", "Slide, 16:9"), {1600, 900, LengthUnit::Pixel}},
        {QT_TRANSLATE_NOOP("llmflation", "Wide"), {1920, 1080, LengthUnit::Pixel}},
        {QT_TRANSLATE_NOOP("llmflation", "Half-page figure"),
         {170, 100, LengthUnit::Millimetre},
         printResolution / pixelsPerInch},
        {QT_TRANSLATE_NOOP("llmflation", "Square post"), {1080, 1080, LengthUnit::Pixel}},
    }};
    return sizes;
}

} // namespace llmflation
