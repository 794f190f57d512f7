#pragma once

#include <QString>

#include <string_view>

namespace llmflation {

/// Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace llmflation
