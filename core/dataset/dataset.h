#pragma once

#include "dataset/calendar.h"
#include "dataset/column.h"
#include "dataset/columnmap.h"
#include "dataset/diagnostic.h"
#include "dataset/stringpool.h"
#include "dataset/table.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

enum class Flag : std::uint8_t { Unknown, No, Yes };

/// An unknown price or score.
inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A column of scores that quotes can be chosen by; higher is better.
struct Benchmark {
    std::string name; ///< canonical (`mmlu`) or the header's own
    std::size_t column = 0;
    Column<double> scores;       ///< one a row; NaN: unknown
    Column<Flag> chainOfThought; ///< one a row, from `<name>_cot`; none where there is no such column
    Column<double> shots;        ///< likewise, from `<name>_shots`; NaN: unknown

    [[nodiscard]] Flag chainOfThoughtAt(std::size_t row) const
    {
        return chainOfThought.empty() ? Flag::Unknown : chainOfThought[row];
    }
    [[nodiscard]] double shotsAt(std::size_t row) const { return shots.empty() ? unknown : shots[row]; }
};

/// The price quotes of a table, by column: every vector has one element for each row of the table, in its order.
/// A row with an error keeps the cells that could be read.
struct Dataset {
    std::shared_ptr<const StringPool> strings = std::make_shared<const StringPool>();
    Column<StringId> model; ///< ids in `strings`
    Column<StringId> vendor;
    Column<StringId> provider;
    Column<std::uint32_t> offer; ///< number of the pair of model and provider, below the number of rows
    Column<OptionalDay> date;
    Column<OptionalDay> until;  ///< first day on which the quote no longer holds
    Column<double> inputPrice;  ///< USD per million tokens; NaN: unknown
    Column<double> outputPrice; ///< likewise; a quote with one price has it in both
    Column<Flag> openWeights;
    Column<Flag> reasoning;
    Column<std::uint8_t> hasError; ///< not 0: left out of the floor
    Column<std::uint32_t> line;

    std::vector<Benchmark> benchmarks;
    std::vector<Diagnostic> diagnostics; ///< by row; those of the whole file first

    [[nodiscard]] std::size_t rowCount() const { return model.size(); }
    [[nodiscard]] bool hasPrice(std::size_t row) const { return inputPrice[row] == inputPrice[row]; }
    [[nodiscard]] std::string_view name(StringId id) const { return strings->view(id); }
    /// By name, without regard to case.
    [[nodiscard]] const Benchmark *findBenchmark(std::string_view name) const;
};

} // namespace llmflation
