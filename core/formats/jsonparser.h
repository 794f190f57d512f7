#pragma once

#include "dataset/diagnostic.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace llmflation {

enum class JsonKind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

/// One value of a JSON text (RFC 8259), as it stands: numbers keep their digits.
struct JsonNode {
    JsonKind kind = JsonKind::Null;
    std::string key;               ///< in the object that it is a member of
    std::string text;              ///< of a string, without escapes; of a number; "true", "false"
    std::vector<JsonNode> members; ///< of an object or array, in their order
    std::uint32_t line = 1;        ///< where it starts in the file

    [[nodiscard]] const JsonNode *find(std::string_view name) const;
};

/// Nothing but whitespace may stand around the value; a UTF-8 byte order mark may stand before it. Refused with line,
/// column and what to do: what RFC 8259 refuses, bytes that are not UTF-8, a key that comes twice in one object, more
/// than 512 values within one another, numbers past the range of a double.
[[nodiscard]] tl::expected<JsonNode, Diagnostic> parseJson(std::string_view text);

/// A value on one line, without spaces.
[[nodiscard]] std::string toJsonText(const JsonNode &node);

} // namespace llmflation
