#include "pricing/quotesieve.h"

#include <algorithm>
#include <limits>

namespace llmflation {

namespace {

constexpr std::size_t mostClasses = 32;
constexpr std::size_t mostPrices = 1 << 20; // 8 MB; only a floor over millennia asks for as many

} // namespace

QuoteSieve::QuoteSieve(std::span<const PriceQuote> quotes, std::size_t cells)
    : m_classes(std::clamp<std::size_t>(mostPrices / cells, 1, mostClasses))
    , m_lowestPrice(cells * (m_classes + 1), std::numeric_limits<double>::infinity())
{
    const auto [lowest, highest] = std::ranges::minmax(quotes, {}, &PriceQuote::score);
    m_lowestScore = lowest.score;
    if (highest.score > lowest.score)
        m_classesPerScore = static_cast<double>(m_classes) / (highest.score - lowest.score);
}

std::size_t QuoteSieve::classOf(double score) const
{
    const double position = (score - m_lowestScore) * m_classesPerScore;
    if (!(position > 0))
        return 0;
    return std::min(static_cast<std::size_t>(std::min(position, static_cast<double>(mostClasses))), m_classes - 1);
}

bool QuoteSieve::isBeaten(const PriceQuote &quote, std::size_t cell) const
{
    return m_lowestPrice[cell * (m_classes + 1) + classOf(quote.score) + 1] <= quote.price;
}

bool QuoteSieve::add(const PriceQuote &quote, std::size_t cell)
{
    double *const lowest = &m_lowestPrice[cell * (m_classes + 1)];
    const std::size_t own = classOf(quote.score);
    const bool cheapest = quote.price < lowest[own];
    for (std::size_t i = own + 1; i-- > 0 && quote.price < lowest[i];)
        lowest[i] = quote.price;
    return cheapest;
}

} // namespace llmflation
