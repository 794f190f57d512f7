#pragma once

#include "analysis/modelfloors.h"

#include <boost/random/mersenne_twister.hpp>
#include <cstdint>
#include <vector>

namespace llmflation {

/// Price floors of models drawn with replacement.
class ModelResampling {
public:
    /// `floors` must outlive it.
    ModelResampling(const ModelFloors &floors, std::uint32_t seed);

    /// The floor of as many models as there are: log10 of the price, and years since the series' first floor point.
    void draw(std::vector<double> &years, std::vector<double> &logPrices);

private:
    void drawModels();

    const ModelFloors &m_floors;
    boost::random::mt19937 m_random;
    std::vector<bool> m_drawn; ///< by model number
};

} // namespace llmflation
