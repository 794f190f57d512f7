#pragma once

#include "pricing/pricefloor.h"

#include <algorithm>
#include <span>
#include <vector>

/// The price floor as its definition reads, with a look at every quote: what the indexes are held against.
namespace llmflation::plain {

/// For each month from `first` to `last`, the cheapest quote with a score of at least `threshold` that holds on a day
/// of it.
inline std::vector<FloorPoint> monthlyPriceFloor(std::span<const PriceQuote> quotes, double threshold, Month first,
                                                 Month last)
{
    std::vector<FloorPoint> floor;
    for (Month month = first; month <= last; month = next(month)) {
        const PriceQuote *lowest = nullptr;
        for (const PriceQuote &quote : quotes) {
            if (quote.score >= threshold && quote.validity.meets(month) && (!lowest || cheaper(quote, *lowest)))
                lowest = &quote;
        }
        if (lowest)
            floor.push_back({month, firstDay(month), lowest->price, lowest->score, lowest->row});
    }
    return floor;
}

/// The quotes from `first` on with a score of at least `threshold`, by date, that are cheaper than every one before.
inline std::vector<FloorPoint> recordLowPriceFloor(std::span<const PriceQuote> quotes, double threshold, Day first)
{
    std::vector<const PriceQuote *> qualifying;
    for (const PriceQuote &quote : quotes) {
        if (quote.score >= threshold && !quote.validity.empty() && quote.validity.from >= first)
            qualifying.push_back(&quote);
    }
    std::ranges::sort(qualifying, [](const PriceQuote *a, const PriceQuote *b) {
        return a->validity.from != b->validity.from ? a->validity.from < b->validity.from : cheaper(*a, *b);
    });

    std::vector<FloorPoint> floor;
    for (const PriceQuote *quote : qualifying) {
        if (floor.empty() || quote->price < floor.back().price)
            floor.push_back({std::nullopt, quote->validity.from, quote->price, quote->score, quote->row});
    }
    return floor;
}

} // namespace llmflation::plain
