#pragma once

#include "dataset/columnmap.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace llmflation {

/// Where each value of a price quote stands in a row.
struct ColumnPlan {
    using Column = std::optional<std::size_t>;

    struct Scores {
        std::string name;
        std::size_t column = 0;
        Column chainOfThought;
        Column shots;
        bool isPercent = false;
        bool mustBeNumbers = false; ///< a column of the user's own: no benchmark if a cell is no number
    };

    Column model;
    Column vendor;
    Column provider;
    Column date;
    Column until;
    Column input;
    Column output;
    Column single;
    Column openWeights;
    Column reasoning;
    std::vector<Scores> scores; ///< the known benchmarks first

    /// The column that problems of the price are put down to.
    [[nodiscard]] Column price() const { return input ? input : single ? single : output; }
};

[[nodiscard]] ColumnPlan planColumns(const ColumnMap &map);

} // namespace llmflation
