// Imports: whatever a file is, a plan is guessed and applied; each row is taken, changed or refused with a reason.

#include "import/applyimport.h"
#include "require.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

using namespace llmflation;

namespace {

/// The first byte chooses what is not guessed.
ImportChoices choicesOf(std::uint8_t choice)
{
    ImportChoices choices;
    if (choice & 1)
        choices.encoding = static_cast<Encoding>((choice >> 1) % 5);
    if (choice & 16)
        choices.decimalMark = ',';
    if (choice & 32)
        choices.hasHeader = false;
    if (choice & 64)
        choices.linesBefore = 1;
    if (choice & 128)
        choices.rate = 1.08;
    return choices;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const SharedBytes bytes(std::string(reinterpret_cast<const char *>(data) + 1, size - 1));
    const ImportGuess guess = guessImport(bytes, "table.csv", choicesOf(data[0]));
    require(guess.plan.columns.size() == guess.header.size());
    const auto result = applyImport(bytes, guess.plan);
    if (!result) {
        require(!result.error().message.empty() && result.error().line > 0);
        return 0;
    }
    require(result->fates.size() == result->source.rowCount());
    std::vector<bool> hasReason(result->fates.size());
    for (const Diagnostic &refusal : result->refusals)
        hasReason[refusal.row.value()] = !refusal.message.empty();
    for (std::size_t row = 0; row < hasReason.size(); ++row)
        require(hasReason[row] == (result->fates[row] == RowFate::Refused));
    const PriceList list = importedList(*result, guess.plan);
    require(list.table.rowCount() == result->fates.size() - result->count(RowFate::Refused));
    require(std::ranges::none_of(list.dataset.diagnostics, [](const Diagnostic &found) {
        return found.row && found.severity == Severity::Error; // of the header there may be some
    }));
    return 0;
}
