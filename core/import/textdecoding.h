#pragma once

#include "dataset/phrase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace llmflation {

enum class Encoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Latin1 };

/// "UTF-16, little endian"
[[nodiscard]] std::string_view nameOf(Encoding encoding);

/// UTF-8 without a byte order mark, or the offset of the first byte that is no text in that encoding. Bytes said to be
/// UTF-8 come back whether they are or not: the reader of tables tells each field that is not.
[[nodiscard]] tl::expected<std::string, std::size_t> toUtf8(std::string_view bytes, Encoding encoding);

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    Phrase reason;
};
/// By the byte order mark, else by NULs at every second place, else UTF-8 where the bytes are that, else the first of
/// Windows-1252 and Latin-1 in which they are text.
[[nodiscard]] EncodingGuess guessEncoding(std::string_view bytes);

} // namespace llmflation
