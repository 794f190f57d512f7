#include "analysis/resampling.h"

#include <boost/random/binomial_distribution.hpp>
#include <boost/random/uniform_int_distribution.hpp>

namespace llmflation {

ModelResampling::ModelResampling(const ModelFloors &floors, std::uint32_t seed)
    : m_floors(floors)
    , m_random(seed)
    , m_drawn(floors.modelCount())
{
}

void ModelResampling::drawModels()
{
    const auto &contenders = m_floors.contenders();
    for (const ModelFloors::ModelNumber model : contenders)
        m_drawn[model] = false;
    // How many of all models' draws fall on the contenders is binomial; the others change no floor.
    const auto models = static_cast<int>(m_drawn.size());
    const double share = static_cast<double>(contenders.size()) / models;
    const int draws = boost::random::binomial_distribution<int>(models, share)(m_random);
    boost::random::uniform_int_distribution<std::size_t> any(0, contenders.size() - 1);
    for (int i = 0; i < draws; ++i)
        m_drawn[contenders[any(m_random)]] = true;
}

void ModelResampling::draw(std::vector<double> &years, std::vector<double> &logPrices)
{
    drawModels();
    m_floors.floorOf(m_drawn, years, logPrices);
}

} // namespace llmflation
