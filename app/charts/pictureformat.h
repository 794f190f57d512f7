#pragma once

#include "charts/picturesize.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace llmflation {

/// What the chart can be written as.
enum class PictureFormat : std::uint8_t { Png, Svg, Pdf };

/// By the file's ending: .png, .svg or .pdf.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(std::string_view path);

/// A picture of the chart, as the export dialog, the clipboard and the command line make it.
struct ChartExport {
    QString path; ///< its ending names the format
    PictureSize size;
    double scale = 1; ///< pixels of a PNG for each of the layout's
    bool dark = false;
    bool transparent = false; ///< no ground behind the chart
    // The words around the chart; nothing: those that the settings give.
    std::optional<QString> title;
    std::optional<QString> subtitle; ///< parts joined by partSeparator()
    std::optional<QString> source;
    QString note; ///< empty: none

    bool operator==(const ChartExport &) const = default;
};

/// " · "
[[nodiscard]] QString partSeparator();

} // namespace llmflation
