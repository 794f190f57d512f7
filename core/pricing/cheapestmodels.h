#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace llmflation {

/// The cheapest models at one time, each with its lowest price. A draw of as many models as there are leaves all of the
/// 40 out with a probability of at most e^-40, so a bootstrap needs no more.
class CheapestModels {
public:
    struct Offer {
        double price = 0;
        std::uint32_t model = 0;
    };
    static constexpr std::size_t most = 40;

    /// Whether the offer has a place: it is lower than its model's former one, and among the lowest.
    bool add(Offer offer);

    [[nodiscard]] std::span<const Offer> offers() const { return m_offers; } ///< by price

private:
    std::vector<Offer> m_offers;
};

} // namespace llmflation
