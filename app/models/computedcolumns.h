#pragma once

#include "document/document.h"

#include <unordered_map>

namespace llmflation {

/// What the program works out from a row of the dataset and shows beside it; no part of the file.
class ComputedColumns {
public:
    enum class Kind { BlendedPrice, ValidUntil, OnTheFloor };

    explicit ComputedColumns(const Document &document)
        : m_document(document)
    {
    }

    [[nodiscard]] QString text(int row, Kind kind) const;
    [[nodiscard]] QString title(Kind kind) const;
    [[nodiscard]] QString explanation(Kind kind) const;

    /// Looks at the floors again. Whether a row stands on others than before.
    bool takeFloors();

private:
    [[nodiscard]] QString blendedPriceTitle() const;

    const Document &m_document;
    std::unordered_map<int, QString> m_floors; ///< thresholds on whose floor a row stands
};

} // namespace llmflation
