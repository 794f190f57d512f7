#pragma once

#include <QSize>
#include <QSizeF>

#include <cstdint>
#include <span>

namespace llmflation {

inline constexpr int leastPictureSide = 16; // pixels of the layout
inline constexpr int greatestPictureSide = 32'768;
inline constexpr double leastPictureScale = 0.25; // pixels of a PNG for each of these
inline constexpr double greatestPictureScale = 8;
inline constexpr int leastResolution = 24; // dots per inch
inline constexpr int greatestResolution = 1200;
inline constexpr int printResolution = 300; // what printers ask for

enum class LengthUnit : std::uint8_t { Pixel, Millimetre, Inch };

/// The layout knows pixels of 1/96 inch, as CSS does.
inline constexpr double pixelsPerInch = 96;
[[nodiscard]] constexpr double pixelsPerUnit(LengthUnit unit)
{
    constexpr double millimetresPerInch = 25.4;
    switch (unit) {
    case LengthUnit::Millimetre:
        return pixelsPerInch / millimetresPerInch;
    case LengthUnit::Inch:
        return pixelsPerInch;
    case LengthUnit::Pixel:
        break;
    }
    return 1;
}

/// As it was chosen: lengths in their own unit, so that a page of 170 mm is not one of 642.52 pixels.
struct PictureSize {
    double width = 1600;
    double height = 900;
    LengthUnit unit = LengthUnit::Pixel;

    bool operator==(const PictureSize &) const = default;
};

/// Pixels of the layout.
[[nodiscard]] QSizeF layoutSize(const PictureSize &size);
/// Whether both sides lie within the bounds above.
[[nodiscard]] bool isPossible(const PictureSize &size);
/// Of a PNG with `scale` pixels for each of the layout: rounded, at least one.
[[nodiscard]] QSize pixelSize(QSizeF layout, double scale);

/// A size that has a name, and the scale that suits it.
struct NamedSize {
    const char *name = nullptr; ///< untranslated, see tr() of document/text.h
    PictureSize size;
    double scale = 1;
};
[[nodiscard]] std::span<const NamedSize> namedSizes();

} // namespace llmflation
