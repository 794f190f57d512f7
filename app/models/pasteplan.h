#pragma once

#include "document/document.h"
#include "formats/clipboardtable.h"
#include "formats/pricetext.h"

#include <vector>

namespace llmflation {

/// What a paste would write, before it is written. Rows past the document's last are new ones.
struct PastePlan {
    std::vector<Document::CellText> cells;
    bool isCut = false; ///< cells past the last column are left out
};

/// A price that a paste writes otherwise than the file wants it.
struct PastedPrice {
    std::size_t cell = 0; ///< in PastePlan::cells
    PriceText price;
};

/// Those of the plan that can be understood, can be read in two ways, or are in another currency.
[[nodiscard]] std::vector<PastedPrice> pricesToAskAbout(const PastePlan &plan, const ColumnMap &columns);

/// As one step of undoStack().
void applyPaste(Document &document, const PastePlan &plan);

} // namespace llmflation
