#pragma once

#include "dataset/table.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace llmflation {

/// New texts in cells.
struct CellsSet {
    struct Cell {
        std::uint32_t row = 0;
        std::uint32_t column = 0;
        std::string before;
        std::string after;
    };
    std::vector<Cell> cells;
};

/// New rows, the first of which has that index afterwards.
struct RowsInserted {
    std::uint32_t first = 0;
    std::vector<TableRow> rows;
};

struct RowsRemoved {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint32_t check = 0; ///< rowsCheck() of them, before they went
};

/// What one step did to a table, so that the same can be done to a copy of it, whoever did it: an edit, undo or redo.
using TableChange = std::variant<CellsSet, RowsInserted, RowsRemoved>;

/// A checksum of what the rows say; of many, the first ones.
[[nodiscard]] std::uint32_t rowsCheck(const Table &table, std::size_t first, std::size_t count);

/// Does changes that come from a file, and may say anything, to a table.
class TableReplay {
public:
    enum class Strictness : std::uint8_t {
        SameTable,   ///< the table is the one that was changed
        SimilarTable ///< it may say other things by now: only what meets the texts that it met then is done
    };
    explicit TableReplay(Table table, Strictness strictness = Strictness::SameTable);

    /// Does the change, whose rows are then those of this table's own source; false and nothing done where it does not
    /// fit.
    [[nodiscard]] bool apply(TableChange &change);
    [[nodiscard]] const Table &table() const { return m_table; }

private:
    [[nodiscard]] bool applyTo(CellsSet &change);
    [[nodiscard]] bool applyTo(RowsInserted &change);
    [[nodiscard]] bool applyTo(RowsRemoved &change);
    [[nodiscard]] bool resolve(TableRow &row) const;

    Table m_table;
    Table m_original; ///< whose rows stand by their place in the source's bytes
    Strictness m_strictness;
};

} // namespace llmflation
