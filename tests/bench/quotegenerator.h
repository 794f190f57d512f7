#pragma once

#include <cstddef>
#include <string>

namespace llmflation {

/// A dataset file with `quotes` rows, by date, as the market looks: some 3,000 models of 40 vendors at 60 providers,
/// November 2021 to September 2026, better models dearer, prices at one score falling about tenfold a year. The same
/// bytes on every machine.
[[nodiscard]] std::string generateQuotes(std::size_t quotes);

} // namespace llmflation
