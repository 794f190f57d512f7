#pragma once

#include "dataset/columnmap.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace llmflation {

/// Where each value of a price quote stands in a row.
struct ColumnPlan {
    using ColumnIndex = std::optional<std::size_t>;

    struct Scores {
        std::string name;
        std::size_t column = 0;
        ColumnIndex chainOfThought;
        ColumnIndex shots;
        bool isPercent = false;
        bool mustBeNumbers = false; ///< a column of the user's own: no benchmark if a cell is no number
    };

    ColumnIndex model;
    ColumnIndex vendor;
    ColumnIndex provider;
    ColumnIndex date;
    ColumnIndex until;
    ColumnIndex input;
    ColumnIndex output;
    ColumnIndex single;
    ColumnIndex openWeights;
    ColumnIndex reasoning;
    std::vector<Scores> scores; ///< the known benchmarks first

    /// How many of a row's first cells it takes.
    [[nodiscard]] std::size_t width() const;
    /// The column that problems of the price are put down to.
    [[nodiscard]] ColumnIndex price() const { return input ? input : single ? single : output; }
};

[[nodiscard]] ColumnPlan planColumns(const ColumnMap &map);

} // namespace llmflation
