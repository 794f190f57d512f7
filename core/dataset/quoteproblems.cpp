#include "dataset/quoteproblems.h"

#include <algorithm>
#include <utility>

namespace llmflation {

Diagnostic repeatedQuote(const Table &table, const Dataset &data, const ColumnPlan &plan, std::uint32_t row,
                         std::uint32_t holder)
{
    const Phrase where = data.line[holder] != 0 ? phrase("Cells", "line {}").with(data.line[holder])
                                                : phrase("Cells", "row {}").with(holder + 1);
    return {
        Severity::Warning,
        data.line[row],
        0,
        plan.date ? table.columnTitle(*plan.date) : std::string(),
        phrase("Cells", "{} has a quote of the same model, provider and date, and takes this one's place").with(where),
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
