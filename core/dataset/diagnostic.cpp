#include "dataset/diagnostic.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

std::string toString(const Diagnostic &diagnostic, std::string_view file)
{
    const auto severity = diagnostic.severity == Severity::Error ? "error" : "warning";
    const auto field = diagnostic.field.empty() ? std::string() : printable(diagnostic.field) + ": ";
    return fmt::format("{}:{}:{}: {}: {}{}", printableWhole(file), diagnostic.line, diagnostic.column, severity, field,
                       diagnostic.message.text());
}

std::size_t errorCount(std::span<const Diagnostic> diagnostics)
{
    return static_cast<std::size_t>(std::ranges::count(diagnostics, Severity::Error, &Diagnostic::severity));
}

namespace {

struct ByteRange {
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

/// Length of the well-formed UTF-8 sequence at the start of `text`; 0: there is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    ByteRange second;
    if (lead == 0xE0)
        second.low = 0xA0; // shorter forms exist
    else if (lead == 0xED)
        second.high = 0x9F; // surrogates
    else if (lead == 0xF0)
        second.low = 0x90; // shorter forms exist
    else if (lead == 0xF4)
        second.high = 0x8F; // past U+10FFFF
    if (text.size() < length || byte(1) < second.low || byte(1) > second.high)
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if (byte(i) < 0x80 || byte(i) > 0xBF)
            return 0;
    }
    return length;
}

/// C0, DEL and C1 (U+0080 to U+009F), all of which terminals obey.
bool isControl(std::string_view character)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    return byte(0) < 0x20 || byte(0) == 0x7F || (byte(0) == 0xC2 && byte(1) < 0xA0);
}

std::string printableUpTo(std::size_t longest, std::string_view text)
{
    std::string shown;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++characters) {
        if (characters == longest)
            return shown + "…";
        const std::size_t length = sequenceLength(text.substr(i));
        const std::string_view character = text.substr(i, std::max(length, std::size_t{1}));
        if (length == 0 || isControl(character)) {
            for (const char c : character)
                shown += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
        } else {
            shown += character;
        }
        i += character.size();
    }
    return shown;
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text.substr(i));
        if (length == 0)
            return i;
        i += length;
    }
    return std::string_view::npos;
}

std::string printable(std::string_view text)
{
    return printableUpTo(60, text);
}

std::string printableWhole(std::string_view text)
{
    return printableUpTo(text.size(), text);
}

} // namespace llmflation
