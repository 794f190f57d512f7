#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace llmflation {

class Document;

/// A price that looks like a slip beside the same model's others, in words.
struct PriceProblem {
    int row = 0;    ///< of the document
    int column = 0; ///< of its table
    bool isZero = false;
    QString words;
    std::optional<QString> mended; ///< what the cell could hold instead
};

/// By row and column. The document's dataset must agree with its table.
[[nodiscard]] std::vector<PriceProblem> priceProblems(const Document &document);

/// Those that are marked in their cells; of a dataset so large that looking takes longer than an edit may, none.
class MarkedPrices {
public:
    explicit MarkedPrices(const Document &document)
        : m_document(document)
    {
    }

    static constexpr std::size_t mostRows = 50'000;

    void forget() { m_isLooked = false; }
    /// Looks anew after forget(), where the dataset agrees with the table.
    [[nodiscard]] const std::vector<PriceProblem> &all() const;
    [[nodiscard]] const PriceProblem *at(int row, int column) const;

private:
    const Document &m_document;
    mutable bool m_isLooked = false;
    mutable std::vector<PriceProblem> m_found;
};

} // namespace llmflation
