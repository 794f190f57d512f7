#include "import/textdecoding.h"

#include "dataset/diagnostic.h"
#include "formats/csvdialect.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace llmflation {

namespace {

constexpr std::string_view littleEndianMark = "\xFF\xFE";
constexpr std::string_view bigEndianMark = "\xFE\xFF";

/// Windows-1252 from 0x80 to 0x9F; 0: no character (Microsoft's table of the code page).
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr bool isHighByte(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

void appendUtf8(std::string &out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

tl::expected<std::string, std::size_t> fromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unitAt = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    const std::size_t start = bytes.starts_with(bigEndian ? bigEndianMark : littleEndianMark) ? 2 : 0;
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t i = start; i < bytes.size(); i += 2) {
        if (i + 1 == bytes.size())
            return tl::make_unexpected(i);
        const char32_t unit = unitAt(i);
        if (unit < 0xD800 || unit > 0xDFFF) {
            appendUtf8(text, unit);
            continue;
        }
        const char32_t low = i + 3 < bytes.size() ? unitAt(i + 2) : 0;
        if (unit > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
            return tl::make_unexpected(i);
        appendUtf8(text, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
        i += 2;
    }
    return text;
}

tl::expected<std::string, std::size_t> fromSingleBytes(std::string_view bytes, bool isWindows)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool isOwn = isWindows && byte >= 0x80 && byte < 0xA0;
        const char32_t character = isOwn ? windows1252[byte - 0x80u] : byte;
        if (isOwn && character == 0)
            return tl::make_unexpected(i);
        appendUtf8(text, character);
    }
    return text;
}

/// In UTF-16 without a byte order mark each delimiter, digit and line end has a NUL, always on the same side.
std::optional<Encoding> utf16ByNuls(std::string_view bytes)
{
    constexpr std::size_t sample = 4096;
    bytes = bytes.substr(0, std::min(bytes.size(), sample));
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        nuls[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const std::size_t pairs = bytes.size() / 2;
    const auto isSide = [&](std::size_t side) { return nuls[side] > 4 * nuls[1 - side] && nuls[side] * 10 >= pairs; };
    if (pairs == 0)
        return std::nullopt;
    return isSide(1)   ? std::optional(Encoding::Utf16LittleEndian)
           : isSide(0) ? std::optional(Encoding::Utf16BigEndian)
                       : std::nullopt;
}

} // namespace

std::string_view nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16LittleEndian:
        return "UTF-16, little endian";
    case Encoding::Utf16BigEndian:
        return "UTF-16, big endian";
    case Encoding::Windows1252:
        return "Windows-1252";
    case Encoding::Latin1:
        return "Latin-1";
    case Encoding::Utf8:
        break;
    }
    return "UTF-8";
}

tl::expected<std::string, std::size_t> toUtf8(std::string_view bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return fromUtf16(bytes, encoding == Encoding::Utf16BigEndian);
    case Encoding::Windows1252:
    case Encoding::Latin1:
        return fromSingleBytes(bytes, encoding == Encoding::Windows1252);
    case Encoding::Utf8:
        break;
    }
    bytes.remove_prefix(bytes.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    return std::string(bytes);
}

EncodingGuess guessEncoding(std::string_view bytes)
{
    if (bytes.starts_with(byteOrderMark))
        return {Encoding::Utf8, phrase("Import", "the file begins with its byte order mark")};
    if (bytes.starts_with(littleEndianMark))
        return {Encoding::Utf16LittleEndian, phrase("Import", "the file begins with its byte order mark")};
    if (bytes.starts_with(bigEndianMark))
        return {Encoding::Utf16BigEndian, phrase("Import", "the file begins with its byte order mark")};
    if (const auto utf16 = utf16ByNuls(bytes))
        return {*utf16, phrase("Import", "its NULs stand on one side of the pairs of bytes")};
    const std::size_t invalid = firstInvalidUtf8(bytes);
    if (invalid == std::string_view::npos)
        return {Encoding::Utf8, std::ranges::none_of(bytes, isHighByte)
                                    ? phrase("Import", "all characters are ASCII")
                                    : phrase("Import", "all its bytes are valid UTF-8")};
    const auto line = 1 + std::ranges::count(bytes.substr(0, invalid), '\n');
    const std::string byte = fmt::format("0x{:02X}", static_cast<unsigned char>(bytes[invalid]));
    if (fromSingleBytes(bytes, true))
        return {Encoding::Windows1252, phrase("Import", "byte {} in line {} is no UTF-8").with(byte, line)};
    return {Encoding::Latin1,
            phrase("Import", "byte {} in line {} is no UTF-8, and others are no Windows-1252").with(byte, line)};
}

} // namespace llmflation
