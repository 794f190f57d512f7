#pragma once

#include "dataset/dataset.h"

#include <optional>
#include <vector>

namespace llmflation {

struct ScoreRange {
    double lowest = 0;
    double highest = 0;
};

/// Of the known scores; nothing where none is known.
[[nodiscard]] std::optional<ScoreRange> scoreRange(const Benchmark *benchmark);

} // namespace llmflation
