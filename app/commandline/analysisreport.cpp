#include "commandline/analysisreport.h"

namespace llmflation {

QuoteNames namesOf(const PriceList &list, std::size_t row)
{
    const StringPool &strings = *list.dataset.strings;
    const Dataset &dataset = list.dataset;
    return {strings.view(dataset.model[row]), strings.view(dataset.vendor[row]), strings.view(dataset.provider[row])};
}

std::optional<Day> asOfIn(const AnalysisResult &result)
{
    const bool isKnown = result.settings.asOf || result.asOf != Day{};
    return isKnown ? std::optional(result.asOf) : std::nullopt;
}

} // namespace llmflation
