#include "dataset/quoteproblems.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace llmflation {

Diagnostic repeatedQuote(const Table &table, const Dataset &data, const ColumnPlan &plan, std::uint32_t row,
                         std::uint32_t holder)
{
    const auto where =
        data.line[holder] != 0 ? fmt::format("line {}", data.line[holder]) : fmt::format("row {}", holder + 1);
    return {Severity::Warning,
            data.line[row],
            0,
            plan.date ? table.columnTitle(*plan.date) : std::string(),
            fmt::format("{} has a quote of the same model, provider and date, and takes this one's place", where),
            row,
            plan.date};
}

void sortByPlace(std::vector<Diagnostic> &diagnostics)
{
    std::ranges::stable_sort(diagnostics, {}, [](const Diagnostic &diagnostic) {
        return std::pair(diagnostic.row ? *diagnostic.row + 1 : 0, diagnostic.fieldIndex.value_or(0));
    });
}

} // namespace llmflation
