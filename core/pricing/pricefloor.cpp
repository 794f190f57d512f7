#include "pricing/pricefloor.h"

#include <algorithm>
#include <tuple>

namespace llmflation {

bool cheaper(const PriceQuote &a, const PriceQuote &b)
{
    return std::tie(a.price, b.score, a.validity.from, a.model, a.row) <
           std::tie(b.price, a.score, b.validity.from, b.model, b.row);
}

std::vector<FloorPoint> monthlyPriceFloor(std::span<const PriceQuote> quotes, double threshold, Month first, Month last)
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

std::vector<FloorPoint> recordLowPriceFloor(std::span<const PriceQuote> quotes, double threshold, Day first)
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

} // namespace llmflation
