#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// What a column of a table means to a price quote.
enum class Role : std::uint8_t {
    Model,
    Vendor,
    Provider,
    Date,
    Until,
    InputPrice,
    OutputPrice,
    SinglePrice,
    Score,          ///< a benchmark's score
    Shots,          ///< examples in the prompt when that score was taken
    ChainOfThought, ///< whether that score was taken with chain of thought
    Parameters,
    OpenWeights,
    Reasoning,
    PriceSource,
    ScoreSource,
    Notes,
    Other, ///< kept and written back; a numeric one can be chosen as a benchmark
};

/// Whether a column's cells are numbers. Role::Other may hold some too.
[[nodiscard]] bool holdsNumbers(Role role);

/// Whether a header speaks of prices, in whatever unit and for whatever tokens (cached ones, single ones): what such a
/// column holds is no score.
[[nodiscard]] bool namesAPrice(std::string_view header);

/// The meaning of each column of a table, found from its header.
struct ColumnMap {
    struct Column {
        Role role = Role::Other;
        std::string name; ///< canonical name (`input_usd_per_mtok`), or the header's own for Role::Other
    };
    std::vector<Column> columns; ///< one for each column of the table

    /// First column with that role.
    [[nodiscard]] std::optional<std::size_t> find(Role role) const;
    /// First column with that role and canonical name, as in (Role::ChainOfThought, "mmlu_cot").
    [[nodiscard]] std::optional<std::size_t> find(Role role, const std::string &name) const;
};

} // namespace llmflation
