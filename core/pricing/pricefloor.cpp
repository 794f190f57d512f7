#include "pricing/pricefloor.h"

#include <tuple>

namespace llmflation {

bool cheaper(const PriceQuote &a, const PriceQuote &b)
{
    return std::tie(a.price, b.score, a.validity.from, a.model, a.row) <
           std::tie(b.price, a.score, b.validity.from, b.model, b.row);
}

} // namespace llmflation
