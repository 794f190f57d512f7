#include "pricing/cheapestmodels.h"

#include <algorithm>

namespace llmflation {

bool CheapestModels::add(Offer offer)
{
    if (m_offers.size() == most && offer.price >= m_offers.back().price)
        return false;
    const auto former = std::ranges::find(m_offers, offer.model, &Offer::model);
    if (former != m_offers.end()) {
        if (former->price <= offer.price)
            return false;
        m_offers.erase(former);
    } else if (m_offers.size() == most) {
        m_offers.pop_back();
    }
    m_offers.insert(std::ranges::upper_bound(m_offers, offer.price, {}, &Offer::price), offer);
    return true;
}

} // namespace llmflation
