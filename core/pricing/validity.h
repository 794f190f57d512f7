#pragma once

#include "dataset/dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace llmflation {

/// The days [from, end) on which a quote holds.
struct Validity {
    Day from;
    Day end = endOfTime;

    [[nodiscard]] bool empty() const { return end <= from; }
    [[nodiscard]] bool meets(Month month) const
    {
        return !empty() && from < firstDay(next(month)) && end > firstDay(month);
    }
};

/// One for each row: from its date to the earlier of `until` and the date of the next quote of the same model at the
/// same provider. Every row with a date and a price supersedes, zero prices and rows with other errors included; of
/// several on one date the one furthest down the file holds. Rows without a date or a price get an empty validity.
[[nodiscard]] Column<Validity> validities(const Dataset &dataset);

/// Those of some rows, which are all rows of their offers, by row; one for each.
[[nodiscard]] std::vector<Validity> validitiesOfOffers(const Dataset &dataset, std::span<const std::uint32_t> rows);

} // namespace llmflation
