#pragma once

#include <string>

namespace llmflation {

inline constexpr auto defaultDatasetName = "llm-price-history.csv";

/// The dataset that the program ships, as the file's bytes.
[[nodiscard]] std::string defaultDatasetBytes();

} // namespace llmflation
