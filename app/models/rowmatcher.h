#pragma once

#include "models/rowquery.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

class DatasetModel;

/// Which rows of the model a query asks for. Looks at the bytes of the table, in several threads at once.
class RowMatcher {
public:
    RowMatcher(const DatasetModel &model, const RowQuery &query);

    /// One for each row: not 0 where the query asks for it.
    [[nodiscard]] std::vector<char> matches() const;

private:
    struct Word {
        QString text;
        std::string lower; ///< where it can be sought in a row's bytes as they stand; empty: cell by cell
        bool mayBeNumber = false;
    };
    struct Condition {
        int column = 0;
        int tableColumn = -1;
        RowQuery::Operator op = RowQuery::Operator::Equal;
        QString value;
        double number = 0;
        bool valueIsNumber = false;
        bool isNumeric = false;
        bool isDate = false;
    };

    [[nodiscard]] bool accepts(std::size_t row) const;
    [[nodiscard]] bool holdsWord(std::size_t row, const Word &word) const;
    [[nodiscard]] bool isComputed(std::size_t row, const Word &word) const;
    [[nodiscard]] bool meets(std::size_t row, const Condition &condition) const;

    const DatasetModel &m_model;
    std::vector<Word> m_words;
    std::vector<Condition> m_conditions;
    std::vector<int> m_computedColumns;
};

} // namespace llmflation
