#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace llmflation {

/// What the chart can be written as.
enum class PictureFormat : std::uint8_t { Png, Svg, Pdf };

/// By the file's ending: .png, .svg or .pdf.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(std::string_view path);

inline constexpr int leastPictureSide = 16; // pixels of the layout
inline constexpr int greatestPictureSide = 32'768;
inline constexpr double leastPictureScale = 0.25; // pixels of a PNG for each of these
inline constexpr double greatestPictureScale = 8;

} // namespace llmflation
