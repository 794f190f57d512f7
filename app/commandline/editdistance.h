#pragma once

#include <cstddef>
#include <string_view>

namespace llmflation {

/// Levenshtein distance without regard to case.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

} // namespace llmflation
