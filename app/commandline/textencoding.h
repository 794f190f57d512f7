#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace llmflation {

/// Whether text in that encoding can be read: "utf-8", "utf-16", "latin1", "windows-1252", and what else Qt knows.
[[nodiscard]] bool isKnownEncoding(const std::string &name);

/// By any of its names.
[[nodiscard]] bool isUtf8(const std::string &name);

/// UTF-8; nothing where the bytes are not text in that encoding.
[[nodiscard]] std::optional<std::string> toUtf8(std::string_view bytes, const std::string &encoding);

} // namespace llmflation
