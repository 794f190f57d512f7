#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

enum class NameMatch : std::uint8_t { None, Exact, Normalised, Several };

/// For one name, the one of a list that means the same model.
struct MatchedName {
    NameMatch how = NameMatch::None;
    std::optional<std::size_t> index; ///< in the list; none for Several, too: they can't be told apart
};

/// A model's name as it is compared: without case, blanks and marks, what stands before a slash or a colon (a vendor's
/// name), and a date or "latest" at the end: "openai/GPT-4o (2024-08-06)" gives "gpt4o".
[[nodiscard]] std::string normalisedModelName(std::string_view name);

/// For each name the one of `among` that is the same text, else the only one that is the same when both are normalised.
/// Equal texts in `among` are one.
[[nodiscard]] std::vector<MatchedName> matchModelNames(std::span<const std::string> names,
                                                       std::span<const std::string> among);

} // namespace llmflation
