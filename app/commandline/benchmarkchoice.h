#pragma once

#include "formats/pricelist.h"

#include <string>

namespace llmflation {

/// The benchmark of that name: as it is called here, by its column's header, or by any name that a header may give it,
/// without regard to case, spaces and punctuation ("LMSYS Elo", "GPQA-D"). nullptr: none.
[[nodiscard]] const Benchmark *benchmarkNamed(const PriceList &list, const std::string &name);

/// Why there is no benchmark of that name, as the end of a sentence; "": the list has no such column.
[[nodiscard]] std::string whyNoBenchmark(const PriceList &list, const std::string &name);

} // namespace llmflation
