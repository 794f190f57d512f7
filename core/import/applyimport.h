#pragma once

#include "dataset/workwatch.h"
#include "formats/pricelist.h"
#include "import/importsource.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace llmflation {

enum class RowFate : std::uint8_t { Taken, Changed, Refused };

/// What importing a file gives, or would give.
struct ImportResult {
    ImportSource source;
    std::vector<std::string> header;                      ///< of the result
    std::vector<std::optional<std::size_t>> sourceColumn; ///< of each of its columns; none: it was filled in
    Table converted;                                      ///< a row for each of the source's, as they will be
    std::vector<RowFate> fates;                           ///< one a row of `converted`
    std::vector<Diagnostic> refusals;                     ///< why rows are refused; row and line are the source's
    std::vector<Phrase> notes;                            ///< what was changed or left out, in words
    bool isWhole = true;                                  ///< every row of the file was looked at

    [[nodiscard]] std::size_t count(RowFate fate) const;
};

/// Reads a file as the plan says, its first rows only where `mostRows` says so. An error is that of the whole file.
[[nodiscard]] tl::expected<ImportResult, Diagnostic>
applyImport(const SharedBytes &bytes, const ImportPlan &plan,
            std::size_t mostRows = std::numeric_limits<std::size_t>::max(), WorkWatch *watch = nullptr);

/// The rows that are not refused (those that are, too, where the plan takes them), as a price list.
[[nodiscard]] PriceList importedList(const ImportResult &result, const ImportPlan &plan);

} // namespace llmflation
