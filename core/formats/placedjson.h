#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace llmflation {

/// A JSON value that knows where it stands in its text.
struct PlacedJson {
    enum class Kind : std::uint8_t { Null, Boolean, Number, Text, Array, Object };

    Kind kind = Kind::Null;
    std::size_t offset = 0; ///< of its first byte
    bool boolean = false;
    double number = 0;
    std::string text;              ///< of a text, without escapes; of a number, as it stands
    std::vector<std::string> keys; ///< of an object: one for each of `items`
    std::vector<std::size_t> keyOffsets;
    std::vector<PlacedJson> items; ///< of an array or an object

    /// The object's value of that key, or nothing.
    [[nodiscard]] const PlacedJson *find(std::string_view key) const;
};

struct JsonProblem {
    std::size_t offset = 0;
    std::string message;
};

/// Where a byte stands: both from 1, the column in bytes.
struct TextPlace {
    std::size_t line = 1;
    std::size_t column = 1;
};
[[nodiscard]] TextPlace placeOf(std::string_view text, std::size_t offset);

inline constexpr std::size_t deepestJson = 64;

/// RFC 8259, with a byte order mark passed over. Refused besides: a key that an object has twice, values nested more
/// than `deepest` deep, numbers that are no finite double.
[[nodiscard]] tl::expected<PlacedJson, JsonProblem> readJsonTree(std::string_view text,
                                                                 std::size_t deepest = deepestJson);

/// The value on one line, without spaces.
[[nodiscard]] std::string toJsonText(const PlacedJson &value);

} // namespace llmflation
